import type { CourseId } from '../../src/data/courses.ts';
import { dimensionIds } from '../../src/data/dimensions.ts';
import { idle } from '../../src/game/readings/otherRuns.ts';
import { central } from '../../src/game/rules/central.ts';
import { authorityOf } from '../../src/game/rules/grants.ts';
import { emptySplit, type Split, TALLIES } from '../../src/game/rules/split.ts';
import { luckOf } from '../../src/game/rules/year/luck.ts';
import { unfold } from '../../src/game/rules/year/unfold.ts';
import { nothing } from '../../src/model/simulate.ts';
import { start } from '../../src/model/state.ts';
import { autumnBook, judgedAfter, midway, yearsOf } from './autumns.ts';
import { goals, type PerDimension, type SetId, setIds, worth } from './sets.ts';

/**
 * The ground that players are measured on: per seed, where each dimension lies without any budget and with
 * the best of the constant splits, all of which let every event pass.
 */

const WIDE = dimensionIds.length;

/** What is measured: judged at the end, judged midway, and the very last review. */
const momentIds = ['end', 'midway', 'last'] as const;

export type Moment = (typeof momentIds)[number];

type Measured = Readonly<Record<Moment, PerDimension>>;

export interface Ground {
  readonly seed: string;
  readonly low: Measured;
  readonly high: Measured;
}

const seedOf = (at: number): string => String(at).padStart(5, '0');

/** Every way to share all tallies over the four pillars. */
const constantSplits = (): Split[] => {
  const splits: Split[] = [];
  for (let use = 0; use <= TALLIES; use++)
    for (let create = 0; create <= TALLIES - use; create++)
      for (let trust = 0; trust <= TALLIES - use - create; trust++)
        splits.push({ ...emptySplit, use, create, trust, collaborate: TALLIES - use - create - trust });
  return splits;
};

const state = start(central);
const book = autumnBook();

/** What a constant split comes to under a seed, letting every event pass; null is no budget at all. */
const measured = (course: CourseId, seed: string, split: Split | null): Measured => {
  unfold({ course, luck: luckOf(seed) }, idle(split ? authorityOf(split) : nothing), book.visit, state);
  return measuredOf(course, book.autumns);
};

export const measuredOf = (course: CourseId, autumns: typeof book.autumns): Measured => ({
  end: judgedAfter(course, autumns, yearsOf(course)),
  midway: judgedAfter(course, autumns, midway(course)),
  last: Float64Array.from(autumns[yearsOf(course) - 1] as PerDimension),
});

/** Where a value lies on a seed's reach, in percent. */
export const onReach = ({ low, high }: Ground, moment: Moment, values: PerDimension): PerDimension =>
  values.map((value, at) => {
    const [from, to] = [low[moment][at] as number, high[moment][at] as number];
    return (100 * (value - from)) / (to - from);
  });

const groundFrom = (course: CourseId, seed: string, found: readonly Measured[]): Ground => {
  const best = (moment: Moment): PerDimension =>
    Float64Array.from({ length: WIDE }, (_, at) =>
      found.reduce((most, values) => Math.max(most, values[moment][at] as number), -1),
    );
  return {
    seed,
    low: measured(course, seed, null),
    high: { end: best('end'), midway: best('midway'), last: best('last') },
  };
};

/** Seeds on which all constant splits are tried; on the others only those that came near the top there. */
const PROBED = 6;
const NEAR_TOP = 16;

/** The splits that do best on the mean of the probed seeds, for every dimension, moment and set of promises. */
const contenders = (
  splits: readonly Split[],
  probed: readonly (readonly Measured[])[],
  grounds: readonly Ground[],
) => {
  const kept = new Set<number>();
  const keep = (score: (values: Measured, ground: Ground) => number): void => {
    const scores = splits.map((_, at) =>
      probed.reduce((sum, found, seed) => sum + score(found[at] as Measured, grounds[seed] as Ground), 0),
    );
    const order = scores.map((_, at) => at).sort((a, b) => (scores[b] as number) - (scores[a] as number));
    for (const at of order.slice(0, NEAR_TOP)) kept.add(at);
  };
  for (const moment of momentIds)
    for (let at = 0; at < WIDE; at++) keep((values) => values[moment][at] as number);
  for (const set of setIds) keep((values, ground) => worth(goals[set], onReach(ground, 'end', values.end)));
  return [...kept].map((at) => splits[at] as Split);
};

const foundAt = (found: readonly (readonly Measured[])[], seed: number, split: number): Measured =>
  (found[seed] as readonly Measured[])[split] as Measured;

export interface Field {
  readonly course: CourseId;
  readonly grounds: readonly Ground[];
  readonly best: Readonly<Record<SetId, { split: Split; worth: number }>>; // known in advance: best on the mean of all seeds
  readonly bestOn: readonly Split[]; // the same for each dimension alone
  readonly most: number; // dimensions on which one constant split is the best, at most, of any seed
}

/** The grounds of so many seeds, and the constant splits that are best on their mean. */
export const fieldOf = (course: CourseId, seeds: number): Field => {
  const all = constantSplits();
  const names = Array.from({ length: seeds }, (_, at) => seedOf(at));
  const probed = names.slice(0, PROBED).map((seed) => all.map((split) => measured(course, seed, split)));
  const first = probed.map((found, at) => groundFrom(course, names[at] as string, found));
  const splits = contenders(all, probed, first);
  const found = names.map((seed) => splits.map((split) => measured(course, seed, split)));
  const grounds = names.map((seed, at) =>
    groundFrom(course, seed, [...(found[at] as Measured[]), ...(probed[at] ?? [])]),
  );
  const positions = splits.map((_, split) => {
    const sum = new Float64Array(WIDE);
    for (const [seed, ground] of grounds.entries())
      onReach(ground, 'end', foundAt(found, seed, split).end).forEach((value, at) => {
        sum[at] = (sum[at] as number) + value / grounds.length;
      });
    return sum;
  });
  const best = Object.fromEntries(
    setIds.map((set) => {
      const worths = positions.map((position) => worth(goals[set], position));
      const top = worths.indexOf(Math.max(...worths));
      return [set, { split: splits[top] as Split, worth: worths[top] as number }];
    }),
  ) as Record<SetId, { split: Split; worth: number }>;
  const bestOn = Array.from({ length: WIDE }, (_, at) => {
    const values = positions.map((position) => position[at] as number);
    return splits[values.indexOf(Math.max(...values))] as Split;
  });
  const most = Math.max(
    ...grounds.flatMap(({ high }, seed) =>
      (found[seed] as Measured[]).map(({ end }) => end.filter((value, at) => value === high.end[at]).length),
    ),
  );
  return { course, grounds, best, bestOn, most };
};
