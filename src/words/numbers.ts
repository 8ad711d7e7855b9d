import { firstBudgetYear } from '../data/calendar.ts';
import { type Locale, languages } from '../data/locales.ts';

/** What a part of a change is counted in. */
type PartUnit = 'share' | 'index' | 'dollars' | 'rank';

/** Figures as text, in one language. */
export interface Numbers {
  readonly yen: (oku: number) => string; // 億円
  readonly yenCell: (oku: number) => string; // the same without its unit, for tables
  readonly dollars: (billion: number) => string; // US$ billion
  readonly published: (share: number) => string; // a share as a survey printed it
  readonly projected: (share: number) => string; // a share that the model computed
  readonly points: (share: number) => string; // a difference of two shares, signed
  readonly index: (value: number) => string;
  readonly decimal: (value: number) => string;
  readonly apart: <Values extends readonly number[]>(
    ...values: Values
  ) => { readonly [At in keyof Values]: string }; // decimals, as many as tell the first from each other one
  readonly change: (value: number) => string; // of an index, signed
  readonly dollarChange: (billion: number) => string;
  readonly part: (value: number, unit: PartUnit) => string; // a part of a change, signed, a digit finer than the change
  readonly rank: (place: number) => string;
  readonly rankChange: (places: number) => string; // negative is upwards
  readonly times: (factor: number) => string;
  readonly about: (count: number) => string; // of things or people: a whole number of two figures at most
  readonly price: (oku: number) => string; // of one thing, in 億円
  readonly year: (fiscalYear: number) => string;
  readonly december: (year: number) => string; // when budgets are decided and reviewed
  readonly quarter: (t: number) => string; // that starts at t, years since the FY2024 survey
}

const plain = (digits: number): Intl.NumberFormat =>
  new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const signed = (digits: number): Intl.NumberFormat =>
  new Intl.NumberFormat('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  });

/** Decimals that tell any two figures apart; engines write no more of them everywhere. */
const MOST_DIGITS = 20;

const [whole, tenths, hundredths] = [plain(0), plain(1), plain(2)];
const upToTenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const [wholeChange, tenthsChange, hundredthsChange] = [signed(0), signed(1), signed(2)];

/** `format` with a true minus sign, which screen readers and fonts treat better than a hyphen. */
const withMinus = (format: Intl.NumberFormat, value: number): string =>
  format.format(value).replace('-', '−');

const twoFigures = (manner: Intl.NumberFormatOptions, locale: string): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { ...manner, maximumSignificantDigits: 2 });

const [aboutJa, aboutEn] = [twoFigures({ notation: 'compact' }, 'ja'), twoFigures({}, 'en')];

/** A count as `format` has it, which would leave fractions below 10. */
const counted = (format: Intl.NumberFormat, count: number): string =>
  format.format(count < 10 ? Math.round(count) : count);

const OKU = 1e8; // yen

const MONTHS_JA = ['4〜6月', '7〜9月', '10〜12月', '1〜3月'];
const MONTHS_EN = ['Apr–Jun', 'Jul–Sep', 'Oct–Dec', 'Jan–Mar'];

/** The calendar year and place in the fiscal year of the quarter that starts at `t`. */
const calendar = (t: number): { readonly place: number; readonly year: number } => {
  const quarters = Math.round(t * 4);
  const place = quarters % 4;
  return { place, year: firstBudgetYear + (quarters - place) / 4 + (place === 3 ? 1 : 0) };
};

const ordinal = new Intl.PluralRules('en', { type: 'ordinal' });
const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

const everywhere = {
  published: (share: number) => `${upToTenths.format(share * 100)}%`,
  projected: (share: number) => `${whole.format(share * 100)}%`,
  index: (value: number) => whole.format(value),
  decimal: (value: number) => tenths.format(value),
  apart: <Values extends readonly number[]>(...values: Values) => {
    const written = (digits: number): string[] => values.map(plain(digits).format);
    const isTold = ([first, ...others]: string[]): boolean =>
      others.every((other, at) => other !== first || values[at + 1] === values[0]);
    let digits = 1;
    while (digits < MOST_DIGITS && !isTold(written(digits))) digits++;
    return written(digits) as { [At in keyof Values]: string };
  },
  change: (value: number) => withMinus(wholeChange, value),
  part: (value: number, unit: PartUnit) =>
    withMinus(unit === 'index' ? tenthsChange : hundredthsChange, unit === 'share' ? value * 100 : value),
};

/**
 * An amount without floating-point error: the order in which a sum is added changes its last digits, and the same sum
 * is to be rounded alike wherever it is written.
 */
const clean = (oku: number): number => Math.round(oku * 1e6) / 1e6;

/** Whether an amount needs its tenths to be read right. */
const small = (oku: number): boolean => oku < 100 && Math.round(oku * 10) % 10 !== 0;

/** Whether a number is nothing in tenths. */
const nearly0 = (value: number): boolean => Math.abs(value) < 0.05;

const japanese: Numbers = {
  ...everywhere,
  yen: (oku) => `${(small(oku) ? tenths : whole).format(clean(oku))}億円`,
  yenCell: (oku) => whole.format(oku),
  dollars: (billion) => `${whole.format(billion * 10)}億ドル`,
  points: (share) => `${withMinus(tenthsChange, share * 100)}ポイント`,
  dollarChange: (billion) => `${withMinus(wholeChange, billion * 10)}億ドル`,
  part: (value, unit) =>
    unit === 'dollars' ? withMinus(tenthsChange, value * 10) : everywhere.part(value, unit),
  rank: (place) => `${place}位`,
  rankChange: (places) =>
    nearly0(places) ? '±0' : `${upToTenths.format(Math.abs(places))}ランク${places < 0 ? '上' : '下'}`,
  times: (factor) => `${tenths.format(factor)}倍`,
  about: (count) => counted(aboutJa, count),
  price: (oku) => `${aboutJa.format(oku * OKU)}円`,
  year: (fiscalYear) => `${fiscalYear}年度`,
  december: (year) => `${year}年12月`,
  quarter: (t) => `${calendar(t).year}年${MONTHS_JA[calendar(t).place]}`,
};

const english: Numbers = {
  ...everywhere,
  yen: (oku) => `¥${(oku > 0 && oku < 10 ? hundredths : tenths).format(oku / 10)} bn`,
  yenCell: (oku) => tenths.format(oku / 10),
  dollars: (billion) => `US$${tenths.format(billion)} bn`,
  points: (share) => `${withMinus(tenthsChange, share * 100)} points`,
  dollarChange: (billion) => {
    const change = withMinus(tenthsChange, billion);
    return `${change.replace(/^[+−]?/, '$&US$$')} bn`;
  },
  rank: (place) => `${place}${suffixes[ordinal.select(place)]}`,
  rankChange: (places) =>
    nearly0(places) ? '±0' : `${places < 0 ? 'up' : 'down'} ${upToTenths.format(Math.abs(places))}`,
  times: (factor) => `${tenths.format(factor)} times`,
  about: (count) => counted(aboutEn, count),
  price: (oku) => {
    if (oku >= 10) return english.yen(oku);
    return oku < 0.1 ? `¥${aboutEn.format(oku * OKU)}` : `¥${aboutEn.format(oku * 100)} m`;
  },
  year: (fiscalYear) => `FY${fiscalYear}`,
  december: (year) => `Dec ${year}`,
  quarter: (t) => `${MONTHS_EN[calendar(t).place]} ${calendar(t).year}`,
};

const byManner = { japanese, english } as const;

/** The figures of a language. */
export const numbersIn = (locale: Locale): Numbers => byManner[languages[locale].numbers];
