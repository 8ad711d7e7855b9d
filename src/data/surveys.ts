import type { Figure } from './figure.ts';

/**
 * How far another survey of the same year would lie from ours: a ratio of odds, its 5th percentile, median and 95th.
 * It blurs what is read out of a future, never what happens in it.
 */
export const surveyErrors = {
  everUse: {
    value: 1,
    low: 0.7,
    high: 1.4,
    unit: 'ratio of odds',
    kind: 'assumption',
    note: 'Panels on the internet differ by some points from year to year; no second survey of the same question was at hand.',
  },
  regularUse: {
    value: 1,
    low: 0.8,
    high: 1.25,
    unit: 'ratio of odds',
    kind: 'assumption',
    note: 'Read from computers, not from phones, and not from people; how much that shifts it is a guess.',
  },
  firmUse: {
    value: 1,
    low: 0.27,
    high: 1.11,
    unit: 'ratio of odds',
    kind: 'statistic',
    source: 'tsr2025',
    note: "Beside the document's 55.2 %, other surveys of firms found 25.2 and 57.7 %: they ask other firms, and other questions.",
  },
} as const satisfies Record<string, Figure>;

export type SurveyedId = keyof typeof surveyErrors;

export const surveyedIds = Object.keys(surveyErrors) as SurveyedId[];
