import type { IndicatorId } from './indicators.ts';

/** What a player may foresee of an indicator: from down a lot to up a lot. */
export const guesses = [-2, -1, 0, 1, 2] as const;

export type Guess = (typeof guesses)[number];

/**
 * What is asked in each round, and what counts as a change and as a large one, in the indicator's unit over a
 * round's last year. Assumptions: about a third and the whole of what a year commonly brings.
 */
export const predictions = [
  { of: 'regularUse', some: 0.01, much: 0.05 },
  { of: 'trust', some: 0.005, much: 0.02 },
  { of: 'capability', some: 2, much: 8 },
  { of: 'misinformation', some: 4, much: 14 },
  { of: 'investment', some: 0.05, much: 0.2 },
  { of: 'jobs', some: 4, much: 14 },
] as const satisfies readonly { of: IndicatorId; some: number; much: number }[];
