import { dimensionIds } from '../../data/dimensions.ts';
import { promiseLevelIds, promiseRules, restatementReasons } from '../../data/promises.ts';
import { type Promised, type Promises, type Restatement, samePromise } from '../rules/promises.ts';
import { type Coder, one } from './mixedRadix.ts';

/** Promises, in the order in which they were made, the red line and a restatement, as they are coded. */

const firstFew = Array.from({ length: promiseRules.count }, (_, at) => at);

/** Promises, or null for none. */
export const codePromises = (coder: Coder, promises: Promises | null): Promises | null => {
  const [first] = promises?.made ?? [];
  const opening = one(coder, [null, ...dimensionIds], first?.dimension ?? null);
  if (opening === null) return null;
  let left = dimensionIds.filter((id) => id !== opening);
  const next = (wanted: Promised['dimension'] | undefined): Promised['dimension'] => {
    const dimension = one(coder, left, wanted);
    left = left.filter((id) => id !== dimension);
    return dimension;
  };
  const made = firstFew.map((at) => ({
    dimension: at === 0 ? opening : next(promises?.made[at]?.dimension),
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
  const reviews = Array.from({ length: rounds - 1 }, (_, round) => round);
  const round = one(coder, [null, ...reviews], restatement?.round ?? null);
  if (round === null) return null;
  const at = one(coder, firstFew, restatement?.at);
  const others = [redLine, ...made.filter((_, place) => place !== at).map(({ dimension }) => dimension)];
  const free = dimensionIds
    .filter((id) => !others.includes(id))
    .flatMap((dimension) => promiseLevelIds.map((level) => ({ dimension, level })))
    .filter((promised) => !samePromise(promised, made[at] as Promised));
  const place = free.findIndex((promised) => restatement && samePromise(promised, restatement.promised));
  return {
    round,
    at,
    promised: free[coder.digit(free.length, place)] as Promised,
    reason: one(coder, restatementReasons, restatement?.reason),
  };
};
