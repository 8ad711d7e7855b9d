import { DT } from '../data/calendar.ts';
import { channelIds, channels } from '../data/channels.ts';
import { type ParameterId, parameterIds, parameters } from '../data/parameters.ts';
import { type Programme, programmes } from '../data/programmes.ts';
import { structure } from '../data/structure.ts';
import { atMost, exponential } from './math.ts';
import { channelSlots, type PerChannel, perChannel } from './slots.ts';

/** Every index at t = 0. */
export const START_INDEX = 100;

/** One value per parameter. */
export type Parameters = Readonly<Record<ParameterId, number>>;

/** Everything that stays fixed during a simulation: the parameters, and what follows from them once. */
export interface Coefficients {
  readonly p: Parameters;
  readonly dt: number; // years a step
  readonly everUseRate: number; // e^(b·dt) − 1, the growth of odds in a step with open gates
  readonly regularUseRate: number;
  readonly policyRate: number;
  readonly largeFirmShare: number; // w: weight of large firms in the share of firms with a policy
  readonly skillInflow: number; // s_in: the inflow that held skills level in 2024, 1/year
  readonly lessons: number; // n_in: share of pupils not yet reached that lessons of 2024 reach in a year
  readonly startFirmPolicy: number; // F·O at t = 0
  readonly startGap: number; // O_L − O_S at t = 0
  readonly startConversion: number; // q at t = 0
  readonly startEmbedded: number; // Z at t = 0
  readonly startDomestic: number; // d at t = 0: share of AI use that domestic capability serves
  readonly channels: ChannelConstants;
  readonly alternatives: Alternatives;
}

/** What stays fixed of the twelve channels, whatever the parameters. */
export interface ChannelConstants {
  readonly fy2025: PerChannel; // the FY2025 supplementary budget, 億円
  readonly fy2025Share: PerChannel; // the same as shares of its total
  readonly background: PerChannel; // 億円 a year
  readonly backgroundActivity: PerChannel; // 億円
  readonly halfActivity: PerChannel; // 億円 above background that give half of the full effect
  readonly effectLife: PerChannel; // years
}

/** Other structures that the evidence does not rule out, off unless asked for (README.md section 5). */
export interface Alternatives {
  readonly threshold: boolean; // compute and models do little until they are large
  readonly winnerTakesMore: boolean; // investment answers capability weakly at first, strongly later
  readonly fragileTrust: boolean; // very low trust closes the gates twice as fast
}

/** The structure that the game plays on. */
export const noAlternatives: Alternatives = { threshold: false, winnerTakesMore: false, fragileTrust: false };

/** A value for each parameter. */
export const byParameter = (value: (id: ParameterId) => number): Record<ParameterId, number> =>
  Object.fromEntries(parameterIds.map((id) => [id, value(id)])) as Record<ParameterId, number>;

/** The central value of every parameter. */
export const centralParameters: Parameters = byParameter((id) => parameters[id].value);

const fy2025 = (): PerChannel => {
  const sums = perChannel();
  for (const { used, channels: shares } of Object.values<Programme>(programmes)) {
    const own = perChannel(shares);
    for (const slot of channelSlots) sums[slot] += used * own[slot];
  }
  return sums;
};

const constants = (): ChannelConstants => {
  const budget = fy2025();
  const total = budget.reduce((sum, amount) => sum + amount, 0);
  const background = perChannel();
  const backgroundActivity = perChannel();
  const halfActivity = perChannel();
  const effectLife = perChannel();
  for (const slot of channelSlots) {
    const channel = channels[channelIds[slot]];
    background[slot] = channel.background.value;
    effectLife[slot] = channel.effectLife.value;
    backgroundActivity[slot] = background[slot] * effectLife[slot];
    halfActivity[slot] = channel.halfEffect.value * effectLife[slot];
  }
  return {
    fy2025: budget,
    fy2025Share: budget.map((amount) => amount / total) as PerChannel,
    background,
    backgroundActivity,
    halfActivity,
    effectLife,
  };
};

/** The channels as every simulation has them. */
export const channelConstants: ChannelConstants = constants();

/** What follows from a set of parameters for a whole simulation (README.md section 4). */
export const coefficients = (
  p: Parameters = centralParameters,
  alternatives: Alternatives = noAlternatives,
  dt = DT,
): Coefficients => {
  const { conversion } = structure;
  const startConversion = conversion.base + atMost(p.baselineSkills, conversion.highestSkills);
  const startFirmPolicy = p.baselineFirmUse * p.baselinePolicy;
  return {
    p,
    dt,
    everUseRate: exponential(p.everUseGrowth * dt) - 1,
    regularUseRate: exponential(p.regularUseGrowth * dt) - 1,
    policyRate: exponential(p.policyGrowth * dt) - 1,
    largeFirmShare:
      (p.baselinePolicy - p.baselinePolicySmall) / (p.baselinePolicyLarge - p.baselinePolicySmall),
    skillInflow:
      p.skillObsolescence * p.baselineSkills -
      p.learningByUsing * p.baselineRegularUse * (p.skillCeiling - p.baselineSkills),
    lessons: p.baselinePupils / structure.schoolYears / (1 - p.baselinePupils),
    startFirmPolicy,
    startGap: p.baselinePolicyLarge - p.baselinePolicySmall,
    startConversion,
    startEmbedded: startFirmPolicy * startConversion,
    startDomestic: START_INDEX / (START_INDEX + p.domesticHalf),
    channels: channelConstants,
    alternatives,
  };
};
