import { budgetTotals } from '../../data/budget.ts';
import { pillarIds } from '../../data/pillars.ts';

/** Tallies in a year's budget: each is one twentieth of it. */
export const TALLIES = 20;

/** One tally, in 億円. */
export const TALLY = budgetTotals.fy2025.value / TALLIES;

/** Where a tally can lie. */
export const places = [...pillarIds, 'reserve'] as const;

export type Place = (typeof places)[number];

/** Tallies by place; those not counted lie on a cloud or are still in the tray. */
export type Split = Readonly<Record<Place, number>>;

/** Nothing shared out yet. */
export const emptySplit: Split = { use: 0, create: 0, trust: 0, collaborate: 0, reserve: 0 };

/** Tallies that lie in no place: still in the tray, but for those on a cloud. */
export const unplaced = (split: Split): number =>
  places.reduce((left, place) => left - split[place], TALLIES);

/** Whether every count is a whole number from 0 and together they are at most the year's tallies. */
export const isSplit = (split: Split): boolean =>
  typeof split === 'object' &&
  split !== null &&
  places.every((place) => Number.isInteger(split[place]) && split[place] >= 0) &&
  unplaced(split) >= 0;

/** The counts of a split and nothing else that came with them. */
export const onlyPlaces = ({ use, create, trust, collaborate, reserve }: Split): Split => ({
  use,
  create,
  trust,
  collaborate,
  reserve,
});

/** A split that leaves so many tallies for a cloud: what is too much is taken one by one from where most lie. */
export const leaving = (split: Split, tallies: number): Split => {
  let left = split;
  while (unplaced(left) < tallies) {
    const most = places.reduce((found, place) => (left[place] > left[found] ? place : found));
    left = { ...left, [most]: left[most] - 1 };
  }
  return left;
};

/** Whether a name from outside is that of a place. */
export const isPlace = (name: string): name is Place => (places as readonly string[]).includes(name);
