import type { PillarId } from '../data/pillars.ts';
import { type Programme, programmeIds, programmes } from '../data/programmes.ts';
import { channelSlots, type PerChannel, perChannel } from './slots.ts';

/** Pillars as channels: the budget is published by pillar and programme, the model works by channel. */

/** The model's FY2025 amount of a pillar, in 億円: the sum of its programmes. */
export const fy2025Of = (pillar: PillarId): number =>
  programmeIds.reduce((sum, id) => (programmes[id].pillar === pillar ? sum + programmes[id].used : sum), 0);

const mixOf = (pillar: PillarId): PerChannel => {
  const mix = perChannel();
  for (const { pillar: owner, used, channels } of Object.values<Programme>(programmes)) {
    if (owner !== pillar) continue;
    const shares = perChannel(channels);
    for (const slot of channelSlots) mix[slot] += (used * shares[slot]) / fy2025Of(pillar);
  }
  return mix;
};

/** How each pillar's money is divided over the channels by the FY2025 programmes: shares that sum to 1. */
export const publishedMix: Readonly<Record<PillarId, PerChannel>> = {
  use: mixOf('use'),
  create: mixOf('create'),
  trust: mixOf('trust'),
  collaborate: mixOf('collaborate'),
};
