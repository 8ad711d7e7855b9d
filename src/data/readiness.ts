import type { ChannelId } from './channels.ts';

/**
 * How money makes ready for an event, and what readiness is worth. All are assumptions, from a prototype of
 * this layer over a hundred seeds, retuned by `npm run tension`.
 */
export const readiness = {
  /** Money at which a channel is half ready, 億円: what it pays out in a year, and `earmarks.times` what lay on the cloud. */
  half: {
    LEAD: 470,
    SME: 900,
    SECT: 1015,
    COMP: 935,
    MODEL: 1015,
    PHYS: 700,
    SCI: 470,
    EVAL: 700,
    INFO: 390,
    INTL: 625,
    SKILL: 1300,
    YOUTH: 700,
  } satisfies Record<ChannelId, number>,
  /** Onset of harm: all of it at readiness 0, falling by `slope` toward `least`. */
  harm: { none: 1, slope: 1.08, least: 0.07 },
  /** Onset of a gift, and effect of an answer: `none` at readiness 0, rising by `slope`. */
  gift: { none: 0.1, slope: 1.7 }, // not 0.4 and 1.4: answers paid almost as well for whoever had prepared nothing
  /** How much the part of an answer works that only the next budget pays for. */
  late: 0.5, // not 0.7: for the same reason; a reserve is worth holding for a dear answer
  /** Readiness at which the words change: nothing yet, a little, much, enough. */
  steps: [0.2, 0.5, 0.8],
} as const;

/** What tallies that are laid on a cloud may do. */
export const earmarks = {
  most: 4, // tallies in a winter
  /**
   * How many times their money counts for the cloud's event, once spent. A channel has about nine things to do at a
   * time, and only one of them is to prepare for this event; what is laid on its cloud is for just that. An assumption.
   */
  times: 9,
} as const;
