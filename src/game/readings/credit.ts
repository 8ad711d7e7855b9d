import { courses } from '../../data/courses.ts';
import { type DimensionId, dimensionIds } from '../../data/dimensions.ts';
import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { dimensions } from '../../model/dimensions.ts';
import { timelineOf } from '../../model/shocks.ts';
import { simulateInto } from '../../model/simulate.ts';
import { start } from '../../model/state.ts';
import { central } from '../rules/central.ts';
import type { Decision } from '../rules/decision.ts';
import type { Game } from '../rules/game.ts';
import { authorityOf } from '../rules/grants.ts';
import { type Split, TALLY } from '../rules/split.ts';
import { quartersAfter } from '../rules/year/clock.ts';
import { befallen } from './recorded.ts';
import { shapley } from './shapley.ts';

/** What can have moved a dimension: the money of each pillar, levers, the summers' events and answers, and the rest. */
export const movers = [...pillarIds, 'levers', 'events', 'trend'] as const;

export type Mover = (typeof movers)[number];

/** How a dimension changed over the last round, and the part of each mover; the parts add up to the change. */
export interface Credit {
  readonly change: number; // points of 100
  readonly parts: Readonly<Record<Mover, number>>;
}

const LEVERS = pillarIds.length;
const EVENTS = LEVERS + 1;

/** A split without the pillars that are switched off. */
const only = (split: Split, has: (player: number) => boolean): Split => ({
  ...split,
  ...Object.fromEntries(pillarIds.flatMap((id, at) => (has(at) ? [] : [[id, 0]]))),
});

/**
 * Exact Shapley shares of how the six dimensions changed since the last winter. The players are the money that each
 * pillar was given in all rounds so far, the levers, and the events with their answers as they were recorded;
 * `trend` is what changes without any of them. Two to the power of six simulations.
 */
export const credit = (game: Game): Record<DimensionId, Credit> => {
  const { course, unfolded, decisions } = game;
  const { yearsPerRound } = courses[course];
  const last = game.quarters.length - 1;
  const before = quartersAfter(course, decisions.length - 1);
  const befell = befallen(unfolded);
  const state = start(central);

  const changes = (players: number): number[] => {
    const has = (player: number): boolean => (players & (1 << player)) !== 0;
    const authorities = decisions.flatMap(({ split, emphasis }: Decision, round) =>
      Array.from({ length: yearsPerRound }, (_, year) =>
        authorityOf(only(split, has), emphasis, year === 0 ? unfolded.accounts[round]?.tally : TALLY),
      ),
    );
    const shocks = befell.flatMap(({ notch, events }) => [
      ...(notch && has(LEVERS) ? [notch] : []),
      ...(has(EVENTS) ? events : []),
    ]);
    const change = dimensionIds.map(() => 0);
    const visit = (now: typeof state, quarter: number): void => {
      if (quarter !== before && quarter !== last) return;
      const found = dimensions(now, central);
      for (const [at, id] of dimensionIds.entries())
        change[at] = quarter === before ? -found[id] : (change[at] as number) + found[id];
    };
    simulateInto(state, central, authorities, last, visit, timelineOf(shocks, last));
    return change;
  };

  const { none, all, shares } = shapley(EVENTS + 1, changes);
  const share = (player: number, at: number): number => (shares[player] as readonly number[])[at] as number;
  return Object.fromEntries(
    dimensionIds.map((id, at): [DimensionId, Credit] => [
      id,
      {
        change: all[at] as number,
        parts: {
          ...(Object.fromEntries(pillarIds.map((pillar, player) => [pillar, share(player, at)])) as Record<
            PillarId,
            number
          >),
          levers: share(LEVERS, at),
          events: share(EVENTS, at),
          trend: none[at] as number,
        },
      },
    ]),
  ) as Record<DimensionId, Credit>;
};
