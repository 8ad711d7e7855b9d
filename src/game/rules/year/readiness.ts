import type { ChannelId } from '../../../data/channels.ts';
import type { Effect } from '../../../data/effects.ts';
import { type Event, type EventId, events } from '../../../data/events.ts';
import { earmarks, readiness as rule } from '../../../data/readiness.ts';
import { channelSlotOf, perChannel } from '../../../model/slots.ts';
import type { State } from '../../../model/state.ts';
import { type Purse, spentOn } from './purses.ts';

const half = perChannel(rule.half);

/** How ready one channel is for an event, 0 to 1: the year's money and, several times, a year's of what was laid on its cloud. */
const channelReadiness = (
  s: State,
  channel: ChannelId,
  id: EventId,
  purses: readonly Purse[],
  years: number,
): number => {
  const slot = channelSlotOf[channel];
  const money = s.flow[slot] + (earmarks.times * spentOn(purses, id, slot)) / years;
  const square = money * money;
  return square / (square + half[slot] * half[slot]);
};

/**
 * How ready a run is for an event, 0 to 1: the mean over the channels that prepare for it. What is laid in a round of
 * several `years` is as many years' money, and counts by the year as all other money does.
 */
export const readinessFor = (s: State, id: EventId, purses: readonly Purse[], years: number): number => {
  const { preparedBy }: Event = events[id];
  let sum = 0;
  for (const channel of preparedBy) sum += channelReadiness(s, channel, id, purses, years);
  return sum / preparedBy.length;
};

/** The part of an event's harm that strikes. */
export const harmScale = (ready: number): number => {
  const { none, slope, least } = rule.harm;
  const scale = none - slope * ready;
  return scale > least ? scale : least;
};

/** The part of a gift, or of an answer, that works. */
export const giftScale = (ready: number): number => rule.gift.none + rule.gift.slope * ready;

/** An effect at a part of its size: what it adds, or how far it scales from 1. */
export const scaled = (effects: readonly Effect[], by: number): Effect[] =>
  effects.map((effect) =>
    effect.do === 'add' ? { ...effect, by: effect.by * by } : { ...effect, by: 1 + (effect.by - 1) * by },
  );

/** What strikes at once when an event comes, so many times as hard as in rounds of a year. */
export const onset = (id: EventId, ready: number, stakes: number): Effect[] => {
  const { harm, gift }: Event = events[id];
  return [...scaled(harm, stakes * harmScale(ready)), ...scaled(gift, stakes * giftScale(ready))];
};

/** How ready, in four steps. */
export const readinessStep = (ready: number): 0 | 1 | 2 | 3 =>
  rule.steps.filter((from) => ready >= from).length as 0 | 1 | 2 | 3;
