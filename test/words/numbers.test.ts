import { expect, test } from 'vitest';
import { numbersIn } from '../../src/words/numbers.ts';

const [ja, en] = [numbersIn('ja'), numbersIn('en')];

test('money is written as each language does', () => {
  expect(ja.yen(4380)).toBe('4,380億円');
  expect(ja.yen(89.7)).toBe('89.7億円');
  expect(ja.yen(66.00000001)).toBe('66億円');
  expect(ja.yen(0)).toBe('0億円');
  expect(en.yen(4380)).toBe('¥438.0 bn');
  expect(en.yen(0.4)).toBe('¥0.04 bn');
  expect(ja.dollars(0.9)).toBe('9億ドル');
  expect(ja.dollars(1.23)).toBe('12億ドル');
  expect(ja.dollars(109.1)).toBe('1,091億ドル');
  expect(en.dollars(0.9)).toBe('US$0.9 bn');
});

test('the same sum is rounded alike, whatever dust its sums left', () => {
  expect([ja.yen(109.5), ja.yen(109.49999999999)]).toEqual(['110億円', '110億円']);
});

test('two values that differ are never written alike where they are set against each other', () => {
  expect(en.apart(41.38, 41.42)).toEqual(['41.38', '41.42']);
  expect(en.apart(41.3, 42)).toEqual(['41.3', '42.0']);
  expect(en.apart(41.4, 41.4)).toEqual(['41.4', '41.4']);
  expect(ja.apart(25.7496, 25.7499)).toEqual(['25.7496', '25.7499']);
  expect(ja.apart(25.7 - 1e-12, 25.7)).toEqual(['25.699999999999', '25.700000000000']);
  expect(en.apart(71.5, 65.1684, 65.1682)).toEqual(['71.5', '65.2', '65.2']);
  expect(en.apart(71.5, 72, 71.52)).toEqual(['71.50', '72.00', '71.52']);
});

test('a share has at most one decimal when published and none when projected', () => {
  expect(ja.published(0.32)).toBe('32%');
  for (const { published, projected } of [ja, en]) {
    expect(published(0.267)).toBe('26.7%');
    expect(projected(0.267)).toBe('27%');
  }
});

test('differences carry their sign, and a true minus', () => {
  expect(ja.points(0.0344)).toBe('+3.4ポイント');
  expect(en.points(-0.0344)).toBe('−3.4 points');
  expect(ja.points(0)).toBe('0.0ポイント');
  expect(ja.change(-12.4)).toBe('−12');
  expect(ja.dollarChange(0.42)).toBe('+4億ドル');
});

test('a change of dollars keeps its currency', () => {
  expect(en.dollarChange(0.42)).toBe('+US$0.4 bn');
  expect(en.dollarChange(-0.42)).toBe('−US$0.4 bn');
  expect(en.dollarChange(0)).toBe('US$0.0 bn');
});

test('a difference that rounds to nothing has no sign', () => {
  expect(ja.points(-0.0001)).toBe('0.0ポイント');
  expect(ja.change(-0.2)).toBe('0');
});

test('places are ordinals', () => {
  expect(ja.rank(14)).toBe('14位');
  expect([1, 2, 3, 4, 11, 12, 13, 14, 21].map(en.rank)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '14th',
    '21st',
  ]);
  expect(ja.rankChange(-2)).toBe('2ランク上');
  expect(en.rankChange(3)).toBe('down 3');
  expect(ja.rankChange(0)).toBe('±0');
});

test('quarters are told by the calendar', () => {
  expect(ja.quarter(0)).toBe('2025年4〜6月');
  expect(ja.quarter(0.75)).toBe('2026年1〜3月');
  expect(en.quarter(1)).toBe('Apr–Jun 2026');
  expect(ja.year(2026)).toBe('2026年度');
  expect(en.year(2026)).toBe('FY2026');
});

test('a count of things or people has two figures at most, and no fraction', () => {
  expect([1.6, 9.4, 98.6, 5376, 11_580, 331_000].map(ja.about)).toEqual([
    '2',
    '9',
    '99',
    '5400',
    '1.2万',
    '33万',
  ]);
  expect([1.6, 5376, 331_000].map(en.about)).toEqual(['2', '5,400', '330,000']);
});

test('a price is told in the unit that people pay it in', () => {
  expect([0.0005, 0.009, 0.1, 1.25, 1500].map(ja.price)).toEqual([
    '5万円',
    '90万円',
    '1000万円',
    '1.3億円',
    '1500億円',
  ]);
  expect([0.0005, 0.1, 1.25, 1500].map(en.price)).toEqual(['¥50,000', '¥10 m', '¥130 m', '¥150.0 bn']);
});
