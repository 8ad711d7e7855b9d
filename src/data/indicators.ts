import type { Kind, Unit } from './figure.ts';
import type { ParameterId } from './parameters.ts';

/** A figure that the game shows quarter by quarter. */
export interface Indicator {
  readonly symbol: string; // in src/model/README.md
  readonly unit: Extract<Unit, 'index' | 'share' | 'rank' | 'US$ billion a year'>; // that pages can write
  readonly kind: Kind; // of its 2024 value
  readonly baseline: ParameterId | null; // the parameter that holds its 2024 value; null where the index starts at 100
  readonly wanted: 'more' | 'less' | 'neither'; // which way counts as better in this model
  readonly slow: boolean; // two years are too short to tell where it goes
}

const index = (symbol: string, wanted: 'more' | 'less'): Indicator => ({
  symbol,
  unit: 'index',
  kind: 'assumption',
  baseline: null,
  wanted,
  slow: false,
});

const share = (symbol: string, kind: Kind, baseline: ParameterId, slow = false): Indicator => ({
  symbol,
  unit: 'share',
  kind,
  baseline,
  wanted: 'more',
  slow,
});

/** Every figure that charts and tables show. */
export const indicators = {
  everUse: share('I', 'document', 'baselineEverUse'),
  regularUse: share('R', 'computed', 'baselineRegularUse'),
  firmUse: share('F', 'document', 'baselineFirmUse'),
  trust: share('T', 'statistic', 'baselineTrust', true),
  skills: share('S', 'statistic', 'baselineSkills', true),
  capability: { ...index('K', 'more'), slow: true },
  investment: {
    symbol: 'V',
    unit: 'US$ billion a year',
    kind: 'document',
    baseline: 'baselineInvestment',
    wanted: 'more',
    slow: true,
  },
  rank: { symbol: 'rank', unit: 'rank', kind: 'document', baseline: null, wanted: 'less', slow: true },
  bias: index('X1', 'less'),
  crime: index('X2', 'less'),
  rights: index('X3', 'less'),
  misinformation: index('X4', 'less'),
  jobs: index('X5', 'less'),
  technical: index('X6', 'less'),
} as const satisfies Record<string, Indicator>;

/** Years for which it is too early to say anything about slow figures. */
export const tooEarlyYears = 2;

export type IndicatorId = keyof typeof indicators;

export const indicatorIds = Object.keys(indicators) as IndicatorId[];
