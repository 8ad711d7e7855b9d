import type { EventId } from '../../data/events.ts';
import type { LeverId } from '../../data/levers.ts';
import type { Guess } from '../../data/predictions.ts';
import { type Emphasis, noEmphasis } from './emphasis.ts';
import { emptySplit, type Split } from './split.ts';

/** One notch of a lever. */
export interface Notch {
  readonly lever: LeverId;
  readonly by: 1 | -1;
}

/** The pair of clouds that a study looks into: that of the coming summer, or of the one after. */
export const pairs = ['near', 'far'] as const;

export type Pair = (typeof pairs)[number];

/** Everything that is settled in one winter. */
export interface Decision {
  readonly split: Split;
  readonly emphasis: Emphasis;
  readonly mark: EventId | null; // the cloud that the ministries are told to prepare for
  readonly notch: Notch | null; // of a lever; not together with a study
  readonly study: Pair | null;
  readonly guess: Guess | null; // about this round's indicator
}

/** A winter's beginning: nothing settled. */
export const undecided: Decision = {
  split: emptySplit,
  emphasis: noEmphasis,
  mark: null,
  notch: null,
  study: null,
  guess: null,
};

/** A decision about the split alone. */
export const deciding = (split: Split): Decision => ({ ...undecided, split });
