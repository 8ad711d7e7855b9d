import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { BadInput } from '../../src/cli/badInput.ts';
import { figures } from '../../src/cli/figures.ts';
import { readPlan } from '../../src/cli/plan.ts';
import { simulation } from '../../src/cli/simulation.ts';
import { firstBudgetYear } from '../../src/data/calendar.ts';
import { courseIds, courses } from '../../src/data/courses.ts';
import { plans, QUARTERS } from '../../src/evidence/plans.ts';
import { hashGame } from '../../src/game/code/hash.ts';
import { decodeRun, encodeRun } from '../../src/game/code/runCode.ts';
import { newGame } from '../../src/game/rules/game.ts';
import { coefficients } from '../../src/model/coefficients.ts';
import { simulate } from '../../src/model/simulate.ts';
import { anything, dice, playedWith, playOn, randomGame } from '../game/plays.ts';

const folder = mkdtempSync(join(tmpdir(), 'mizuwake-'));
let files = 0;

const file = (content: string): string => {
  const path = join(folder, `plan${files++}.json`);
  writeFileSync(path, content);
  return path;
};

const run = (...argv: string[]): string => simulation(readArguments(argv));
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

test('a parameter can be set by its symbol', () => {
  expect(result('--set', 'aG=0', '--set', 'aX=0').hash).not.toBe(result().hash);
  expect(result('--set', 'T0=0.32').hash).toBe(result().hash);
});

test('rules, interoperability, absorption and spread can be set, also to nothing', () => {
  const at = (...argv: string[]) => result('--plan', 'equal', '--events', 'off', ...argv);
  const { dimensions, money, quarters } = at();
  expect(at('--set', 'kB=0').dimensions.create).toBeGreaterThan(dimensions.create);
  expect(at('--set', 'kIO=0').dimensions.autonomy).toBeLessThan(dimensions.autonomy);
  expect(at('--set', 'gA=0').money.underway).toBeGreaterThan(2 * money.underway);
  const still = at('--set', 'bI=0').quarters;
  expect(still.at(-1).I).toBeCloseTo(quarters[0].I, 12);
  expect(at('--set', 'gX=-0.04').hash).not.toBe(at().hash); // whose range goes below zero
});

