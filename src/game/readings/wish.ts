import { type WishId, wishes, wishIds } from '../../data/promises.ts';
import type { Promises } from '../rules/promises.ts';

/** Whose wish was taken up: the one that makes just these promises; null for promises of one's own, or none. */
export const wishOf = (promises: Promises | null): WishId | null =>
  wishIds.find((id) => {
    const { made, redLine } = wishes[id];
    return (
      promises?.redLine === redLine &&
      made.every(({ dimension, level }, at) => {
        const one = promises.made[at];
        return one?.dimension === dimension && one.level === level;
      })
    );
  }) ?? null;
