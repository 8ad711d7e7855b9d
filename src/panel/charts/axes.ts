import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { baselineYear, DT } from '../../data/calendar.ts';
import type { IndicatorId } from '../../data/indicators.ts';
import type { Band } from '../../game/readings/bands.ts';
import { PROLOGUE } from '../../game/rules/year/clock.ts';
import type { Line } from './runs.ts';

/** The first and last year on every time axis: the whole run, so that a line grows into its chart. */
const LAST = 7;
export const years = { all: [0, 2, 4, 6], from2023: [-1, 1, 3, 5, 7] } as const;

export const FIRST_YEAR = baselineYear; // at t = 0

export type Extent = readonly [low: number, high: number];

/** What an axis shows at least, so that a small change looks small and charts do not jump from year to year. */
const least: Readonly<Partial<Record<IndicatorId, Extent>>> = {
  everUse: [0, 1],
  regularUse: [0, 0.6],
  firmUse: [0, 1],
  trust: [0, 0.6],
  skills: [0, 0.4],
  capability: [0, 200],
  investment: [0, 3],
  rank: [1, 20],
};

const leastRisk: Extent = [0, 250];

/** The values that a chart of these lines must have room for. */
export const extentOf = (id: IndicatorId, lines: readonly Line[], band?: Band): Extent => {
  const [low, high] = least[id] ?? leastRisk;
  const values = [
    ...lines.flatMap(({ spots }) => spots.map(({ value }) => value)),
    ...(band?.percentiles.flat() ?? []),
  ];
  return [Math.min(low, ...values), Math.max(high, ...values)];
};

/** Whether a year is reviewed at `t`: once a year, in December. */
export const isReview = (t: number): boolean => t % 1 === PROLOGUE * DT;

export const timeAxis = (from: number, width: number): ScaleLinear<number, number> =>
  scaleLinear([from, LAST], [0, width]);

/** Ranks are read from the top down: first place above. */
export const valueAxis = (id: IndicatorId, extent: Extent, height: number): ScaleLinear<number, number> =>
  id === 'rank' ? scaleLinear([...extent], [0, height]) : scaleLinear([...extent], [height, 0]).nice(4);

export const valueTicks = (id: IndicatorId, axis: ScaleLinear<number, number>): number[] =>
  id === 'rank' ? [1, 5, 10, 15, 20] : axis.ticks(4);
