import { type PillarId, pillarIds } from '../data/pillars.ts';
import { type Programme, type ProgrammeId, programmeIds, programmes } from '../data/programmes.ts';
import { channelSlots, type PerChannel, perChannel } from './slots.ts';

/** Pillars as channels: the budget is published by pillar and programme, the model works by channel. */

/** The model's FY2025 amount of a pillar, in 億円: the sum of its programmes. */
export const fy2025Of = (pillar: PillarId): number =>
  programmeIds.reduce((sum, id) => (programmes[id].pillar === pillar ? sum + programmes[id].used : sum), 0);

/** How each pillar's money is divided over the channels: shares that sum to 1. */
export type PillarMix = Readonly<Record<PillarId, PerChannel>>;

/** The mix that follows when the programmes get so much each, in 億円. */
export const mixOf = (used: Readonly<Record<ProgrammeId, number>>): PillarMix => {
  const mix = { use: perChannel(), create: perChannel(), trust: perChannel(), collaborate: perChannel() };
  const sums = { use: 0, create: 0, trust: 0, collaborate: 0 };
  for (const id of programmeIds) sums[programmes[id].pillar] += used[id];
  for (const id of programmeIds) {
    const { pillar, channels }: Programme = programmes[id];
    const shares = perChannel(channels);
    for (const slot of channelSlots) mix[pillar][slot] += (used[id] * shares[slot]) / sums[pillar];
  }
  return mix;
};

/** The mix of the split of the FY2025 programmes that the model plays on. */
export const publishedMix: PillarMix = mixOf(
  Object.fromEntries(programmeIds.map((id) => [id, programmes[id].used])) as Record<ProgrammeId, number>,
);

/** 億円 per pillar as 億円 per channel, when each pillar divides its money so. */
export const byChannel = (yen: Readonly<Partial<Record<PillarId, number>>>, mix: PillarMix): PerChannel => {
  const authority = perChannel();
  for (const pillar of pillarIds)
    for (const slot of channelSlots) authority[slot] += (yen[pillar] ?? 0) * mix[pillar][slot];
  return authority;
};
