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

/** Profiles of how a run can end, checked in this order, never ranked; the last is the default. */
export const endings = {
  promisesOnly: [below('spent', 6)],
  comeback: [above('comeback', 90)],
  trustHub: [above('trust', 76), above('evaluators', 60), above('international', 60)],
  selfReliant: [above('capability', 80), above('standing', 80)],
  humanStrength: [above('skills', 80), below('jobs', 35)],
  usedToTheFull: [above('productivity', 75), above('risk', 60)],
  safeButBorrowed: [above('trust', 60), below('capability', 35), above('deficit', 50)],
  anxiousUse: [above('regularUse', 36), below('trust', 46)],
  earningButSplit: [above('standing', 64), below('inclusion', 45)],
  quietStagnation: [below('capability', 50), below('trust', 50)],
  nextGeneration: [above('pupils', 62)],
  balanced: [above('weakest', 75)],
  underWay: [],
} as const satisfies Record<string, readonly Condition[]>;

export type EndingId = keyof typeof endings;

/** A reading that some ending rests on. */
export type EndingReading = (typeof endings)[EndingId][number]['of'];

export const endingIds = Object.keys(endings) as EndingId[];
