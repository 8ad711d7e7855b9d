import { DT, QUARTERS_A_YEAR } from '../../data/calendar.ts';
import type { ChannelId } from '../../data/channels.ts';
import { parameters } from '../../data/parameters.ts';
import type { PillarId } from '../../data/pillars.ts';
import { unitCosts } from '../../data/unitCosts.ts';
import { publishedMix } from '../../model/pillars.ts';
import { channelSlotOf } from '../../model/slots.ts';
import type { Game } from '../rules/game.ts';
import { channelsOf } from '../rules/grants.ts';

/** What a pillar's money buys in one of its channels: things and people that are paid for, never what follows. */
export interface Bought {
  readonly channel: ChannelId;
  readonly count: number; // units paid for; of the large computing cluster, parts of one
  readonly cost: number; // of one, 億円
}

/** What one unit costs, in 億円: an evaluator what the model pays for one, with the channel's other work. */
const costOf = (channel: ChannelId): number =>
  channel === 'EVAL'
    ? parameters.evaluatorCost.value / parameters.evaluatorShare.value
    : unitCosts[channel].value;

/** What so many 億円 of a pillar buy by the published mix, the largest part of the money first. */
export const buys = (pillar: PillarId, yen: number): Bought[] => {
  const mix = publishedMix[pillar];
  return channelsOf(pillar)
    .sort((a, b) => mix[channelSlotOf[b]] - mix[channelSlotOf[a]])
    .map((channel) => {
      const cost = costOf(channel);
      return { channel, count: (yen * mix[channelSlotOf[channel]]) / cost, cost };
    });
};

/** What the money that reached a channel in the year up to a quarter pays for. */
export const paidFor = ({ quarters }: Pick<Game, 'quarters'>, index: number, channel: ChannelId): Bought => {
  const cost = costOf(channel);
  const yen = quarters
    .filter((_, at) => at > index - QUARTERS_A_YEAR && at <= index)
    .reduce((sum, { disbursed }) => sum + disbursed[channelSlotOf[channel]] * DT, 0);
  return { channel, count: yen / cost, cost };
};
