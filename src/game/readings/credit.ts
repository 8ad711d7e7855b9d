import { courses } from '../../data/courses.ts';
import { type DimensionId, dimensionIds } from '../../data/dimensions.ts';
import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { dimensions } from '../../model/dimensions.ts';
import { start } from '../../model/state.ts';
import { central } from '../rules/central.ts';
import { type Game, tallyIn } from '../rules/game.ts';
import { authoritiesOf, laidOf } from '../rules/grants.ts';
import type { Split } from '../rules/split.ts';
import { quartersAfter } from '../rules/year/clock.ts';
import { replayed } from './replayed.ts';
import { shapley } from './shapley.ts';

/** What can have moved a dimension: the money of each pillar, levers, tallies on clouds, the summers' events and answers, and the flow. */
export const movers = [...pillarIds, 'levers', 'earmarks', 'events', 'flow'] as const;

export type Mover = (typeof movers)[number];

/** The three parts that a change is drawn in. */
export const partIds = ['flow', 'yours', 'events'] as const;

export type PartId = (typeof partIds)[number];

/** How a dimension changed, and the part of each mover; the parts add up to the change. */
export interface Credit {
  readonly change: number; // points of 100
  readonly movers: Readonly<Record<Mover, number>>;
  readonly parts: Readonly<Record<PartId, number>>; // the same in three: what came anyway, what was decided, what befell
}

const LEVERS = pillarIds.length;
const EARMARKS = LEVERS + 1;
const EVENTS = LEVERS + 2;

/** A split without the pillars that are switched off. */
const only = (split: Split, has: (player: number) => boolean): Split => ({
  ...split,
  ...Object.fromEntries(pillarIds.flatMap((id, at) => (has(at) ? [] : [[id, 0]]))),
});

/**
 * Exact Shapley shares of how the six dimensions changed since the winter of a round: the last one, if not said. The
 * players are the money that each pillar was given in all rounds so far, the levers, the earmarks, and the events with
 * their answers; `flow` is what changes without any of them. Two to the power of seven simulations.
 */
export const credit = (
  game: Game,
  since: number = game.decisions.length - 1,
): Record<DimensionId, Credit> => {
  const { course, decisions } = game;
  const { yearsPerRound } = courses[course];
  const last = game.quarters.length - 1;
  const before = quartersAfter(course, since);
  const state = start(central);

  const changes = (players: number): number[] => {
    const has = (player: number): boolean => (players & (1 << player)) !== 0;
    const kept = decisions.map(({ split, earmark }) => ({
      split: only(split, has),
      earmark: has(EARMARKS) ? earmark : null,
    }));
    const authorities = kept.flatMap((one, round) => authoritiesOf(one, yearsPerRound, tallyIn(game, round)));
    const laid = kept.flatMap((one, round) => laidOf(one, yearsPerRound, tallyIn(game, round)));
    const change = dimensionIds.map(() => 0);
    const visit = (now: typeof state, quarter: number): void => {
      if (quarter !== before && quarter !== last) return;
      const found = dimensions(now, central);
      for (const [at, id] of dimensionIds.entries())
        change[at] = quarter === before ? -found[id] : (change[at] as number) + found[id];
    };
    const on = { authorities, laid, notches: () => has(LEVERS), events: has(EVENTS) };
    replayed(game, on, last, state, visit);
    return change;
  };

  const { none, all, shares } = shapley(EVENTS + 1, changes);
  const share = (player: number, at: number): number => (shares[player] as readonly number[])[at] as number;
  const pillars = (at: number) =>
    Object.fromEntries(pillarIds.map((pillar, player) => [pillar, share(player, at)])) as Record<
      PillarId,
      number
    >;
  return Object.fromEntries(
    dimensionIds.map((id, at): [DimensionId, Credit] => {
      const [levers, earmarks, events] = [share(LEVERS, at), share(EARMARKS, at), share(EVENTS, at)];
      const flow = none[at] as number;
      const yours = pillarIds.reduce((sum, _, player) => sum + share(player, at), levers + earmarks);
      return [
        id,
        {
          change: all[at] as number,
          movers: { ...pillars(at), levers, earmarks, events, flow },
          parts: { flow, yours, events },
        },
      ];
    }),
  ) as Record<DimensionId, Credit>;
};
