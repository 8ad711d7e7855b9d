import { DT } from '../../data/calendar.ts';
import { type ChannelId, channelIds } from '../../data/channels.ts';
import { type PillarId, pillarIds } from '../../data/pillars.ts';
import type { Game } from '../../game/rules/game.ts';
import { channelShare } from '../../game/rules/grants.ts';

/** Below this share of a pillar's money, sending tallies there for one channel would mislead. */
const WORTH_NAMING = 0.05;

/** The pillars through which a channel is paid. */
export const pillarsOf = (channel: ChannelId): PillarId[] =>
  pillarIds.filter((pillar) => channelShare(pillar, channel) >= WORTH_NAMING);

type Quarters = Game['quarters'];

const sum = (amounts: readonly number[]): number => amounts.reduce((total, yen) => total + yen, 0);

/** Money that reached each channel in some quarters, in 億円, in the order of the channels. */
export const arrivedByChannel = (quarters: Quarters): number[] =>
  channelIds.map((_, slot) => sum(quarters.map(({ disbursed }) => (disbursed[slot] ?? 0) * DT)));

/** Money that reached all channels in some quarters, in 億円. */
export const arrived = (quarters: Quarters): number => sum(arrivedByChannel(quarters));

/** The same by the pillar that names the channel first. */
export const arrivedByPillar = (quarters: Quarters): Record<PillarId, number> => {
  const channels = arrivedByChannel(quarters);
  const of = (pillar: PillarId): number =>
    sum(channelIds.map((id, slot) => (pillarsOf(id)[0] === pillar ? (channels[slot] ?? 0) : 0)));
  return Object.fromEntries(pillarIds.map((pillar) => [pillar, of(pillar)])) as Record<PillarId, number>;
};
