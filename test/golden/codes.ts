import { hashGame } from '../../src/game/code/hash.ts';
import { encodeRun } from '../../src/game/code/runCode.ts';
import { type Game, newGame } from '../../src/game/rules/game.ts';
import { anything, dice, playOn, randomGame } from '../game/plays.ts';

/** A code as it was handed out, and the run that it must give as long as its edition lasts. */
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
  randomGame('M1ZWK', 'lesson', 4), // finished early
  newGame('00000', 'quick'),
  newGame('ZZZZZ', 'full'),
  until('quick', 'winter', 1),
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

/** Codes of runs of each course, over and at every kind of stand. */
export const recordCodes = (): RecordedCode[] => games().map(recorded);
