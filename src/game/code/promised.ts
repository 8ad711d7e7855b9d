import { dimensionIds } from '../../data/dimensions.ts';
import { promiseLevelIds, promiseRules, restatementReasons } from '../../data/promises.ts';
import type { Promised, Promises, Restatement } from '../rules/promises.ts';
import { type Coder, one } from './mixedRadix.ts';

/** Promises, in the order in which they were made, the red line and a restatement, told to a pen. */

const yesNo = [false, true] as const;

const firstFew = Array.from({ length: promiseRules.count }, (_, at) => at);

/** Promises, or null for none. */
export const codePromises = (pen: Coder, promises: Promises | null): Promises | null => {
  if (!one(pen, yesNo, promises !== null)) return null;
  let left = [...dimensionIds];
  const next = (wanted: Promised['dimension'] | undefined): Promised['dimension'] => {
    const dimension = one(pen, left, wanted);
    left = left.filter((id) => id !== dimension);
    return dimension;
  };
  const made = firstFew.map((at) => ({
    dimension: next(promises?.made[at]?.dimension),
    level: one(pen, promiseLevelIds, promises?.made[at]?.level),
  }));
  return { made, redLine: next(promises?.redLine) };
};

/** A restatement, or null for none; the last of `rounds` has nothing to restate for. */
export const codeRestatement = (
  pen: Coder,
  { made, redLine }: Promises,
  rounds: number,
  restatement: Restatement | null,
): Restatement | null => {
  if (!one(pen, yesNo, restatement !== null)) return null;
  const round = pen.digit(rounds - 1, restatement?.round ?? 0);
  const at = one(pen, firstFew, restatement?.at);
  const others = [redLine, ...made.filter((_, place) => place !== at).map(({ dimension }) => dimension)];
  const free = dimensionIds.filter((id) => !others.includes(id));
  return {
    round,
    at,
    promised: {
      dimension: one(pen, free, restatement?.promised.dimension),
      level: one(pen, promiseLevelIds, restatement?.promised.level),
    },
    reason: one(pen, restatementReasons, restatement?.reason),
  };
};
