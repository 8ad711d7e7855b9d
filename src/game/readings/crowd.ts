import { type CourseId, courses } from '../../data/courses.ts';
import { type CrowdRow, crowd, crowdPercents, earlyPercents } from '../../data/crowd.ts';
import type { DimensionId } from '../../data/dimensions.ts';
import type { ReadingId } from '../../data/readings.ts';

/** Where a run stands in the crowd: 10,000 random changing plans with events, kept as percentiles. */

/** The percents that a row is kept at. */
const percentsOf = ({ length }: CrowdRow): readonly number[] =>
  length === earlyPercents.length ? earlyPercents : crowdPercents;

/** The value at a percent of a row, between the kept ones in proportion. */
export const valueIn = (row: CrowdRow, percent: number): number => {
  const percents = percentsOf(row);
  const above = percents.findIndex((kept) => kept >= percent);
  if (above <= 0) return row[above === 0 ? 0 : row.length - 1] as number;
  const [low, high] = [percents[above - 1] as number, percents[above] as number];
  const [from, to] = [row[above - 1] as number, row[above] as number];
  return from + ((to - from) * (percent - low)) / (high - low);
};

/** The percent of a row that lies below a value; ties count half. */
const placeIn = (row: CrowdRow, value: number): number => {
  const percents = percentsOf(row);
  const first = row.findIndex((kept) => kept >= value);
  if (first === -1) return 100;
  let last = first;
  while (row[last + 1] === value) last++;
  if (row[first] === value) {
    const from = first === 0 ? 0 : (percents[first] as number);
    const to = last === row.length - 1 ? 100 : (percents[last] as number);
    return (from + to) / 2;
  }
  if (first === 0) return 0;
  const [from, to] = [row[first - 1] as number, row[first] as number];
  const [low, high] = [percents[first - 1] as number, percents[first] as number];
  return low + ((value - from) / (to - from)) * (high - low);
};

/** A dimension, as it is judged after a round, that so many percent of random runs fall short of. */
export const valueAt = (course: CourseId, round: number, id: DimensionId, percent: number): number =>
  valueIn(crowd[course].judged[round]?.[id] as CrowdRow, percent);

/** The percent of random runs that ended with as many rounds whose reading lies below a value. */
export const placeOf = (course: CourseId, rounds: number, id: ReadingId, value: number): number =>
  placeIn(crowd[course].ends.at(rounds - courses[course].rounds - 1)?.[id] as CrowdRow, value);
