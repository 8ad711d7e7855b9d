import { type DimensionId, dimensionIds } from '../../data/dimensions.ts';
import type { Effect } from '../../data/effects.ts';
import { type IndicatorId, indicatorIds, indicators } from '../../data/indicators.ts';
import { type Dimensions, dimensions } from '../../model/dimensions.ts';
import { magnitude } from '../../model/math.ts';
import { type Shock, timelineOf } from '../../model/shocks.ts';
import { simulate } from '../../model/simulate.ts';
import type { State } from '../../model/state.ts';
import { central } from '../rules/central.ts';
import { type Game, metIn, roundOf } from '../rules/game.ts';
import { type Met, strikesOf } from '../rules/year/meeting.ts';
import { indicatorAt } from './indicators.ts';
import { recordedOf } from './recorded.ts';

/** What something did to a figure by the review, beside what it would have done to one that had prepared nothing. */
export interface DamageRow {
  readonly of: IndicatorId;
  readonly met: number; // difference from the same run without it, in the indicator's unit
  readonly unprepared: number; // the same with readiness 0
}

export interface Damage {
  readonly met: Met;
  readonly rows: readonly DamageRow[]; // of the event itself: the figures that it moved most, the largest first
  readonly answered: readonly DamageRow[]; // of the answer to it
}

/** Rows that are shown of an event. */
const ROWS = 3;

/** Steps of an indicator from which a move is worth telling. */
const LEAST = 0.1;

/** What counts as a whole step of an indicator, so that moves of different units can be compared. */
const step = (id: IndicatorId): number => {
  const { unit } = indicators[id];
  return unit === 'share' ? 0.01 : unit === 'index' ? 1 : unit === 'rank' ? 1 : 0.05;
};

/** The size of whichever moved more. */
const larger = (a: number, b: number): number => (magnitude(a) > magnitude(b) ? magnitude(a) : magnitude(b));

const endOf = (game: Game, shocks: readonly Shock[]): State => {
  const { authorities, quarters } = recordedOf(game);
  return simulate(central, authorities, quarters, timelineOf(shocks, quarters))[quarters] as State;
};

/** The end of the run without a shock, as it was, and with the shock's effects at readiness 0. */
const endsOf = (game: Game, shock: Shock, unready: readonly Effect[]): readonly [State, State, State] => {
  const { shocks } = recordedOf(game);
  const without = shocks.filter((other) => other !== shock);
  const worse = shocks.map((other) => (other === shock ? { ...shock, effects: unready } : other));
  return [endOf(game, without), endOf(game, shocks), endOf(game, worse)];
};

/** The figures that one shock of the run moved most, beside what its effects at readiness 0 would have moved. */
const rowsOf = (game: Game, shock: Shock, unready: readonly Effect[]): DamageRow[] => {
  const [calm, hit, worst] = endsOf(game, shock, unready);
  const rows = indicatorIds.map((of) => ({
    of,
    met: indicatorAt(hit, of) - indicatorAt(calm, of),
    unprepared: indicatorAt(worst, of) - indicatorAt(calm, of),
  }));
  const weight = ({ of, met, unprepared }: DamageRow): number => larger(met, unprepared) / step(of);
  const moved = rows.filter((row) => weight(row) >= LEAST).sort((a, b) => weight(b) - weight(a));
  return moved.slice(0, ROWS);
};

const damageBy = (game: Game, met: Met): Damage => {
  const { onset, response } = met;
  const unready = strikesOf(met, 0, onset.quarter, game.course);
  return {
    met,
    rows: rowsOf(game, onset, unready.onset.effects),
    answered: rowsOf(game, response, unready.response.effects),
  };
};

/** What the events of the last round did, by its review. */
export const damageOf = (game: Game): Damage[] =>
  metIn(game, roundOf(game)).map((met) => damageBy(game, met));

/** What an event itself did by the review to the dimension that it can move most, in points. */
export interface DimensionDamage {
  readonly met: Met;
  readonly dimension: DimensionId;
  readonly did: number; // difference from the same run without the event
  readonly unprepared: number; // the same with readiness 0
}

const size = ({ did, unprepared }: DimensionDamage): number => larger(did, unprepared);

const dimensionsAt = (state: State): Dimensions => dimensions(state, central);

const dimensionDamageBy = (game: Game, met: Met): DimensionDamage => {
  const unready = strikesOf(met, 0, met.onset.quarter, game.course).onset.effects;
  const ends = endsOf(game, met.onset, unready);
  const [calm, hit, worst] = [dimensionsAt(ends[0]), dimensionsAt(ends[1]), dimensionsAt(ends[2])];
  const all = dimensionIds.map((dimension) => ({
    met,
    dimension,
    did: hit[dimension] - calm[dimension],
    unprepared: worst[dimension] - calm[dimension],
  }));
  return all.reduce((most, one) => (size(one) > size(most) ? one : most));
};

/** The events of the last round, each on the dimension that it can move most; those that hardly move any are left out. */
export const dimensionDamageOf = (game: Game): DimensionDamage[] =>
  metIn(game, roundOf(game))
    .map((met) => dimensionDamageBy(game, met))
    .filter((damage) => size(damage) >= LEAST);
