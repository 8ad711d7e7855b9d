import type { DimensionId } from './dimensions.ts';

/** A promise on a dimension: its level is the share of random plans, in percent, that fall short of it. */
export const promiseLevels = { careful: 30, bold: 61, dream: 90 } as const;

export type PromiseLevel = keyof typeof promiseLevels;

export const promiseLevelIds = Object.keys(promiseLevels) as PromiseLevel[];

/** How promises are made and judged. All are assumptions. */
export const promiseRules = {
  count: 3,
  dreams: 1, // at most
  redLine: 25, // percent of random plans that fall below it
  ahead: 5, // percent of plans beyond the level from which a promise is ahead
  danger: 15, // percent of plans short of the level from which it is in danger
} as const;

/** Why a promise may be restated, once a run. */
export const restatementReasons = ['event', 'evidence', 'people', 'estimate'] as const;

export type RestatementReason = (typeof restatementReasons)[number];

/**
 * Wishes of three people, each as the promises that taking it up makes: what the wish is about as a dream, since with
 * bold ones alone whoever shared out evenly and read the sky kept them all. Each leaves something out. Assumptions.
 */
export const wishes = {
  industry: {
    made: [
      { dimension: 'create', level: 'dream' },
      { dimension: 'autonomy', level: 'bold' },
      { dimension: 'use', level: 'careful' },
    ],
    redLine: 'trust',
  },
  safety: {
    made: [
      { dimension: 'trust', level: 'dream' },
      { dimension: 'benefit', level: 'bold' },
      { dimension: 'use', level: 'careful' },
    ],
    redLine: 'people',
  },
  people: {
    made: [
      { dimension: 'people', level: 'dream' },
      { dimension: 'benefit', level: 'bold' },
      { dimension: 'trust', level: 'careful' },
    ],
    redLine: 'create',
  },
} as const satisfies Record<
  string,
  {
    readonly made: readonly { readonly dimension: DimensionId; readonly level: PromiseLevel }[];
    readonly redLine: DimensionId;
  }
>;

export type WishId = keyof typeof wishes;

export const wishIds = Object.keys(wishes) as WishId[];
