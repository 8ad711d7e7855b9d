import { expect, test } from 'vitest';
import { readPlan } from '../../src/cli/plan.ts';
import { file, refusal, result } from './run.ts';

test('a run as long as the course ends in the last autumn, and one of N years after N years', () => {
  expect(result('--plan', 'equal').quarters.at(-1).t).toBe(6.75);
  expect(result('--plan', 'equal', '--course', 'quick').quarters.at(-1).t).toBe(6.75);
  expect(result('--plan', 'equal', '--years', '3').quarters.at(-1).t).toBe(3);
});

test('whoever asks for the government’s plan is told the name of the FY2025 yen, which is nobody’s plan', () => {
  expect(refusal('--plan', 'government')).toMatch(/^--plan: 'government' .+; write continuation\.$/);
});

test('names, counts, and files of counts, pillars and channels mean the same money', () => {
  const { hash } = result('--plan', '20/0/0/0', '--years', '2');
  const yearly = (year: unknown): string => file(JSON.stringify([year, year]));
  for (const plan of [
    'use',
    '20/0/0/0/0',
    yearly([20, 0, 0, 0]),
    yearly('20/0/0/0/0'),
    yearly({ use: 4380, create: 0, trust: 0, collaborate: 0 }),
  ])
    expect(result('--plan', plan, '--years', '2').hash).toBe(hash);
  const { yen } = result('--plan', 'continuation', '--years', '1').decisions[0];
  expect(result('--plan', file(JSON.stringify([yen])), '--years', '1').hash).toBe(
    result('--plan', 'continuation', '--years', '1').hash,
  );
});

test('a plan is read as decisions, one a year', () => {
  expect(readPlan('5/5/5/4/1', 3).map(({ split }) => split?.reserve)).toEqual([1, 1, 1]);
});

test.each([
  ['broken', '[[5,5,5,5]'],
  ['empty', ''],
  ['not a list', '{"use":1}'],
  ['null', 'null'],
  ['too short', '[[5,5,5,5]]'],
  ['negative', '[[5,5,5,5],{"use":-1,"create":0,"trust":0,"collaborate":0}]'],
  ['not finite', '[[5,5,5,5],{"use":1e999,"create":0,"trust":0,"collaborate":0}]'],
  ['not a number', '[[5,5,5,5],{"use":"1","create":0,"trust":0,"collaborate":0}]'],
  ['missing a pillar', '[[5,5,5,5],{"use":1,"create":0,"trust":0}]'],
  ['of unknown channels', '[[5,5,5,5],{"LEAD":1,"MOON":1}]'],
  ['of wrong counts', '[[5,5,5,5],[5,5,5,4]]'],
  ['of fractions of tallies', '[[5,5,5,5],[5.5,4.5,5,5]]'],
  ['of nulls', '[[5,5,5,5],null]'],
  ['far too large', '[[5,5,5,5],{"use":1e300,"create":0,"trust":0,"collaborate":0}]'],
])('a plan file that is %s is refused in one line', (_, content) => {
  expect(refusal('--plan', file(content), '--years', '2')).toMatch(/^--plan: [^\n]+\.$/);
});

const LEFT_OF_FY2024 = 1653; // 億円
const FY2025 = 4380;

test('what was granted was paid out or waits, for nothing and for a hundred times the budget alike', () => {
  const hundredfold = file(
    JSON.stringify(Array(6).fill({ use: 50_200, create: 360_500, trust: 20_700, collaborate: 6_600 })),
  );
  for (const [plan, granted] of [
    ['none', LEFT_OF_FY2024],
    ['0/0/0/0/20', LEFT_OF_FY2024],
    ['continuation', LEFT_OF_FY2024 + 6 * FY2025],
    ['equal', LEFT_OF_FY2024 + 6 * FY2025],
    [hundredfold, LEFT_OF_FY2024 + 600 * FY2025],
  ] as const) {
    const { money, quarters } = result('--plan', plan);
    expect(money.granted).toBeCloseTo(granted, 6);
    expect(money.spent).toBe(quarters.at(-1).spent);
    expect(money.spent + money.underway).toBeCloseTo(money.granted, 6);
  }
  const waits = (plan: string): number => {
    const { granted, underway } = result('--plan', plan).money;
    return underway / granted;
  };
  expect(waits(hundredfold)).toBeGreaterThan(2 * waits('equal')); // no channel learns that fast
});

test('only years that were granted by the end count', () => {
  const granted = (...argv: string[]): number => result('--plan', 'equal', ...argv).money.granted;
  for (const events of ['on', 'off'])
    for (const years of [1, 3])
      expect(granted('--events', events, '--years', String(years))).toBeCloseTo(
        LEFT_OF_FY2024 + years * FY2025,
        6,
      );
  expect(granted('--course', 'quick', '--years', '3')).toBeCloseTo(LEFT_OF_FY2024 + 3 * FY2025, 6);
  expect(granted('--set', 'R6=0')).toBeCloseTo(6 * FY2025, 6);
});
