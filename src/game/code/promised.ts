import { dimensionIds } from '../../data/dimensions.ts';
import { promiseLevelIds, promiseRules, restatementReasons } from '../../data/promises.ts';
import type { Promised, Promises, Restatement } from '../rules/promises.ts';
import { type Coder, one } from './mixedRadix.ts';

/** Promises, in the order in which they were made, the red line and a restatement, as they are coded. */

const yesNo = [false, true] as const;

const firstFew = Array.from({ length: promiseRules.count }, (_, at) => at);

/** Promises, or null for none. */
export const codePromises = (coder: Coder, promises: Promises | null): Promises | null => {
  if (!one(coder, yesNo, promises !== null)) return null;
  let left = [...dimensionIds];
  const next = (wanted: Promised['dimension'] | undefined): Promised['dimension'] => {
    const dimension = one(coder, left, wanted);
    left = left.filter((id) => id !== dimension);
    return dimension;
  };
  const made = firstFew.map((at) => ({
    dimension: next(promises?.made[at]?.dimension),
    level: one(coder, promiseLevelIds, promises?.made[at]?.level),
  }));
  return { made, redLine: next(promises?.redLine) };
};

/** A restatement, or null for none; the last of `rounds` has nothing to restate for. */
export const codeRestatement = (
  coder: Coder,
  { made, redLine }: Promises,
  rounds: number,
  restatement: Restatement | null,
): Restatement | null => {
  if (!one(coder, yesNo, restatement !== null)) return null;
  const round = coder.digit(rounds - 1, restatement?.round ?? 0);
  const at = one(coder, firstFew, restatement?.at);
  const others = [redLine, ...made.filter((_, place) => place !== at).map(({ dimension }) => dimension)];
  const free = dimensionIds.filter((id) => !others.includes(id));
  return {
    round,
    at,
    promised: {
      dimension: one(coder, free, restatement?.promised.dimension),
      level: one(coder, promiseLevelIds, restatement?.promised.level),
    },
    reason: one(coder, restatementReasons, restatement?.reason),
  };
};
