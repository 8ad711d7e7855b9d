import type { LeverId } from '../../data/levers.ts';
import type { Guess } from '../../data/predictions.ts';
import type { Earmark } from './earmark.ts';
import { emptySplit, type Split, unplaced } from './split.ts';

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
  readonly earmark: Earmark | null; // the tallies that lie on a cloud
  readonly notch: Notch | null; // of a lever; not together with a study
  readonly study: Pair | null;
  readonly guess: Guess | null; // about this round's indicator
}

/** A winter's beginning: nothing settled. */
export const undecided: Decision = {
  split: emptySplit,
  earmark: null,
  notch: null,
  study: null,
  guess: null,
};

/** Tallies that are neither placed nor laid on a cloud. */
export const tray = ({ split, earmark }: Pick<Decision, 'split' | 'earmark'>): number =>
  unplaced(split) - (earmark?.tallies ?? 0);

/** A decision about the split alone. */
export const deciding = (split: Split): Decision => ({ ...undecided, split });
