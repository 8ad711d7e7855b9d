import type { ChannelId } from './channels.ts';

/**
 * How money makes ready for an event, and what readiness is worth. All are assumptions, from a prototype of
 * this layer over a hundred seeds: a channel that has had a balanced share for two years is about half ready.
 */
export const readiness = {
  /** Yearly money at which a channel is half ready, 億円 a year. */
  half: {
    LEAD: 390,
    SME: 1040,
    SECT: 845,
    COMP: 780,
    MODEL: 845,
    PHYS: 585,
    SCI: 390,
    EVAL: 390,
    INFO: 325,
    INTL: 520,
    SKILL: 650,
    YOUTH: 585,
  } satisfies Record<ChannelId, number>,
  /** How many times a channel's money counts for an event that no, one or two winters marked. */
  marks: [1, 3, 5],
  /** Onset of harm: `none` at readiness 0, falling by `slope` toward `least`. */
  harm: { none: 1.5, slope: 1.4, least: 0.1 },
  /** Onset of a gift, and effect of an answer: `none` at readiness 0, rising by `slope`. */
  gift: { none: 0.4, slope: 1.4 },
  /** How much the part of an answer works that only the next budget pays for. */
  late: 0.7,
  /** Readiness at which the words change: nothing yet, a little, much, enough. */
  steps: [0.15, 0.4, 0.7],
} as const;
