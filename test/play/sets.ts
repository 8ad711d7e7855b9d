import { type DimensionId, dimensionIds } from '../../src/data/dimensions.ts';
import { wishes } from '../../src/data/promises.ts';

/** What players promise: three dimensions each. Every dimension is promised in three of the six sets. */
const dimensionsOf = ({ made }: { readonly made: readonly { readonly dimension: DimensionId }[] }) =>
  made.map(({ dimension }) => dimension);

export const promiseSets = {
  industry: dimensionsOf(wishes.industry),
  safety: dimensionsOf(wishes.safety),
  people: dimensionsOf(wishes.people),
  builders: ['create', 'trust', 'people'],
  daily: ['use', 'people', 'autonomy'],
  growth: ['create', 'benefit', 'autonomy'],
} as const satisfies Record<string, readonly DimensionId[]>;

export type SetId = keyof typeof promiseSets;

export const setIds = Object.keys(promiseSets) as SetId[];

/** A figure for each of the six dimensions, in their order. */
export type PerDimension = Float64Array;

/** The dimensions that count, by their places. */
export type Goal = readonly number[];

/** What each set of promises is measured on. */
export const goals = Object.fromEntries(
  setIds.map((id) => [id, promiseSets[id].map((dimension) => dimensionIds.indexOf(dimension))]),
) as unknown as Readonly<Record<SetId, Goal>>;

/** The mean over the dimensions that count. */
export const worth = (goal: Goal, values: PerDimension): number => {
  let sum = 0;
  for (const at of goal) sum += values[at] as number;
  return sum / goal.length;
};

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
