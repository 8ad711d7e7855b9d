import { DT } from '../../data/calendar.ts';
import { type ChannelId, channelIds, ownChannels } from '../../data/channels.ts';
import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { type RiskId, riskIds } from '../../data/risks.ts';
import { dimensionScale } from '../../data/structure.ts';
import { stepBudget } from '../../model/budget.ts';
import { returnedShare } from '../../model/capability.ts';
import { dimensions } from '../../model/dimensions.ts';
import { clampShare } from '../../model/math.ts';
import { nothing } from '../../model/simulate.ts';
import { copy, type State } from '../../model/state.ts';
import { central } from '../rules/central.ts';
import { TALLY } from '../rules/split.ts';

/** How much of each thing a picture of a quarter shows, from 0 to 1 where nothing else is said. */
export interface Levels {
  readonly regularUse: number;
  readonly everUse: number;
  readonly ponds: Readonly<Record<PillarId, number>>; // the stock that each pillar fills
  readonly safety: number; // the dimension 信頼と安全, from 0 to 100 as the panel shows it
  readonly returned: number; // share of capability's inflow that comes back from use and investment
  readonly risks: Readonly<Record<RiskId, number>>; // growth since 2024; 0: as then or less, 1: more than doubled
}

/** Growth of a risk since 2024, in points of its index, that shows as 1. */
const RISK_SPAN = 130;

/** The levels of a quarter, on the spans of the dimensions. */
export const levelsOf = (s: State): Levels => {
  const { create, trust, people } = dimensionScale;
  return {
    regularUse: s.regularUse,
    everUse: s.everUse,
    ponds: {
      use: clampShare(s.firmUse * s.policy),
      create: clampShare((s.capability - create.capabilityFrom) / create.capabilitySpan),
      trust: clampShare((s.trust - trust.trustFrom) / trust.trustSpan),
      collaborate: clampShare(s.skills / people.skillSpan),
    },
    safety: dimensions(s, central).trust,
    returned: returnedShare(s, central),
    risks: Object.fromEntries(
      riskIds.map((id, slot) => [id, clampShare(((s.risk[slot] ?? 100) - 100) / RISK_SPAN)]),
    ) as Record<RiskId, number>,
  };
};

const sumOf = (id: PillarId, at: (slot: number) => number): number =>
  ownChannels[id].reduce((sum, channel) => sum + at(channelIds.indexOf(channel)), 0);

/** A quarter starts so many years after the start of 2025 at t = 0: the survey closes the fiscal year. */
const YEAR_OF_START = 2025.25;
const HORIZON = 24; // quarters

/**
 * The calendar years in which each pillar's money under way arrives, one a tally and the earliest first: what was
 * granted before and has not been disbursed, at the pace that the channels absorb it.
 */
export const arrivalYears = (from: State): Readonly<Record<PillarId, readonly number[]>> => {
  const state = copy(from);
  const paid: Record<PillarId, number> = { use: 0, create: 0, trust: 0, collaborate: 0 };
  const years: Record<PillarId, number[]> = { use: [], create: [], trust: [], collaborate: [] };
  for (let quarter = 0; quarter < HORIZON; quarter++) {
    stepBudget(state, central, nothing);
    const year = YEAR_OF_START + from.t + quarter * DT;
    for (const id of pillarIds) {
      paid[id] += sumOf(id, (slot) => (state.disbursed[slot] ?? 0) * DT);
      while (paid[id] >= (years[id].length + 0.5) * TALLY) years[id].push(year - (year % 1));
    }
  }
  return years;
};

/** Money that waits, by the pillar whose own channel it waits in, in 億円. */
export const byPillar = (waiting: ReadonlyMap<ChannelId, number>): Readonly<Record<PillarId, number>> => {
  const of = (id: PillarId): number => sumOf(id, (slot) => waiting.get(channelIds[slot] as ChannelId) ?? 0);
  return { use: of('use'), create: of('create'), trust: of('trust'), collaborate: of('collaborate') };
};
