import { QUARTERS_A_YEAR } from '../../data/calendar.ts';
import { type CourseId, courses } from '../../data/courses.ts';
import { dimensionIds } from '../../data/dimensions.ts';
import { type Dimensions, dimensions } from '../../model/dimensions.ts';
import { nothing } from '../../model/simulate.ts';
import { start } from '../../model/state.ts';
import { central } from '../rules/central.ts';
import { authorityOf } from '../rules/grants.ts';
import { emptySplit, type Split, TALLIES } from '../rules/split.ts';
import { PROLOGUE, quartersARound } from '../rules/year/clock.ts';
import { luckOf } from '../rules/year/luck.ts';
import { unfold } from '../rules/year/unfold.ts';
import { meanOf } from './judging.ts';
import { idle } from './otherRuns.ts';

/** From the no-budget simulation to the best of the constant splits. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** What the flow alone, without a budget, does to a dimension: it reaches a height, falls below today, or neither. */
export const flowAlone = ({ low }: Span, now: number, height: number | null): 'reaches' | 'falls' | null => {
  if (height !== null && height <= low) return 'reaches';
  return low < now ? 'falls' : null;
};

/** How far a dimension can be moved at one review. */
interface Reach {
  readonly low: number; // the simulation without any budget
  readonly high: number; // the best of the constant splits
  readonly split: Split; // the constant split that reaches `high`
  readonly judged: Span; // of what promises are judged on by then: a mean of autumns
}

/** The reach of each dimension at each review, the first first. */
export type Reaches = readonly Readonly<Record<keyof Dimensions, Reach>>[];

/** Every way to share all tallies over the four pillars: 1,771 splits. */
const constantSplits = (): Split[] => {
  const splits: Split[] = [];
  for (let use = 0; use <= TALLIES; use++)
    for (let create = 0; create <= TALLIES - use; create++)
      for (let trust = 0; trust <= TALLIES - use - create; trust++)
        splits.push({ ...emptySplit, use, create, trust, collaborate: TALLIES - use - create - trust });
  return splits;
};

/**
 * From the no-budget simulation to the best that a constant split attains, at each review of a course under a seed.
 * All of them meet the seed's luck and let every event pass.
 */
export const reaches = (seed: string, course: CourseId): Reaches => {
  const luck = luckOf(seed);
  const state = start(central);
  const last = courses[course].rounds - 1;
  const reviewOf = (quarter: number): number => (quarter - PROLOGUE) / quartersARound(course) - 1;

  const atReviews = (
    split: Split | null,
    see: (review: number, found: Dimensions, judged: Dimensions) => void,
  ): void => {
    const player = idle(split ? authorityOf(split) : nothing);
    const autumns: Dimensions[] = [];
    const visit = (now: typeof state, quarter: number): void => {
      if (quarter <= PROLOGUE || (quarter - PROLOGUE) % QUARTERS_A_YEAR !== 0) return;
      const values = dimensions(now, central);
      autumns.push(values);
      const review = reviewOf(quarter);
      if (review <= last && review % 1 === 0)
        see(review, values, meanOf(autumns.slice(-courses[course].judged)));
    };
    unfold({ course, luck }, player, visit, state);
  };

  const found: Record<keyof Dimensions, Reach>[] = [];
  atReviews(null, (review, none, judged) => {
    found[review] = Object.fromEntries(
      dimensionIds.map((id) => [
        id,
        { low: none[id], high: none[id], split: emptySplit, judged: { low: judged[id], high: judged[id] } },
      ]),
    ) as Record<keyof Dimensions, Reach>;
  });
  for (const split of constantSplits())
    atReviews(split, (review, values, judged) => {
      const best = found[review] as Record<keyof Dimensions, Reach>;
      for (const id of dimensionIds) {
        if (values[id] > best[id].high) best[id] = { ...best[id], high: values[id], split };
        if (judged[id] > best[id].judged.high)
          best[id] = { ...best[id], judged: { ...best[id].judged, high: judged[id] } };
      }
    });
  return found;
};
