import { DT, QUARTERS_A_YEAR } from '../../data/calendar.ts';
import { type ChannelId, channelIds } from '../../data/channels.ts';
import { courses } from '../../data/courses.ts';
import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { stepBudget } from '../../model/budget.ts';
import type { Coefficients } from '../../model/coefficients.ts';
import { nothing } from '../../model/simulate.ts';
import { channelSlots, type PerChannel } from '../../model/slots.ts';
import { copy, type State } from '../../model/state.ts';
import { central } from '../rules/central.ts';
import { earmarkShares } from '../rules/earmark.ts';
import { type Game, now, roundOf } from '../rules/game.ts';
import { authoritiesOf, channelShare, type Shared } from '../rules/grants.ts';
import { TALLIES, TALLY } from '../rules/split.ts';
import { PROLOGUE } from '../rules/year/clock.ts';
import { byPillar } from './levels.ts';

/**
 * What is known in winter about this year's money: when it arrives and what has to wait.
 * Only the budget's own equations are run, so nothing of the outcome is shown.
 */

/** Quarters that the forecast looks ahead. */
const HORIZON = 8;

/** What one quarter pays out, in 億円. */
export interface Arrival {
  readonly t: number; // start of the quarter, years since the FY2024 survey
  readonly underway: number; // granted in earlier years
  readonly added: Readonly<Record<PillarId | 'earmark', number>>; // granted by this winter's tallies
}

/** Moves the budget alone on by a quarter, the `quarter`th from a winter, if `grants` are made in it and the winters after. */
const step = (state: State, grants: readonly PerChannel[], quarter: number): void =>
  stepBudget(
    state,
    central,
    (quarter % QUARTERS_A_YEAR === 0 && grants[quarter / QUARTERS_A_YEAR]) || nothing,
  );

/** 億円 per channel disbursed in each coming quarter, if `grants` are made now and in the winters after. */
const disbursements = (from: State, grants: readonly PerChannel[]): PerChannel[] => {
  const state = copy(from);
  return Array.from({ length: HORIZON }, (_, quarter) => {
    step(state, grants, quarter);
    return state.disbursed.map((pace) => pace * DT) as PerChannel;
  });
};

/** What a winter would grant: a decision for so many years, and what a tally of the first is worth, in 億円. */
export type Granted = Shared & {
  readonly tally: number;
  readonly years: number;
};

/** What the winter of a game would grant. */
export const grantedIn = ({ course, split, earmark, unfolded }: Game): Granted => ({
  split,
  earmark,
  tally: unfolded.tally,
  years: courses[course].yearsPerRound,
});

const grantsOf = (granted: Granted): PerChannel[] => authoritiesOf(granted, granted.years, granted.tally);

/** The quarters in which a winter's money would arrive, on top of what is already on its way. */
export const arrivals = (from: State, granted: Granted): Arrival[] => {
  const { split, earmark } = granted;
  const [parts = nothing] = authoritiesOf(granted, 1, 1);
  const without = disbursements(from, []);
  const withSplit = disbursements(from, grantsOf(granted));
  return without.map((underway, quarter) => {
    const added: Record<PillarId | 'earmark', number> = {
      use: 0,
      create: 0,
      trust: 0,
      collaborate: 0,
      earmark: 0,
    };
    for (const slot of channelSlots) {
      if (parts[slot] === 0) continue;
      const more = (withSplit[quarter]?.[slot] ?? 0) - underway[slot];
      for (const pillar of pillarIds)
        added[pillar] += (more * split[pillar] * channelShare(pillar, channelIds[slot])) / parts[slot];
      if (earmark)
        added.earmark += (more * earmark.tallies * earmarkShares(earmark.event)[slot]) / parts[slot];
    }
    return {
      t: from.t + quarter * DT,
      underway: underway.reduce((sum, yen) => sum + yen, 0),
      added,
    };
  });
};

const uncapped: Coefficients = {
  ...central,
  p: { ...central.p, absorptionGrowth: Number.MAX_VALUE },
};

/** The budget alone, a few quarters on from a winter, with what that winter grants. */
const later = (from: State, grant: PerChannel, c: Coefficients, quarters: number): State => {
  const state = copy(from);
  for (let quarter = 0; quarter < quarters; quarter++) stepBudget(state, c, quarter === 0 ? grant : nothing);
  return state;
};

/** 億円 that lie in each channel after some quarters because it could not absorb them; channels without any are left out. */
const leftOver = (
  from: State,
  grant: PerChannel,
  to: State,
  quarters: number,
): ReadonlyMap<ChannelId, number> => {
  const free = later(from, grant, uncapped, quarters);
  const left = new Map<ChannelId, number>();
  for (const slot of channelSlots)
    if (to.unspent[slot] > free.unspent[slot])
      left.set(channelIds[slot], to.unspent[slot] - free.unspent[slot]);
  return left;
};

/** 億円 of the coming year that each channel cannot absorb and that therefore waits; channels without any are left out. */
export const spill = (from: State, granted: Granted): ReadonlyMap<ChannelId, number> => {
  const [grant = nothing] = grantsOf(granted);
  return leftOver(from, grant, later(from, grant, central, QUARTERS_A_YEAR), QUARTERS_A_YEAR);
};

/** From here on money that waits is told without being asked for: a hundredth of a year's budget, in 億円. */
const WORTH_TELLING = (TALLIES * TALLY) / 100;

/** Money that a winter leaves waiting. */
export interface Waiting {
  readonly yen: number; // 億円 in all
  readonly by: Readonly<Record<PillarId, number>>; // in each pillar's own channels
  readonly pillar: PillarId; // whose own channels most of it waits in
}

/** What a winter has to tell before it is confirmed: what its money leaves waiting; null where that is hardly any. */
export const toldIn = (game: Game): Waiting | null => {
  const waiting = byPillar(spill(now(game), grantedIn(game)));
  const yen = pillarIds.reduce((sum, id) => sum + waiting[id], 0);
  const pillar = pillarIds.reduce((most, id) => (waiting[id] > waiting[most] ? id : most));
  return yen < WORTH_TELLING ? null : { yen, by: waiting, pillar };
};

/** 億円 of what the last winter grants that arrive only after the run's end; 0 in the winters before it. */
export const afterEnd = (game: Game): number => {
  const { course } = game;
  const { rounds, yearsPerRound } = courses[course];
  if (roundOf(game) < rounds - 1) return 0;
  const unspent = (grants: readonly PerChannel[]): number => {
    const state = copy(now(game));
    for (let quarter = 0; quarter < yearsPerRound * QUARTERS_A_YEAR; quarter++) step(state, grants, quarter);
    return state.unspent.reduce((sum, yen) => sum + yen, 0);
  };
  return unspent(grantsOf(grantedIn(game))) - unspent([]);
};

/** 億円 that each channel has not absorbed since the winter before a quarter that has run, and that wait in it. */
export const spilt = (
  { quarters, unfolded }: Pick<Game, 'quarters' | 'unfolded'>,
  at = quarters.length - 1,
): ReadonlyMap<ChannelId, number> => {
  const since = at - 1 - PROLOGUE;
  const run = (since % QUARTERS_A_YEAR) + 1; // quarters of the year so far
  const [from, to] = [quarters[at - run], quarters[at]];
  const grant = unfolded.authorities[(since + 1 - run) / QUARTERS_A_YEAR];
  return since >= 0 && from && to && grant ? leftOver(from, grant, to, run) : new Map();
};
