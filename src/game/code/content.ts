import { type CourseId, courseIds, courses } from '../../data/courses.ts';
import { type Pair, pairs } from '../rules/decision.ts';
import type { Phase } from '../rules/game.ts';
import type { Promises, Restatement } from '../rules/promises.ts';
import { SEED_ALPHABET, SEED_LENGTH } from '../rules/seed.ts';
import { type Coder, one } from './mixedRadix.ts';
import { codePromises, codeRestatement } from './promised.ts';
import { codeRound, type Round } from './round.ts';
import { hasPromised, standsIn } from './stands.ts';

/** All that was decided in a run, and nothing that follows from it. */
export interface Content {
  readonly course: CourseId;
  readonly phase: Phase;
  readonly seed: string;
  readonly promises: Promises | null;
  readonly restatement: Restatement | null;
  readonly rounds: readonly Round[]; // one a winter that was confirmed
  readonly study: Pair | null; // of an open winter: final, so it is coded where the rest of the draft is not
}

const seedLetters = Array.from(SEED_ALPHABET);

/**
 * The format of a run's content. How long that gets, in bits, for a finished class course:
 *
 *     course 4 · stand 25                                                      6.64
 *     seed 32⁵                                                                25.00
 *     first promise or none 7 · then 5·4 · levels 3³ · red line 3             13.47
 *     round of the restatement or none 6 · which 3 · to another 8 · reason 4   9.17
 *     4 rounds with four clouds in view: split and cloud 118,626
 *       · lever, study or neither 15 · guess 6 · answer 3                   4 · 24.93
 *     first and last round, with two: split and cloud 64,626
 *       · lever, study or neither 14 · guess 6 · answer 3                   2 · 23.96
 *     together                                                               201.93
 *
 * 41 letters of five bits, so 44 with the edition and the checks. In a class set-up a mark of ten bits is to
 * stand for seed and course: 201.93 − 27.00 + 10 = 184.93 bits are 37 letters, 40 in all.
 */
export const codeContent = (coder: Coder, content: Content | undefined): Content => {
  const course = one(coder, courseIds, content?.course);
  const { rounds, measures } = courses[course];
  const stands = standsIn(course);
  const at = stands.findIndex(
    ({ phase, decided }) => phase === content?.phase && decided === content.rounds.length,
  );
  const stand = stands[coder.digit(stands.length, at)] as (typeof stands)[number];
  const { phase, decided } = stand;
  const seed = Array.from({ length: SEED_LENGTH }, (_, place) =>
    one(coder, seedLetters, content?.seed[place]),
  );
  const promises = hasPromised(stand) ? codePromises(coder, content?.promises ?? null) : null;
  return {
    course,
    phase,
    seed: seed.join(''),
    promises,
    restatement: promises && codeRestatement(coder, promises, rounds, content?.restatement ?? null),
    rounds: Array.from({ length: decided }, (_, round) =>
      codeRound(coder, course, round, phase === 'summer' && round === decided - 1, content?.rounds[round]),
    ),
    study: phase === 'winter' && measures ? one(coder, [null, ...pairs], content?.study ?? null) : null,
  };
};
