import { type DimensionId, dimensionIds } from '../../data/dimensions.ts';
import { type PromiseLevel, promiseRules } from '../../data/promises.ts';
import type { Promises } from '../../game/rules/promises.ts';

/** What is chosen for a dimension: nothing, a promise of some level, or the red line. */
export type Choice = PromiseLevel | 'redLine' | 'not';

/** Promises in the making: some choice for each dimension. */
export type Draft = Readonly<Record<DimensionId, Choice>>;

export const noDraft = Object.fromEntries(dimensionIds.map((id) => [id, 'not'])) as unknown as Draft;

export const draftOf = ({ made, redLine }: Promises): Draft => ({
  ...noDraft,
  ...Object.fromEntries(made.map(({ dimension, level }) => [dimension, level])),
  [redLine]: 'redLine',
});

/** A draft with another choice; the red line and the dream, of which there is one, move there. */
export const chosen = (draft: Draft, dimension: DimensionId, choice: Choice): Draft => {
  const others = dimensionIds.map((id): [DimensionId, Choice] => {
    if (draft[id] === 'redLine' && choice === 'redLine') return [id, 'not'];
    if (draft[id] === 'dream' && choice === 'dream') return [id, 'bold'];
    return [id, draft[id]];
  });
  return { ...(Object.fromEntries(others) as Draft), [dimension]: choice };
};

const isLevel = (choice: Choice): choice is PromiseLevel => choice !== 'not' && choice !== 'redLine';

/** How many promises a draft lacks; below zero it has too many. */
export const lacking = (draft: Draft): number =>
  promiseRules.count - dimensionIds.filter((id) => isLevel(draft[id])).length;

/** The promises that a draft comes to; null while something is missing. */
export const promisesOf = (draft: Draft): Promises | null => {
  const redLine = dimensionIds.find((id) => draft[id] === 'redLine');
  if (lacking(draft) !== 0 || !redLine) return null;
  const made = dimensionIds.flatMap((dimension) => {
    const level = draft[dimension];
    return isLevel(level) ? [{ dimension, level }] : [];
  });
  return { made, redLine };
};

/** Whether two drafts choose the same. */
export const isSame = (one: Draft, other: Draft): boolean =>
  dimensionIds.every((id) => one[id] === other[id]);
