import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { BadInput } from '../../src/cli/badInput.ts';
import { readPlan } from '../../src/cli/plan.ts';
import { simulate } from '../../src/cli/simulation.ts';
import { hashGame } from '../../src/game/hash.ts';
import { replay } from '../../src/game/reduce.ts';
import { playedWith } from '../game/anyone.ts';

const folder = mkdtempSync(join(tmpdir(), 'mizuwake-'));
let files = 0;

const file = (content: string): string => {
  const path = join(folder, `plan${files++}.json`);
  writeFileSync(path, content);
  return path;
};

const run = (...argv: string[]): string => simulate(readArguments(argv));
const result = (...argv: string[]) => JSON.parse(run(...argv));

/** The sentence with which a command line is refused. */
const refusal = (...argv: string[]): string => {
  try {
    run(...argv);
  } catch (error) {
    if (error instanceof BadInput) return error.message;
    throw error;
  }
  return 'accepted';
};

test('the command prints a run on standard output and nothing else', () => {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'src/cli/simulate.ts', '--plan', '5/5/5/5'], {
    encoding: 'utf8',
  });
  expect(stderr.replace(/^npm warn.*$/gm, '').trim()).toBe('');
  expect(JSON.parse(stdout).quarters).toHaveLength(28);
  expect(status).toBe(0);
});

test('bad input is answered by one line on standard error, exit 2 and nothing on standard output', () => {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'src/cli/simulate.ts', '--years', '-1'], {
    encoding: 'utf8',
  });
  expect(stderr.replace(/^npm warn.*\n/gm, '')).toMatch(/^--years: .+\.\n$/);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

test('a run as long as the course ends in the last autumn, and one of N years after N years', () => {
  expect(result('--plan', 'equal').quarters.at(-1).t).toBe(6.75);
  expect(result('--plan', 'equal', '--course', 'quick').quarters.at(-1).t).toBe(6.75);
  expect(result('--plan', 'equal', '--years', '3').quarters.at(-1).t).toBe(3);
});

test('the FY2025 yen goes by two names and gives one run', () => {
  expect(result('--plan', 'government').hash).toBe(result('--plan', 'continuation').hash);
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

test('a parameter can be set by its symbol', () => {
  expect(result('--set', 'aG=0', '--set', 'aX=0').hash).not.toBe(result().hash);
  expect(result('--set', 'T0=0.32').hash).toBe(result().hash);
});

test('futures give percentiles of every figure in every quarter, from low to high', () => {
  const { futures, quarters } = result('--plan', 'continuation', '--years', '2', '--futures', '40');
  expect([futures.n, futures.percentiles]).toEqual([40, [5, 25, 50, 75, 95]]);
  expect(futures.quarters.map(({ t }: { t: number }) => t)).toEqual(
    quarters.map(({ t }: { t: number }) => t),
  );
  const { K, X, u } = futures.quarters.at(-1);
  for (const fan of [K, X[5], u.MODEL]) {
    expect(fan).toHaveLength(5);
    expect(fan).toEqual([...fan].sort((a, b) => a - b));
  }
});

test('a parameter that is set is the same in every future', () => {
  const spread = (...argv: string[]): number => {
    const [first] = result('--years', '1', '--futures', '20', ...argv).futures.quarters;
    return first.T[4] - first.T[0];
  };
  expect(spread()).toBeGreaterThan(0);
  expect(spread('--set', 'T0=0.3')).toBe(0);
});

test('CSV holds a header of symbols and a row a quarter', () => {
  const rows = run('--format', 'csv', '--years', '1').trim().split('\n');
  expect(rows).toHaveLength(6);
  expect(rows[0]).toMatch(/^t,I,R,F,.*X1,.*X6,.*u_LEAD,.*u_YOUTH$/);
  expect(new Set(rows.map((row) => row.split(',').length)).size).toBe(1);
});

test('a plan is read as decisions, one a year', () => {
  expect(readPlan('5/5/5/4/1', 3).map(({ split }) => split?.reserve)).toEqual([1, 1, 1]);
});

test.each([
  ['--plan', '5/5/5/4', /adds up to 19 tallies/],
  ['--plan', '5/5/5/5/5', /adds up to 25/],
  ['--plan', '-5/10/10/5', /not a whole number/],
  ['--plan', '5/5', /four counts/],
  ['--plan', 'nope', /no plan's name/],
  ['--plan', 'constructor', /no plan's name/],
  ['--plan', '', /no plan's name/],
  ['--plan', folder, /not a file/],
  ['--years', '0', /whole number/],
  ['--futures', '0', /whole number/],
  ['--futures', '-5', /whole number/],
  ['--futures', '1e9', /whole number/],
  ['--years', '1.5', /whole number/],
  ['--years', 'ten', /whole number/],
  ['--years', '101', /whole number/],
  ['--seed', '', /5 letters/],
  ['--course', 'slow', /none of quick, class, full/],
  ['--events', 'maybe', /none of on, off/],
  ['--format', 'xml', /none of json, csv/],
  ['--set', 'zz=1', /not the symbol/],
  ['--set', 'aG', /no finite number/],
  ['--set', 'aG=', /no finite number/],
  ['--set', 'aG=Infinity', /no finite number/],
  ['--set', 'tT=0', /not a possible value/],
  ['--set', 'I0=100', /not a possible value/],
  ['--set', 'F0=0', /no finite result/],
  ['--set', 'hD=-100', /no finite result/],
  ['--plan', '\u001b[31mred', /^--plan: ' \[31mred'/],
  ['--speed', '3', /none of --plan/],
])('%s %s is refused with a sentence that names it', (name, value, sentence) => {
  expect(refusal(name, value)).toMatch(sentence);
});

test('futures are not printed as CSV', () => {
  expect(refusal('--futures', '5', '--format', 'csv')).toMatch(/^--futures: has no place/);
});

test('a hundred years are as finite as ten, in every future', () => {
  const { quarters, futures } = result('--years', '100', '--futures', '20');
  expect(JSON.stringify([quarters, futures])).not.toContain('null');
});

test('the hash is the one that the game shows for the same seed, course and splits', () => {
  const split = { use: 5, create: 5, trust: 5, collaborate: 5, reserve: 0 };
  const { game } = replay('7KQ2M', 'class', playedWith(Array.from({ length: 6 }, () => split)));
  expect(result('--plan', '5/5/5/5', '--seed', '7kq2m').hash).toBe(hashGame(game));
  expect(result('--plan', '5/5/5/5', '--seed', '11111').hash).not.toBe(hashGame(game));
});

test('a reader who stops early gets what it read, and no complaint', () => {
  const { stderr, status } = spawnSync(
    'sh',
    ['-c', 'npx tsx src/cli/simulate.ts --years 60 --futures 20 | head -c 10'],
    {
      encoding: 'utf8',
    },
  );
  expect(stderr.replace(/^npm warn.*$/gm, '').trim()).toBe('');
  expect(status).toBe(0);
});

test('an option without a value, given twice, or a stray word is refused', () => {
  expect(refusal('--years')).toMatch(/^--years: needs a value/);
  expect(refusal('--plan', '--years', '3')).toMatch(/^--plan: needs a value/);
  expect(refusal('--set', 'aG=0', '--set', 'aG=1')).toMatch(/^--set: sets aG twice/);
  expect(refusal('--years', '1', '--years', '2')).toMatch(/^--years: is given twice/);
  expect(refusal('hello')).toMatch(/^'hello': is not an option/);
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
