import { courses } from '../../data/courses.ts';
import { type IndicatorId, indicators } from '../../data/indicators.ts';
import { magnitude } from '../../model/math.ts';
import { nothing } from '../../model/simulate.ts';
import { start } from '../../model/state.ts';
import { central } from '../rules/central.ts';
import type { Game } from '../rules/game.ts';
import { quartersAfter } from '../rules/year/clock.ts';
import { indicatorAt } from './indicators.ts';
import { replayed } from './replayed.ts';
import { shapley } from './shapley.ts';

/** Why an indicator changed over the last round: exact shares of each decision and of the events, and the flow. */
export interface Why {
  readonly change: number; // in the unit of the indicator
  readonly flow: number; // what would have changed without any decision or event
  readonly events: number; // share of the events and their answers
  readonly decisions: readonly number[]; // share of each round's decision, the first first
}

/**
 * Exact Shapley shares of the change since the last winter.
 * The players are the rounds so far, each with its split, earmark and lever, and the events as they were recorded. A
 * round that is switched off grants no budget, prepares for nothing and moves no lever. Shares and flow add up to the change. All
 * indicators share the simulations: two to the power of the rounds and one.
 */
export const why = <Id extends IndicatorId>(game: Game, ids: readonly Id[]): Record<Id, Why> => {
  const { course, unfolded } = game;
  const { yearsPerRound } = courses[course];
  const rounds = game.decisions.length;
  const last = game.quarters.length - 1;
  const before = quartersAfter(course, rounds - 1);
  const state = start(central);
  const has = (players: number, player: number): boolean => (players & (1 << player)) !== 0;

  const changes = (players: number): number[] => {
    const on = (round: number): boolean => has(players, round);
    const inYear = (year: number): boolean => on((year - (year % yearsPerRound)) / yearsPerRound);
    const authorities = unfolded.authorities.map((yen, year) => (inYear(year) ? yen : nothing));
    const laid = unfolded.laid.map((one, year) => (inYear(year) ? one : null));
    const change = ids.map(() => 0);
    const visit = (now: typeof state, quarter: number): void => {
      if (quarter === before) for (const [at, id] of ids.entries()) change[at] = -indicatorAt(now, id);
      if (quarter === last)
        for (const [at, id] of ids.entries()) change[at] = (change[at] as number) + indicatorAt(now, id);
    };
    replayed(game, { authorities, laid, notches: on, events: has(players, rounds) }, last, state, visit);
    return change;
  };

  const { none, all, shares } = shapley(rounds + 1, changes);
  return Object.fromEntries(
    ids.map((id, at) => [
      id,
      {
        change: all[at] as number,
        flow: none[at] as number,
        events: (shares[rounds] as readonly number[])[at] as number,
        decisions: shares.slice(0, rounds).map((share) => share[at] as number),
      },
    ]),
  ) as unknown as Record<Id, Why>;
};

/** Whether a change is told in parts: those of a rank that did not move would be fractions of a place, for and against. */
export const hasParts = (id: IndicatorId, { change }: Pick<Why, 'change'>): boolean =>
  indicators[id].unit !== 'rank' || change !== 0;

/** A change in parts: this round's decision, the earlier one that moved it most, the events, the rest with the flow. */
export interface Parts {
  readonly latest: number;
  readonly sown: { readonly round: number; readonly share: number } | null;
  readonly events: number;
  readonly others: number; // every other decision together
  readonly flow: number;
}

/** The parts of a change; they add up to it. */
export const partsOf = ({ decisions, events, flow }: Why): Parts => {
  const latest = decisions[decisions.length - 1] ?? 0;
  const earlier = decisions.slice(0, -1).map((share, round) => ({ round, share }));
  const sown = earlier.reduce<Parts['sown']>(
    (most, one) => (most === null || magnitude(one.share) > magnitude(most.share) ? one : most),
    null,
  );
  const others = earlier.reduce((sum, { share }) => sum + share, 0) - (sown?.share ?? 0);
  return { latest, sown, events, others, flow };
};
