import type { WishId } from '../../data/promises.ts';
import type { PromiseState } from '../../game/readings/judging.ts';
import type { MessageKey } from '../../words/dictionary.ts';

/** What whoever wished says in the end, by what came of the first promise, which the wish is about. */
export const lastWord = (wish: WishId, [first]: readonly PromiseState[]) =>
  `wish.${wish}.${first?.kept ? 'kept' : 'missed'}` as const satisfies MessageKey;
