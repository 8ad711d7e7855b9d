import { type ChannelId, channelIds } from '../data/channels.ts';
import { forceIds } from '../data/effects.ts';
import { riskIds } from '../data/risks.ts';

/**
 * Channels and risks are kept in flat arrays, so that a step allocates nothing.
 * The constants below are the places in those arrays, in the order of `channelIds` and `riskIds`.
 */
export const [LEAD, SME, SECT, COMP, MODEL, PHYS, SCI, EVAL, INFO, INTL, SKILL, YOUTH] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
] as const;

export const [BIAS, CRIME, RIGHTS, MISINFORMATION, JOBS, TECHNICAL] = [0, 1, 2, 3, 4, 5] as const;

export type ChannelSlot = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
/** The places of the forces, in the order of `forceIds`; those of the risks begin at RISK_FORCE. */
export const [
  EVER_USE,
  REGULAR_USE,
  FIRM_USE,
  POLICY,
  SKILLS,
  CAPABILITY,
  INVESTMENT,
  PUPIL_INFLOW,
  MODELS,
  TALENT_LIMIT,
  LEAD_FORCE,
  BURDEN,
  GOVERNANCE,
  RISK_FORCE,
] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;

export type RiskSlot = 0 | 1 | 2 | 3 | 4 | 5;

/** One number per channel. */
export type PerChannel = Float64Array & { [slot in ChannelSlot]: number };

export type ForceSlot = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;

/** What scales the rates, targets and strengths of a quarter: 1 each when nothing does. */
export type Forces = Float64Array & { [slot in ForceSlot]: number };

/** One number per risk. */
export type PerRisk = Float64Array & { [slot in RiskSlot]: number };

/** The place of each channel. */
export const channelSlotOf = Object.fromEntries(channelIds.map((id, slot) => [id, slot])) as Readonly<
  Record<ChannelId, ChannelSlot>
>;

export const channelSlots = channelIds.map((_, slot) => slot) as ChannelSlot[];

/** Numbers by channel id as a flat array; channels that are left out are zero. */
export const perChannel = (values: Partial<Record<ChannelId, number>> = {}): PerChannel =>
  Float64Array.from(channelIds, (id) => values[id] ?? 0) as PerChannel;

/** A number for each risk, all zero. */
export const perRisk = (): PerRisk => new Float64Array(riskIds.length) as PerRisk;

/** Forces at rest. */
export const atRest = (): Forces => new Float64Array(forceIds.length).fill(1) as Forces;