test('futures give percentiles of every figure in every quarter, from low to high', () => {
  const { futures, quarters } = result('--plan', 'continuation', '--years', '2', '--futures', '40');
  expect([futures.n, futures.percentiles]).toEqual([40, [5, 25, 50, 75, 95]]);
  expect(futures.quarters.map(({ t }: { t: number }) => t)).toEqual(
    quarters.map(({ t }: { t: number }) => t),
  );
  const { K, X, u } = futures.quarters.at(-1);
  for (const fan of [K, X[5], u.MODEL]) {
    expect(fan).toHaveLength(futures.percentiles.length);
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

test('futures read use as other surveys would, and draw other splits of the programmes', () => {
  const of = (plan: string) =>
    result(...`--plan ${plan} --events off --years 2 --futures 200 --set tD=1 --set gA=1`.split(' ')).futures
      .quarters;
  const [first, last] = [of('continuation')[0], of('continuation').at(-1)];
  expect(first.F[0]).toBeCloseTo(0.25, 1); // what another survey of the same year found
  expect(first.F[4]).toBeGreaterThan(0.56);
  expect(first.K).toEqual([100, 100, 100, 100, 100]);
  expect(last.u.LEAD[4] - last.u.LEAD[0]).toBeGreaterThan(0.02); // whose part of a larger line is not published
  expect(last.u.SCI[4] - last.u.SCI[0]).toBeCloseTo(0, 12); // whose amounts are published
}, 20_000);

test('CSV holds a header of symbols and a row a quarter', () => {
  const rows = run('--format', 'csv', '--years', '1').trim().split('\n');
  expect(rows).toHaveLength(1 + result('--years', '1').quarters.length);
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
  ['--course', 'slow', new RegExp(`none of ${courseIds.join(', ')}`)],
  ['--events', 'maybe', /none of on, off/],
  ['--format', 'xml', /none of json, csv/],
  ['--set', 'zz=1', /not the symbol/],
  ['--set', 'aG', /no finite number/],
  ['--set', 'aG=', /no finite number/],
  ['--set', 'aG=Infinity', /no finite number/],
  ['--set', 'tT=0', /not a possible value/],
  ['--set', 'I0=100', /not a possible value/],
  ['--set', 'kB=lots', /no finite number/],
  ['--set', 'kB=-1', /not a possible value/],
  ['--set', 'kIO=-0.5', /not a possible value/],
  ['--set', 'gA=-1', /not a possible value/], // which would have channels pay money back
  ['--set', 'bI=-0.1', /not a possible value/],
  ['--set', 'R6=-5000', /not a possible value/],
  ['--set', 'hD=-100', /not a possible value/],
  ['--set', 'N0=1', /no finite result/],
  ['--plan', '\u001b[31mred', /^--plan: ' \[31mred'/],
  ['--speed', '3', /none of --plan/],
])('%s %s is refused with a sentence that names it', (name, value, sentence) => {
  expect(refusal(name, value)).toMatch(sentence);
});

test('futures are not printed as CSV', () => {
  expect(refusal('--futures', '5', '--format', 'csv')).toMatch(/^--futures: has no place/);
});

test('a hundred years are as finite as ten, in every future', () => {
  const { quarters, futures } = result('--years', '100', '--futures', '20', '--events', 'off');
  expect(JSON.stringify([quarters, futures])).not.toContain('null');
});

test.each([
  ['none', plans.none],
  ['continuation', plans.continuation],
])('without events the plan %s gives the figures of the model, in full', (plan, authorities) => {
  const { events, quarters } = result('--plan', plan, '--years', '10', '--events', 'off');
  const c = coefficients();
  const simulated = simulate(c, authorities, QUARTERS).map((state) => figures(state, c));
  expect(events).toEqual([]);
  expect(quarters).toEqual(JSON.parse(JSON.stringify(simulated)));
});

test('with events every round has its event, which is let pass and was not marked', () => {
  const { events, code } = result('--plan', 'equal', '--seed', '7KQ2M');
  expect(events.map(({ year }: { year: number }) => year)).toEqual([2026, 2027, 2028, 2029, 2030, 2031]);
  expect(events[0]).toMatchObject({ id: 'E07', t: 1.25, answer: 'wait', marks: 0, price: 0, owed: 0 });
  expect(decodeRun(code)).toHaveProperty('game.phase', 'report');
});

test('years that end before an event leave it out, and more than the course has are refused', () => {
  expect(result('--plan', 'equal', '--years', '1').events).toEqual([]);
  expect(result('--plan', 'equal', '--years', '2').events).toHaveLength(1);
  expect(result('--course', 'quick', '--years', '3').events).toHaveLength(1);
  expect(result('--plan', 'equal', '--years', '6').quarters.at(-1).t).toBe(6);
  expect(refusal('--years', '7')).toMatch(/^--years: .+ has 6; .+--events off/);
});

const equal = { use: 5, create: 5, trust: 5, collaborate: 5, reserve: 0 };

test.each(courseIds)('hash and code are those of the game, in the %s course too', (course) => {
  const { rounds, yearsPerRound } = courses[course];
  const splits = Array.from({ length: rounds }, (_, round) => ({ ...equal, use: 5 - round, reserve: round }));
  const game = playedWith(splits, course, '7KQ2M');
  const yearly = splits.flatMap((split) => Array.from({ length: yearsPerRound }, () => Object.values(split)));
  const plan = ['--plan', file(JSON.stringify(yearly)), '--course', course];
  const { hash, code, edition } = result(...plan, '--seed', '7kq2m');
  expect([hash, code, edition]).toEqual([hashGame(game), encodeRun(game), game.edition]);
  expect(result(...plan, '--seed', '11111').hash).not.toBe(hash);
});

test('only a plan that a player can make has a code', () => {
  const changing = file(JSON.stringify([1, 2, 3, 4, 5, 6].map((use) => [use, 20 - use, 0, 0])));
  expect(result('--plan', 'equal')).toHaveProperty('code');
  expect(result('--plan', changing)).toHaveProperty('code');
  for (const argv of [
    ['--plan', 'continuation'],
    ['--plan', 'none'],
    ['--plan', 'equal', '--events', 'off'],
    ['--plan', 'equal', '--years', '6'],
    ['--plan', 'equal', '--set', 'aG=0'],
    ['--plan', changing, '--course', 'quick'], // another split inside a round of two years
  ])
    expect(result(...argv)).not.toHaveProperty('code');
});

test.each(courseIds)('a code gives the run of the game, in the %s course', (course) => {
  const game = randomGame('M1ZWK', course, 7);
  const code = encodeRun(game);
  const run = result('--code', code.toLowerCase().replaceAll('-', ' '));
  expect([run.code, run.hash, run.seed, run.course]).toEqual([code, hashGame(game), game.seed, course]);
  expect(run.phase).toBe('report');
  expect(run.events.map(({ answer }: { answer: string }) => answer)).toEqual(game.answers.flat());
  const years = courses[course].rounds * courses[course].yearsPerRound;
  expect(run.decisions.map(({ year }: { year: number }) => year)).toEqual(
    Array.from({ length: years }, (_, at) => firstBudgetYear + at),
  );
  expect(run).not.toHaveProperty('plan');
});

test('a code of a run that is not over gives it as far as it has been played', () => {
  const style = anything('class', dice(3));
  const game = playOn(
    newGame('M1ZWK', 'class'),
    style,
    ({ phase, decisions }) => phase === 'summer' && decisions.length === 3,
  );
  const { quarters, events, phase, hash, decisions } = result('--code', encodeRun(game));
  expect([phase, hash]).toEqual(['summer', hashGame(game)]);
  expect([quarters.length, decisions.length, events.length]).toEqual([game.quarters.length, 3, 3]);
  expect(events.at(-1).answer).toBeNull();
});

test('a code goes with futures, parameters and CSV', () => {
  const code = encodeRun(randomGame('M1ZWK', 'full', 7));
  const { futures, hash } = result('--code', code, '--futures', '20');
  expect(futures.quarters).toHaveLength(28);
  const set = result('--code', code, '--set', 'aG=0');
  expect(set.hash).not.toBe(hash);
  expect(set).not.toHaveProperty('code');
  expect(run('--code', code, '--format', 'csv').trim().split('\n')).toHaveLength(29);
});

test('a plan run again under its own parameters is the same to the last bit', () => {
  const { hash, events } = result('--plan', 'equal');
  const again = result('--plan', 'equal', '--set', 'T0=0.32');
  expect([again.hash, again.events]).toEqual([hash, events]);
});

test('futures have the events of the run', () => {
  const last = (...argv: string[]): number[] =>
    result('--plan', 'equal', '--futures', '20', ...argv).futures.quarters.at(-1).T;
  expect(last('--events', 'on')).not.toEqual(last('--events', 'off'));
});

test.each([
  ['--plan', 'equal'],
  ['--seed', '00000'],
  ['--course', 'class'],
  ['--years', '6'],
  ['--events', 'on'],
])('a code and %s do not go together', (option, value) => {
  expect(refusal('--code', '23BA', option, value)).toMatch(
    new RegExp(`^--code: says by itself what ${option} would say`),
  );
});

test.each([
  ['', /^--code: '' holds no letters\.$/],
  ['0'.repeat(300), /^--code: '0{40}…' is longer than any code\.$/],
  ['HELLO U', /^--code: 'HELLO U' holds what is in no code/],
  ['23BB', /^--code: '23BB' has a letter that is wrong/],
  ['ZZZZ', /^--code: 'ZZZZ' has a letter that is wrong/],
  ['3000', /^--code: .+\.$/],
])('the code %j is refused in one clear line', (code, sentence) => {
  expect(refusal(`--code=${code}`)).toMatch(sentence);
});

test('a reader who stops early gets what it read, and no complaint', () => {
  const { stderr, status } = spawnSync(
    'sh',
    ['-c', 'npx tsx src/cli/simulate.ts --years 60 --events off --futures 20 | head -c 10'],
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
