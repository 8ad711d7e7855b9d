import type { ReadingId } from './readings.ts';

/**
 * A condition on a reading: the percent of random runs, 0 to 100, that it must lie above or below.
 * All are assumptions, set so that every ending takes 3 to 20 % of the crowd; a test holds that.
 */
type Condition =
  | { readonly of: ReadingId; readonly above: number }
  | { readonly of: ReadingId; readonly below: number };

const above = <Id extends ReadingId>(of: Id, percent: number) => ({ of, above: percent });
const below = <Id extends ReadingId>(of: Id, percent: number) => ({ of, below: percent });

/**
 * Profiles of how a run can end, checked in this order, never ranked; the last is the default. What was decided against
 * the sky comes first, so that no pillar alone settles how a run ends.
 */
export const endings = {
  answeredByRule: [above('rules', 91)],
  moneyWaiting: [above('spilt', 90)],
  comeback: [above('comeback', 86)],
  usedWithDoubt: [above('regularUse', 54), below('trust', 45)],
  fromAbroad: [below('capability', 30), above('deficit', 84)],
  trustHub: [above('trust', 74), above('evaluators', 60), above('international', 60)],
  makers: [above('capability', 78), above('standing', 78)],
  talent: [above('skills', 76), below('jobs', 40)],
  productive: [above('productivity', 68), above('risk', 60)],
  invested: [above('standing', 60), below('inclusion', 45)],
  balanced: [above('weakest', 66)],
  nextGeneration: [above('pupils', 50)],
  underWay: [],
} as const satisfies Record<string, readonly Condition[]>;

export type EndingId = keyof typeof endings;

/** A reading that some ending rests on. */
export type EndingReading = (typeof endings)[EndingId][number]['of'];

export const endingIds = Object.keys(endings) as EndingId[];
