/**
 * Records the golden runs anew: `npm run golden`, by hand only, in a commit of its own that says which
 * figures moved and why. Refuses while what decides a run has moved and its edition has not.
 */
import { writeFileSync } from 'node:fs';
import type { Game } from '../../src/game/rules/game.ts';
import type { Split } from '../../src/game/rules/split.ts';
import { refuseIfMoved } from '../edition/fingerprint.ts';
import { playedWith, randomGame } from '../game/plays.ts';
import { recordCodes } from './codes.ts';
import { record } from './recorded.ts';

await refuseIfMoved();

const split = (use: number, create: number, trust: number, collaborate: number): Split => ({
  use,
  create,
  trust,
  collaborate,
  reserve: 20 - use - create - trust - collaborate,
});

const recorded = ({ seed, course, log }: Game) => record(seed, course, log);

const runs = [
  recorded(
    playedWith(
      [
        split(5, 5, 5, 5),
        split(2, 16, 1, 1),
        split(0, 0, 0, 0),
        split(8, 4, 4, 2),
        split(0, 0, 20, 0),
        split(3, 3, 3, 11),
      ],
      'class',
      '7KQ2M',
    ),
  ),
  recorded(playedWith([split(20, 0, 0, 0), split(0, 20, 0, 0), split(0, 0, 0, 20)], 'quick')),
  recorded(randomGame('M1ZWK', 'class', 1)),
  recorded(randomGame('M1ZWK', 'quick', 2)),
  recorded(randomGame('M1ZWK', 'full', 3)),
  recorded(randomGame('M1ZWK', 'lesson', 4)), // finished early
];

writeFileSync(new URL('./runs.json', import.meta.url), `${JSON.stringify(runs)}\n`);

const lines = recordCodes().map((code) => JSON.stringify(code));
writeFileSync(new URL('./codes.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`);
