import { type IndicatorId, indicators } from '../../data/indicators.ts';
import { type Locale, languages } from '../../data/locales.ts';
import type { MessageKey } from '../../words/dictionary.ts';
import type { Numbers } from '../../words/numbers.ts';

/** How the values of an indicator are written. */
export interface Format {
  readonly value: (value: number) => string;
  readonly start: (value: number) => string; // the 2024 value, as it was published
  readonly change: (difference: number) => string;
  readonly size: (difference: number) => string; // of a change, without its sign
  readonly part: (difference: number) => string; // of a change, a digit finer and without the unit
  readonly tick: (value: number) => string; // on an axis that names its unit elsewhere
  readonly unit: Extract<MessageKey, `unit.${string}`>;
}

/** What every unit of an indicator needs, in one language. */
const bare = (numbers: Numbers, locale: Locale, id: IndicatorId): Omit<Format, 'size'> => {
  switch (indicators[id].unit) {
    case 'share':
      return {
        value: numbers.projected,
        start: numbers.published,
        change: numbers.points,
        part: (difference) => numbers.part(difference, 'share'),
        tick: (value) => `${Math.round(value * 100)}`,
        unit: 'unit.share',
      };
    case 'US$ billion a year':
      return {
        value: numbers.dollars,
        start: numbers.dollars,
        change: numbers.dollarChange,
        part: (difference) => numbers.part(difference, 'dollars'),
        tick: (value) =>
          languages[locale].numbers === 'english' ? value.toFixed(1) : `${Math.round(value * 10)}`,
        unit: 'unit.dollars',
      };
    case 'rank':
      return {
        value: numbers.rank,
        start: numbers.rank,
        change: numbers.rankChange,
        part: (difference) => numbers.part(difference, 'rank'),
        tick: (value) => `${value}`,
        unit: 'unit.rank',
      };
    case 'index':
      return {
        value: numbers.index,
        start: numbers.index,
        change: numbers.change,
        part: (difference) => numbers.part(difference, 'index'),
        tick: (value) => `${Math.round(value)}`,
        unit: 'unit.index',
      };
  }
};

/** How an indicator is written, in one language. */
export const formatOf = (numbers: Numbers, locale: Locale, id: IndicatorId): Format => {
  const format = bare(numbers, locale, id);
  return { ...format, size: (difference) => format.change(difference).replace(/^[+−]/, '') };
};
