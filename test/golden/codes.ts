import { hashGame } from '../../src/game/code/hash.ts';
import { encodeRun } from '../../src/game/code/runCode.ts';
import { type Game, newGame } from '../../src/game/rules/game.ts';
import { anything, dice, playOn, randomGame } from '../game/plays.ts';
import codes from './codes.json' with { type: 'json' };

/** A code as it was handed out, and the run that it must give for ever. */
type RecordedCode = Pick<Game, 'edition' | 'seed' | 'course'> & {
  readonly code: string;
  readonly hash: string;
};

const until = (course: Game['course'], phase: Game['phase'], decided: number): Game =>
  playOn(
    newGame('M1ZWK', course),
    anything(course, dice(decided)),
    (game) => game.phase === phase && game.decisions.length === decided,
  );

const games = (): Game[] => [
  randomGame('M1ZWK', 'class', 1),
  randomGame('M1ZWK', 'quick', 2),
  randomGame('M1ZWK', 'full', 3),
  newGame('00000', 'quick'),
  newGame('ZZZZZ', 'full'),
  until('quick', 'promises', 1),
  until('class', 'winter', 2),
  until('class', 'summer', 3),
  until('full', 'summer', 4),
  until('class', 'review', 5),
];

const recorded = (game: Game): RecordedCode => ({
  edition: game.edition,
  seed: game.seed,
  course: game.course,
  code: encodeRun(game),
  hash: hashGame(game),
});

/** Codes under these rules, after those of older ones, which stay as they are. */
export const recordCodes = (): RecordedCode[] => {
  const fresh = games().map(recorded);
  return [
    ...codes.filter(({ edition }) => fresh.every((one) => one.edition !== edition)),
    ...fresh,
  ] as RecordedCode[];
};
