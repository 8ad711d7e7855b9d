import { DT } from '../../../data/calendar.ts';
import type { EventId } from '../../../data/events.ts';
import { grantedIn } from '../../../model/simulate.ts';
import { type ChannelSlot, channelSlots, type PerChannel, perChannel } from '../../../model/slots.ts';
import type { State } from '../../../model/state.ts';
import { central } from '../central.ts';
import { earmarkShares, type Laid } from '../earmark.ts';

/**
 * The money that was laid on one cloud, on its way. It lies in the channels' own pipes with all other money and leaves
 * them at the same pace, but where a channel cannot absorb all that lies in it, what is for one event alone goes first.
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

/** Spends what it can of the purses, the first opened first, out of what a channel has paid in the quarter that has run. */
const spend = (purses: readonly Purse[], state: State, slot: ChannelSlot): void => {
  let left = state.disbursed[slot] * DT;
  for (const { unspent, spent } of purses) {
    const due = (unspent[slot] * DT) / central.p.disbursementTime;
    const paid = due < left ? due : left;
    unspent[slot] -= paid;
    spent[slot] += paid;
    left -= paid;
  }
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
  if (purses.length > 0) for (const slot of channelSlots) spend(purses, state, slot);
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
