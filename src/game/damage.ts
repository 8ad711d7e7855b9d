import type { EventId } from '../data/events.ts';
import { type IndicatorId, indicators } from '../data/indicators.ts';
import { run } from '../model/run.ts';
import { type Shock, timelineOf } from '../model/shocks.ts';
import type { State } from '../model/state.ts';
import { central } from './central.ts';
import { type Game, roundOf } from './game.ts';
import { indicatorAt } from './indicators.ts';
import { recordedOf } from './recorded.ts';
import type { Met } from './year/meeting.ts';
import { onset } from './year/readiness.ts';

/** What an event did to a figure by the review, beside what it would have done to one that had prepared nothing. */
export interface DamageRow {
  readonly of: IndicatorId;
  readonly met: number; // difference from the same run without the event's onset, in the indicator's unit
  readonly unprepared: number; // the same with readiness 0
}

export interface Damage {
  readonly met: Met;
  readonly rows: readonly DamageRow[]; // those that it moved most, the largest first
}

/** Rows that are shown of an event. */
const ROWS = 3;

const ids = Object.keys(indicators) as IndicatorId[];

/** What counts as a whole step of an indicator, so that moves of different units can be compared. */
const step = (id: IndicatorId): number => {
  const { unit } = indicators[id];
  return unit === 'share' ? 0.01 : unit === 'index' ? 1 : unit === 'rank' ? 1 : 0.05;
};

const size = (value: number): number => (value < 0 ? -value : value);

const endOf = (game: Game, shocks: readonly Shock[]): State => {
  const { authorities, quarters } = recordedOf(game);
  return run(central, authorities, quarters, timelineOf(shocks, quarters))[quarters] as State;
};

const damageBy = (game: Game, met: Met): Damage => {
  const { shocks } = recordedOf(game);
  const without = shocks.filter((shock) => shock !== met.onset);
  const bare = (ready: number): Shock => ({ ...met.onset, effects: onset(met.event as EventId, ready) });
  const [calm, hit, worst] = [without, [...without, bare(met.ready)], [...without, bare(0)]].map((list) =>
    endOf(game, list),
  ) as [State, State, State];
  const rows = ids.map((of) => ({
    of,
    met: indicatorAt(hit, of) - indicatorAt(calm, of),
    unprepared: indicatorAt(worst, of) - indicatorAt(calm, of),
  }));
  const weight = ({ of, met: a, unprepared: b }: DamageRow): number =>
    (size(a) > size(b) ? size(a) : size(b)) / step(of);
  const moved = rows.filter((row) => weight(row) >= 0.1).sort((a, b) => weight(b) - weight(a));
  return { met, rows: moved.slice(0, ROWS) };
};

/** What the events of the last round did, by its review. */
export const damageOf = (game: Game): Damage[] =>
  game.run.met
    .filter(({ round, answer }) => round === roundOf(game) && answer !== null)
    .map((met) => damageBy(game, met));
