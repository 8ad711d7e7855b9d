import { type ChannelId, channelIds } from '../data/channels.ts';
import { riskIds } from '../data/risks.ts';

/**
 * Channels and risks are kept in flat arrays, so that a run allocates nothing.
 * The constants below are the places in those arrays, in the order of `channelIds` and `riskIds`.
 */
export const [LEAD, SME, SECT, COMP, MODEL, PHYS, SCI, EVAL, INFO, INTL, SKILL, YOUTH] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
] as const;

export const [BIAS, CRIME, RIGHTS, MISINFORMATION, JOBS, TECHNICAL] = [0, 1, 2, 3, 4, 5] as const;

export type ChannelSlot = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
type RiskSlot = 0 | 1 | 2 | 3 | 4 | 5;

/** One number per channel. */
export type PerChannel = Float64Array & { [slot in ChannelSlot]: number };

/** One number per risk. */
export type PerRisk = Float64Array & { [slot in RiskSlot]: number };

export const channelSlots = channelIds.map((_, slot) => slot) as ChannelSlot[];

/** Numbers by channel id as a flat array; channels that are left out are zero. */
export const perChannel = (values: Partial<Record<ChannelId, number>> = {}): PerChannel =>
  Float64Array.from(channelIds, (id) => values[id] ?? 0) as PerChannel;

/** A number for each risk, all zero. */
export const perRisk = (): PerRisk => new Float64Array(riskIds.length) as PerRisk;
