import { type DimensionId, dimensionIds } from '../../data/dimensions.ts';
import {
  type PromiseLevel,
  promiseLevelIds,
  promiseRules,
  type RestatementReason,
} from '../../data/promises.ts';

/** One promise: a dimension, and how high. */
export interface Promised {
  readonly dimension: DimensionId;
  readonly level: PromiseLevel;
}

/** Whether two promises are one. */
export const samePromise = (one: Promised, other: Promised): boolean =>
  one.dimension === other.dimension && one.level === other.level;

/** What was promised at the start, and the dimension that must not fall below its red line. */
export interface Promises {
  readonly made: readonly Promised[];
  readonly redLine: DimensionId;
}

/** A promise that was made anew, once a run. */
export interface Restatement {
  readonly round: number; // after whose review
  readonly at: number; // which of the promises
  readonly promised: Promised;
  readonly reason: RestatementReason;
}

const isDimension = (id: unknown): id is DimensionId => (dimensionIds as readonly unknown[]).includes(id);

const isPromised = (one: Promised): boolean =>
  typeof one === 'object' &&
  one !== null &&
  isDimension(one.dimension) &&
  (promiseLevelIds as readonly unknown[]).includes(one.level);

/** Whether promises keep the rules: three different dimensions, a red line on another, no more dreams than allowed. */
export const arePromises = (promises: Promises): boolean => {
  if (typeof promises !== 'object' || promises === null || !Array.isArray(promises.made)) return false;
  const { made, redLine } = promises;
  if (made.length !== promiseRules.count || !made.every(isPromised) || !isDimension(redLine)) return false;
  const dimensions = new Set([...made.map(({ dimension }) => dimension), redLine]);
  const dreams = made.filter(({ level }) => level === 'dream').length;
  return dimensions.size === promiseRules.count + 1 && dreams <= promiseRules.dreams;
};

/** Promises without anything else that came with them. */
export const onlyPromises = ({ made, redLine }: Promises): Promises => ({
  made: made.map(({ dimension, level }) => ({ dimension, level })),
  redLine,
});

/** The promises as they stand after a restatement. */
export const restated = (promises: Promises, restatement: Restatement | null): Promises =>
  restatement
    ? {
        ...promises,
        made: promises.made.map((one, at) => (at === restatement.at ? restatement.promised : one)),
      }
    : promises;
