import { QUARTERS_A_YEAR } from '../../src/data/calendar.ts';
import { type CourseId, courseIds, courses } from '../../src/data/courses.ts';
import { dimensionIds } from '../../src/data/dimensions.ts';
import { central } from '../../src/game/rules/central.ts';
import { PROLOGUE, yearOf } from '../../src/game/rules/year/clock.ts';
import { dimensions } from '../../src/model/dimensions.ts';
import type { State } from '../../src/model/state.ts';
import type { PerDimension } from './sets.ts';

const WIDE = dimensionIds.length;

/** Fiscal years that a course runs. */
export const yearsOf = (course: CourseId): number => yearOf(course, courses[course].rounds);

const LONGEST = Math.max(...courseIds.map(yearsOf));

/** The years after which a lead is looked at: the first review at or after the middle of a course. */
export const midway = (course: CourseId): number => yearOf(course, Math.ceil(courses[course].rounds / 2));

/** The six dimensions of every autumn of a run, one row a year. */
export type Autumns = readonly PerDimension[];

/** Rows to write a run of any course into, and the visit that writes them. */
export const autumnBook = (): { autumns: Autumns; visit: (state: State, quarter: number) => void } => {
  const autumns = Array.from({ length: LONGEST }, () => new Float64Array(WIDE));
  const visit = (state: State, quarter: number): void => {
    const past = quarter - PROLOGUE;
    const row = past > 0 && past % QUARTERS_A_YEAR === 0 ? autumns[past / QUARTERS_A_YEAR - 1] : undefined;
    if (!row) return;
    const found = dimensions(state, central);
    for (let at = 0; at < WIDE; at++) row[at] = found[dimensionIds[at] as (typeof dimensionIds)[number]];
  };
  return { autumns, visit };
};

/** What promises would be judged on after so many years: the mean of the last autumns. */
export const judgedAfter = (
  course: CourseId,
  autumns: Autumns,
  years: number,
  into: PerDimension = new Float64Array(WIDE),
): PerDimension => {
  const from = Math.max(0, years - courses[course].judged);
  for (let at = 0; at < WIDE; at++) {
    let sum = 0;
    for (let year = from; year < years; year++) sum += (autumns[year] as PerDimension)[at] as number;
    into[at] = sum / (years - from);
  }
  return into;
};
