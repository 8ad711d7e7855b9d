import { DT } from '../../../data/calendar.ts';
import type { EventId } from '../../../data/events.ts';
import { grantedIn } from '../../../model/simulate.ts';
import { type ChannelSlot, channelSlots, type PerChannel, perChannel } from '../../../model/slots.ts';
import type { State } from '../../../model/state.ts';
import { earmarkShares, type Laid } from '../earmark.ts';

/**
 * The money that was laid on one cloud, on its way. It lies in the channels' own pipes with all other money, and of
 * whatever a channel pays out in a quarter the same part is the cloud's as of what lies there.
 */
export interface Purse {
  readonly event: EventId;
  readonly unspent: PerChannel; // 億円
  readonly spent: PerChannel; // so far, 億円
}

const emptyPurse = (event: EventId): Purse => ({ event, unspent: perChannel(), spent: perChannel() });

/** The purse of an event, opened where there is none. */
const purseFor = (purses: Purse[], event: EventId): Purse => {
  const known = purses.find((one) => one.event === event);
  if (known) return known;
  const purse = emptyPurse(event);
  purses.push(purse);
  return purse;
};

/** The part of what lay in a channel that it paid out in the quarter that has run. */
const paidOf = (s: State, slot: ChannelSlot): number => {
  const paid = s.disbursed[slot] * DT;
  const lay = s.unspent[slot] + paid;
  return lay === 0 ? 0 : paid / lay;
};

/**
 * Moves the purses on by the quarter that has just run, in place, with what it laid on clouds; `laid` is per fiscal
 * year, `state` the model's after that quarter.
 */
export const carry = (
  purses: Purse[],
  laid: readonly (Laid | null)[],
  state: State,
  quarter: number,
): void => {
  const added = grantedIn(laid, quarter);
  if (added) {
    const { unspent } = purseFor(purses, added.event);
    const shares = earmarkShares(added.event);
    for (const slot of channelSlots) unspent[slot] += added.yen * shares[slot];
  }
  for (const { unspent, spent } of purses)
    for (const slot of channelSlots) {
      const paid = unspent[slot] * paidOf(state, slot);
      unspent[slot] -= paid;
      spent[slot] += paid;
    }
};

/** The purses after quarters that have run, from t = 0. */
export const pursesAfter = (laid: readonly (Laid | null)[], quarters: readonly State[]): Purse[] => {
  const purses: Purse[] = [];
  for (const [at, state] of quarters.entries()) if (at > 0) carry(purses, laid, state, at - 1);
  return purses;
};

/** What a channel has spent on one event alone, 億円. */
export const spentOn = (purses: readonly Purse[], event: EventId, slot: ChannelSlot): number =>
  purses.find((one) => one.event === event)?.spent[slot] ?? 0;
