import { QUARTERS_A_YEAR } from '../../../data/calendar.ts';
import type { Effect } from '../../../data/effects.ts';
import { LEVER_DELAY, type Lever, type LeverId, leverIds, levers } from '../../../data/levers.ts';

import type { Shock } from '../../../model/shocks.ts';
import type { Notch } from '../decision.ts';

/** Where each lever stands: −1, 0 or 1. */
export type LeverSettings = Readonly<Record<LeverId, number>>;

export const leversAtRest = Object.fromEntries(leverIds.map((id) => [id, 0])) as unknown as LeverSettings;

/** Longer than any run: a lever stays where it is put. */
const FOR_GOOD = 1000;

/** Whether a lever can still be moved that way. */
export const canMove = (settings: LeverSettings, { lever, by }: Notch): boolean => {
  const next = settings[lever] + by;
  return next >= -1 && next <= 1;
};

export const leversAfter = (settings: LeverSettings, { lever, by }: Notch): LeverSettings => ({
  ...settings,
  [lever]: settings[lever] + by,
});

/** What a notch does: from a year after the winter in which it was decided, for good. */
export const notchShock = (settings: LeverSettings, { lever, by }: Notch, winter: number): Shock => {
  const { up }: Lever = levers[lever];
  const before = settings[lever];
  const effects = up.map(
    (pull): Effect => ({
      do: 'multiply',
      to: pull.to,
      by: (1 + (before + by) * pull.by) / (1 + before * pull.by),
      quarters: FOR_GOOD,
    }),
  );
  return { quarter: winter + LEVER_DELAY * QUARTERS_A_YEAR, effects };
};
