import { expect } from 'vitest';
import { budgetTotals } from '../../src/data/budget.ts';
import type { ChannelId } from '../../src/data/channels.ts';
import { courses } from '../../src/data/courses.ts';
import { type DimensionId, dimensionIds } from '../../src/data/dimensions.ts';
import type { Effect } from '../../src/data/effects.ts';
import { type Indicator, type IndicatorId, indicatorIds, indicators } from '../../src/data/indicators.ts';
import { type ProgrammeId, programmeIds, programmes } from '../../src/data/programmes.ts';
import { indicatorAt } from '../../src/game/readings/indicators.ts';
import { readingOf } from '../../src/game/readings/report/readings.ts';
import { newGame } from '../../src/game/rules/game.ts';
import { PROLOGUE, quartersAfter } from '../../src/game/rules/year/clock.ts';
import { centralParameters, coefficients, type Parameters } from '../../src/model/coefficients.ts';
import { dimensions } from '../../src/model/dimensions.ts';
import { byChannel, mixOf, publishedMix } from '../../src/model/pillars.ts';
import { type Shock, timelineOf } from '../../src/model/shocks.ts';
import { simulate } from '../../src/model/simulate.ts';
import { channelSlotOf, type PerChannel } from '../../src/model/slots.ts';
import type { State } from '../../src/model/state.ts';

/** Pairs of runs that differ in one thing, as long as the class course, and what a player sees of the difference. */

/** What a player sees of a run: a dimension, an indicator, or a reading, 2024 = 100, of which a voice speaks. */
export type Seen = DimensionId | `figure.${IndicatorId}` | `reading.${Index}`;

type Index = 'socialProblems' | 'inclusion';

/** A run: the same money every winter, parameters and shocks; what is left out is as it always is. */
export interface Trial {
  readonly money?: PerChannel;
  readonly parameters?: Partial<Parameters>;
  readonly shocks?: readonly Shock[];
}

/** The least that counts as a move. Shares are in points of percent. */
type Least = Readonly<Record<'dimension' | Indicator['unit'], number>>;

/** `slight` for a single programme or lever, `some` for the cut of a loop, `clear` for what a pillar is made of. */
export const least = {
  slight: { dimension: 0.05, index: 0.2, share: 0.05, rank: 1, 'US$ billion a year': 0.05 },
  some: { dimension: 0.2, index: 0.5, share: 0.1, rank: 1, 'US$ billion a year': 0.1 },
  clear: { dimension: 0.5, index: 1, share: 0.25, rank: 1, 'US$ billion a year': 0.25 },
} as const satisfies Record<string, Least>;

const QUARTER = budgetTotals.fy2025.value / 4;

const used = Object.fromEntries(programmeIds.map((id) => [id, programmes[id].used])) as Record<
  ProgrammeId,
  number
>;

/** The FY2025 budget by the rules of the game, with one programme's money so many times over. */
export const budgetWith = (programme: ProgrammeId, times: number): PerChannel => {
  const changed = { ...used, [programme]: used[programme] * times };
  const yen = { use: 0, create: 0, trust: 0, collaborate: 0 };
  for (const id of programmeIds) yen[programmes[id].pillar] += changed[id];
  return byChannel(yen, mixOf(changed));
};

/** A quarter of the budget for each pillar, by the published mix. */
export const evenly: Trial = {
  money: byChannel({ use: QUARTER, create: QUARTER, trust: QUARTER, collaborate: QUARTER }, publishedMix),
};

const fy2025 = coefficients().channels.fy2025;

/** The FY2025 budget with so much more on one channel, 億円 a year. */
export const budgetAnd = (channel: ChannelId, more: number): PerChannel =>
  fy2025.map((yen, slot) => yen + (slot === channelSlotOf[channel] ? more : 0)) as PerChannel;

/** A force scaled from the first winter on, for good. */
export const scaledBy = (to: Extract<Effect, { do: 'multiply' }>['to'], by: number): Trial => ({
  shocks: [{ quarter: PROLOGUE, effects: [{ do: 'multiply', to, by, quarters: 1000 }] }],
});

const { rounds } = courses.class;
const reviews = Array.from({ length: rounds }, (_, round) => quartersAfter('class', round + 1));

/** The quarters of a trial, in which no event comes. */
export const statesOf = ({ money = fy2025, parameters, shocks = [] }: Trial): State[] => {
  const quarters = quartersAfter('class', rounds);
  const c = coefficients({ ...centralParameters, ...parameters });
  return simulate(
    c,
    Array.from({ length: rounds }, () => money),
    quarters,
    timelineOf(shocks, quarters),
  );
};

const isDimension = (seen: Seen): seen is DimensionId => dimensionIds.some((id) => id === seen);

const indicatorOf = (seen: Seen): IndicatorId | undefined =>
  indicatorIds.find((id) => `figure.${id}` === seen);

const unitOf = (seen: Seen): keyof Least => {
  const id = indicatorOf(seen);
  return isDimension(seen) ? 'dimension' : id ? indicators[id].unit : 'index';
};

const { course, unfolded } = newGame('00000', 'class'); // what is read here is in the state alone

const reader = (seen: Seen, { parameters }: Trial): ((state: State) => number) => {
  const c = coefficients({ ...centralParameters, ...parameters });
  const id = indicatorOf(seen);
  if (isDimension(seen)) return (state) => dimensions(state, c)[seen];
  if (id) return (state) => indicatorAt(state, id) * (unitOf(seen) === 'share' ? 100 : 1);
  return (state) =>
    readingOf(seen.slice('reading.'.length) as Index, { course, unfolded, quarters: [state] });
};

/** By how much what is seen lies higher in the second trial, at the review at which it differs most. */
export const moveOf = (seen: Seen, plain: Trial, changed: Trial): number => {
  const [before, after] = [plain, changed].map((trial) => statesOf(trial).map(reader(seen, trial))) as [
    number[],
    number[],
  ];
  const moves = reviews.map((at) => (after[at] as number) - (before[at] as number));
  return moves.reduce((most, move) => (Math.abs(move) > Math.abs(most) ? move : most));
};

/** What has to rise, and what to fall. */
export interface Moves {
  readonly up?: readonly Seen[];
  readonly down?: readonly Seen[];
}

/** A player who changes to the second trial sees these move, each by the least that counts. */
export const expectMoves = (plain: Trial, changed: Trial, by: Least, { up = [], down = [] }: Moves): void => {
  expect(up.length + down.length).toBeGreaterThan(0);
  for (const seen of up)
    expect(moveOf(seen, plain, changed), `${seen} rises`).toBeGreaterThanOrEqual(by[unitOf(seen)]);
  for (const seen of down)
    expect(moveOf(seen, plain, changed), `${seen} falls`).toBeLessThanOrEqual(-by[unitOf(seen)]);
};
