import { courses } from '../../../data/courses.ts';
import type { Shock } from '../../../model/shocks.ts';
import type { PerChannel } from '../../../model/slots.ts';
import { type State, start } from '../../../model/state.ts';
import { central } from '../central.ts';
import type { Laid } from '../earmark.ts';
import type { Account } from './account.ts';
import { quartersAfter } from './clock.ts';
import type { LeverSettings } from './levers.ts';
import type { Met } from './meeting.ts';
import type { Sky } from './omens.ts';
import type { Player, Setting, Visit } from './player.ts';
import { firstYear, playRound, runUntil } from './steps.ts';

/** A run as far as it has been decided. */
export interface Unfolded {
  readonly skies: readonly Sky[]; // of every winter that was reached
  readonly met: readonly Met[];
  readonly accounts: readonly Account[]; // of every round that was reviewed
  readonly authorities: readonly PerChannel[]; // per fiscal year
  readonly laid: readonly (Laid | null)[]; // of them on clouds, per fiscal year
  readonly notches: readonly (Shock | null)[]; // of the levers, per round
  readonly levers: LeverSettings;
  readonly quarters: number; // that have run
  readonly tally: number; // what a tally is worth in the winter that comes next
}

/**
 * Plays a run: winter, two quarters, the summer's events, two more (in courses of two years, four before
 * them). Everything that a run is comes out of this one function.
 */
export const unfold = (
  setting: Setting,
  player: Player,
  visit: Visit = () => {},
  state: State = start(central),
): Unfolded => {
  const { course } = setting;
  const year = firstYear(setting, player, visit, state);
  runUntil(year, quartersAfter(course, 0));
  while (year.round < courses[course].rounds && playRound(year));
  const { skies, met, accounts, authorities, laid, notches, levers, quarter, tally } = year;
  return { skies, met, accounts, authorities, laid, notches, levers, quarters: quarter, tally };
};
