import type { Figure } from './figure.ts';

/** The countries that Japan's use is compared with. */
export const comparatorIds = ['US', 'CN', 'DE'] as const;

export type ComparatorId = (typeof comparatorIds)[number];

/** How fast use spreads in another country; the same in every run. Its starting shares are in `adoption.ts`. */
export interface Comparator {
  readonly everUseGrowth: Figure; // individuals who have tried generative AI
  readonly firmUseGrowth: Figure; // how fast firms follow people who have
}

const slope = (
  value: number,
  unit: 'log-odds/year' | 'log-odds/year per share' = 'log-odds/year',
): Figure => ({
  value,
  low: value,
  high: value,
  unit,
  kind: 'computed',
  note: "From the document's 2023 and 2024 shares: half this country's own rise, half the mean of all four.",
});

const following = (value: number): Figure => slope(value, 'log-odds/year per share');

const ceiling = (value: number, note: string): Figure => ({
  value,
  low: value,
  high: value,
  unit: 'share',
  kind: 'assumption',
  note,
});

export const comparators: Readonly<Record<ComparatorId, Comparator>> = {
  US: { everUseGrowth: slope(1.026), firmUseGrowth: following(1.433) },
  CN: { everUseGrowth: slope(1.161), firmUseGrowth: following(1.997) },
  DE: { everUseGrowth: slope(1.06), firmUseGrowth: following(2.285) },
};

/** The shares at which use stops growing in those countries. */
export const comparatorCeilings = {
  everUse: ceiling(0.98, 'Nearly everyone online; no country has reached it.'),
  firmUse: ceiling(0.99, "Nearly every firm; it must lie above China's 95.8 % of 2024."),
} as const;

const printed = (value: number, line: string): Figure => ({
  value,
  low: value,
  high: value,
  unit: 'US$ billion a year',
  kind: 'document',
  source: { heading: 'AIへの民間投資額の変化', line },
  note: "Printed in 億ドル in the document's 2024 column.",
});

const indexed = (value: number): Figure => ({
  value,
  low: value,
  high: value,
  unit: 'US$ billion a year',
  kind: 'statistic',
  source: 'aiIndex2025',
  note: 'The document skips ranks four to seven; this is from the series behind it.',
});

const between = (value: number): Figure => ({
  value,
  low: value,
  high: value,
  unit: 'US$ billion a year',
  kind: 'assumption',
  note: 'No figure at hand for this rank: set between its neighbours, or in even steps below Japan.',
});

/** Private AI investment of twenty other countries in 2024, falling: the rungs that Japan climbs or slips on. */
export const ladder2024: readonly Figure[] = [
  printed(109.1, '1位：米国(約1091億ドル)'),
  printed(9.3, '2位：中国(約93億ドル)'),
  printed(4.5, '3位：英国(約45億ドル)'),
  indexed(4.34),
  indexed(2.89),
  indexed(2.62),
  indexed(1.97),
  printed(1.8, '8位：アラブ首長国連邦(約18億ドル)'),
  between(1.6),
  between(1.45),
  printed(1.3, '11位：韓国(約13億ドル)'),
  between(1.15),
  between(1),
  between(0.85),
  between(0.75),
  between(0.68),
  between(0.6),
  between(0.52),
  between(0.45),
  between(0.4),
];
