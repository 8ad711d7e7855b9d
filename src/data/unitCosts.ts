import type { ChannelId } from './channels.ts';
import type { Figure } from './figure.ts';

const each = (value: number, low: number, high: number, note: string): Figure => ({
  value,
  low,
  high,
  unit: '億円 each',
  kind: 'assumption',
  note,
});

/**
 * What one unit of a channel's work costs: it tells in things and people what a tally buys, and decides no run. An
 * evaluator's cost is missing: the model hires by it, so it is a parameter.
 */
export const unitCosts: Readonly<Record<Exclude<ChannelId, 'EVAL'>, Figure>> = {
  LEAD: each(
    0.0003,
    0.0002,
    0.0006,
    'A licence at 30,000 yen for one of 3.1 million public staff, for a year.',
  ),
  SME: each(0.009, 0.005, 0.03, 'A tool and its start for one small firm at 0.9 million yen.'),
  SECT: each(0.03, 0.01, 0.1, 'Guess at machines for one care home, farm or building site.'),
  COMP: each(1500, 1000, 3000, 'Guess at one large computing cluster, with its hall and power.'),
  MODEL: each(20, 5, 100, 'Guess at data, staff and computing time for one model of a domestic laboratory.'),
  PHYS: each(10, 5, 30, 'Guess at a hall, robots and staff for one test site.'),
  SCI: each(1, 0.5, 3, 'Guess at instruments, robots and staff of one laboratory for a year.'),
  INFO: each(0.1, 0.07, 0.2, 'Guess at one watcher for a year, with the tools that search whole networks.'),
  INTL: each(8, 2, 20, 'The FY2025 line for ASEAN, 80.5, shared by some ten countries.'),
  SKILL: each(0.0005, 0.0002, 0.002, 'A course at 50,000 yen for one worker.'),
  YOUTH: each(
    0.01,
    0.005,
    0.03,
    'A year of lessons with AI at 1 million yen for one of some 30,000 schools.',
  ),
};
