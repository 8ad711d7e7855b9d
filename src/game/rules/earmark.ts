import { type Event, type EventId, eventIds, events } from '../../data/events.ts';
import { earmarks, readiness } from '../../data/readiness.ts';
import { channelSlotOf, type PerChannel, perChannel } from '../../model/slots.ts';

/** Tallies that lie on a cloud: their money goes to the channels that prepare for its event. */
export interface Earmark {
  readonly event: EventId;
  readonly tallies: number; // 1 to `earmarks.most`
}

/** An earmark's money in one fiscal year. */
export interface Laid {
  readonly event: EventId;
  readonly yen: number; // 億円
}

/** Whether a number of tallies can lie on a cloud. */
export const canLie = (tallies: number): boolean =>
  Number.isInteger(tallies) && tallies >= 1 && tallies <= earmarks.most;

/** What an earmark lays when a tally is worth so much. */
export const laidBy = (earmark: Earmark | null, tally: number): Laid | null =>
  earmark && { event: earmark.event, yen: earmark.tallies * tally };

/** The channels that prepare for an event, and the shares in which an earmark's money goes to them: by what each needs. */
const sharesOf = (id: EventId): PerChannel => {
  const { preparedBy }: Event = events[id];
  const needed = preparedBy.reduce((sum, channel) => sum + readiness.half[channel], 0);
  const shares = perChannel();
  for (const channel of preparedBy) shares[channelSlotOf[channel]] = readiness.half[channel] / needed;
  return shares;
};

const shares = new Map(eventIds.map((id) => [id, sharesOf(id)]));

/** The share of an earmark's money that each channel gets; they sum to 1. */
export const earmarkShares = (id: EventId): PerChannel => shares.get(id) as PerChannel;
