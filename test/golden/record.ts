/**
 * Records the golden runs anew: `npm run golden`, by hand only, in a commit of its own that says which
 * figures moved and why.
 */
import { writeFileSync } from 'node:fs';
import type { Split } from '../../src/game/split.ts';
import { record } from './recorded.ts';

const split = (use: number, create: number, trust: number, collaborate: number): Split => ({
  use,
  create,
  trust,
  collaborate,
  reserve: 20 - use - create - trust - collaborate,
});

const runs = [
  record('7KQ2M', 'class', [
    split(5, 5, 5, 5),
    split(2, 16, 1, 1),
    split(0, 0, 0, 0),
    split(8, 4, 4, 2),
    split(0, 0, 20, 0),
    split(3, 3, 3, 11),
  ]),
  record('00000', 'quick', [split(20, 0, 0, 0), split(0, 20, 0, 0), split(0, 0, 0, 20)]),
];

writeFileSync(new URL('./runs.json', import.meta.url), `${JSON.stringify(runs)}\n`);
