import type { IndicatorId } from '../data/indicators.ts';
import { nothing, runInto } from '../model/run.ts';
import { start } from '../model/state.ts';
import { central, everyYear, type Game, quartersAfter } from './game.ts';
import { indicatorAt } from './indicators.ts';
import { shapley } from './shapley.ts';
import { authorityOf } from './split.ts';

/** Why an indicator changed over the last round: exact shares of each decision, and the trend. */
export interface Why {
  readonly change: number; // in the unit of the indicator
  readonly trend: number; // what would have changed without any decision
  readonly decisions: readonly number[]; // share of each round's decision, the first first
}

/**
 * Exact Shapley shares of the change since the last winter.
 * The players are the rounds so far; a round that is switched off grants no budget. Shares and trend add
 * up to the change. All indicators share the runs: two to the power of the rounds.
 */
export const why = <Id extends IndicatorId>(game: Game, ids: readonly Id[]): Record<Id, Why> => {
  const rounds = game.decisions.length;
  const last = game.quarters.length - 1;
  const before = quartersAfter(game.course, rounds - 1);
  const granted = game.decisions.map(authorityOf);
  const state = start(central);

  const changes = (players: number): number[] => {
    const authorities = everyYear(
      game.course,
      granted.map((authority, round) => (players & (1 << round) ? authority : nothing)),
    );
    const change = ids.map(() => 0);
    runInto(state, central, authorities, last, (now, quarter) => {
      if (quarter === before) for (const [at, id] of ids.entries()) change[at] = -indicatorAt(now, id);
      if (quarter === last)
        for (const [at, id] of ids.entries()) change[at] = (change[at] as number) + indicatorAt(now, id);
    });
    return change;
  };

  const { none, all, shares } = shapley(rounds, changes);
  return Object.fromEntries(
    ids.map((id, at) => [
      id,
      {
        change: all[at] as number,
        trend: none[at] as number,
        decisions: shares.map((share) => share[at] as number),
      },
    ]),
  ) as unknown as Record<Id, Why>;
};

/** A change in at most four parts: this round's decision, the earlier one that moved it most, the rest, the trend. */
export interface Parts {
  readonly latest: number;
  readonly sown: { readonly round: number; readonly share: number } | null;
  readonly others: number; // every other decision together
  readonly trend: number;
}

/** The parts of a change; they add up to it. */
export const partsOf = ({ decisions, trend }: Why): Parts => {
  const latest = decisions[decisions.length - 1] ?? 0;
  const earlier = decisions.slice(0, -1).map((share, round) => ({ round, share }));
  const size = ({ share }: { share: number }): number => (share < 0 ? -share : share);
  const sown = earlier.reduce<Parts['sown']>(
    (most, one) => (most === null || size(one) > size(most) ? one : most),
    null,
  );
  const others = earlier.reduce((sum, { share }) => sum + share, 0) - (sown?.share ?? 0);
  return { latest, sown, others, trend };
};
