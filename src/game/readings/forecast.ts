import { DT, QUARTERS_A_YEAR } from '../../data/calendar.ts';
import { type ChannelId, channelIds } from '../../data/channels.ts';
import { courses } from '../../data/courses.ts';
import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { stepBudget } from '../../model/budget.ts';
import type { Coefficients } from '../../model/coefficients.ts';
import { nothing } from '../../model/simulate.ts';
import { channelSlots, type PerChannel, perChannel } from '../../model/slots.ts';
import { copy, type State } from '../../model/state.ts';
import { central } from '../rules/central.ts';
import type { Decision } from '../rules/decision.ts';
import type { Game } from '../rules/game.ts';
import { authorityOf, channelMix } from '../rules/grants.ts';
import { TALLY } from '../rules/split.ts';

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
  readonly added: Readonly<Record<PillarId, number>>; // granted by this winter's split
}

const uncapped: Coefficients = {
  ...central,
  p: { ...central.p, absorptionGrowth: Number.MAX_VALUE },
};

/** 億円 per channel disbursed in each coming quarter, if `grants` are made now and in the winters after. */
const disbursements = (
  from: State,
  grants: readonly PerChannel[],
  c: Coefficients,
  quarters: number,
): PerChannel[] => {
  const state = copy(from);
  return Array.from({ length: quarters }, (_, quarter) => {
    stepBudget(state, c, (quarter % QUARTERS_A_YEAR === 0 && grants[quarter / QUARTERS_A_YEAR]) || nothing);
    return state.disbursed.map((pace) => pace * DT) as PerChannel;
  });
};

/** What a winter would grant: a decision for so many years, and what a tally of the first is worth, in 億円. */
export type Granted = Pick<Decision, 'split' | 'emphasis'> & {
  readonly tally: number;
  readonly years: number;
};

/** What the winter of a game would grant. */
export const grantedIn = ({ course, split, emphasis, unfolded }: Game): Granted => ({
  split,
  emphasis,
  tally: unfolded.tally,
  years: courses[course].yearsPerRound,
});

const grantsOf = ({ split, emphasis, tally, years }: Granted): PerChannel[] =>
  Array.from({ length: years }, (_, year) => authorityOf(split, emphasis, year === 0 ? tally : TALLY));

/** The quarters in which a winter's money would arrive, on top of what is already on its way. */
export const arrivals = (from: State, granted: Granted): Arrival[] => {
  const { split, emphasis } = granted;
  const parts = authorityOf(split, emphasis, 1);
  const without = disbursements(from, [], central, HORIZON);
  const withSplit = disbursements(from, grantsOf(granted), central, HORIZON);
  return without.map((underway, quarter) => {
    const added: Record<PillarId, number> = { use: 0, create: 0, trust: 0, collaborate: 0 };
    for (const slot of channelSlots) {
      if (parts[slot] === 0) continue;
      const more = (withSplit[quarter]?.[slot] ?? 0) - underway[slot];
      for (const pillar of pillarIds)
        added[pillar] += (more * split[pillar] * channelMix(pillar, emphasis)[slot]) / parts[slot];
    }
    return {
      t: from.t + quarter * DT,
      underway: underway.reduce((sum, yen) => sum + yen, 0),
      added,
    };
  });
};

/** 億円 of the coming year that each channel cannot absorb and that therefore waits; channels without any are left out. */
export const spill = (from: State, granted: Granted): ReadonlyMap<ChannelId, number> => {
  const grants = grantsOf(granted);
  const total = (c: Coefficients): PerChannel => {
    const sums = perChannel();
    for (const quarter of disbursements(from, grants, c, QUARTERS_A_YEAR))
      for (const slot of channelSlots) sums[slot] += quarter[slot];
    return sums;
  };
  const free = total(uncapped);
  const capped = total(central);
  const waiting = new Map<ChannelId, number>();
  for (const slot of channelSlots)
    if (free[slot] > capped[slot]) waiting.set(channelIds[slot], free[slot] - capped[slot]);
  return waiting;
};
