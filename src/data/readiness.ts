import type { ChannelId } from './channels.ts';

/**
 * How money makes ready for an event, and what readiness is worth. All are assumptions, from a prototype of
 * this layer over a hundred seeds, retuned by `npm run tension`.
 */
export const readiness = {
  /**
   * Yearly money at which a channel is half ready, 億円 a year. A fifth above the prototype's: for two sets of promises
   * a plan that looked at no cloud still gained more than half.
   */
  half: {
    LEAD: 470,
    SME: 1250,
    SECT: 1015,
    COMP: 935,
    MODEL: 1015,
    PHYS: 700,
    SCI: 470,
    EVAL: 700,
    INFO: 390,
    INTL: 625,
    SKILL: 2000,
    YOUTH: 700,
  } satisfies Record<ChannelId, number>,
  /** Onset of harm: `none` at readiness 0, falling by `slope` toward `least`. */
  harm: { none: 1.67, slope: 1.77, least: 0.1 }, // not 1.5 and 1.4: for the same reason; at 1.85 an event would cost over 10 % of reach
  /** Onset of a gift, and effect of an answer: `none` at readiness 0, rising by `slope`. */
  gift: { none: 0.2, slope: 1.6 }, // not 0.4 and 1.4: answers paid almost as well for whoever had prepared nothing
  /** How much the part of an answer works that only the next budget pays for. */
  late: 0.5, // not 0.7: for the same reason; a reserve is worth holding for a dear answer
  /** Readiness at which the words change: nothing yet, a little, much, enough. */
  steps: [0.15, 0.4, 0.7],
} as const;

/** What tallies that are laid on a cloud may do. */
export const earmarks = {
  most: 4, // tallies in a winter
  /**
   * How many times their money counts for the cloud's event: it is spent on just that, where of a channel's other money
   * one part in so many bears on any one event. An assumption.
   */
  times: 8,
} as const;
