import { expect, test } from 'vitest';
import { firstBudgetYear } from '../../src/data/calendar.ts';
import { courseIds, courses } from '../../src/data/courses.ts';
import { hashGame } from '../../src/game/code/hash.ts';
import { encodeRun } from '../../src/game/code/runCode.ts';
import { newGame } from '../../src/game/rules/game.ts';
import { TALLIES } from '../../src/game/rules/split.ts';
import { talliesOn } from '../../src/game/rules/year/meeting.ts';
import { anything, dice, playedWith, playOn, randomGame } from '../game/plays.ts';
import { file, refusal, result, run } from './run.ts';

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

test.each(courseIds)(
  'a code tells what lay on clouds, and what of it each event found, in the %s course',
  (course) => {
    for (const at of [1, 2, 3]) {
      const game = randomGame('M1ZWK', course, at);
      const { decisions, events } = result('--code', encodeRun(game));
      const { yearsPerRound } = courses[course];
      for (const [round, { split, earmark }] of game.decisions.entries()) {
        const [first, ...others] = decisions.slice(round * yearsPerRound, (round + 1) * yearsPerRound);
        expect(first.tallies).toEqual(split);
        expect(first.earmark).toEqual(earmark ?? undefined);
        for (const other of others) expect(other).not.toHaveProperty('earmark'); // told once a round
      }
      expect(events.map(({ id, tallies }: { id: string; tallies: number }) => [id, tallies])).toEqual(
        game.unfolded.met.map(({ event }) => [event, talliesOn(event, game.decisions)]),
      );
    }
  },
);

test('the money of a run from a code is all that its tallies granted, those on clouds with it', () => {
  const game = randomGame('M1ZWK', 'class', 7);
  expect(game.decisions.some(({ earmark }) => earmark)).toBe(true);
  const { decisions } = result('--code', encodeRun(game));
  for (const [round, { yen }] of decisions.entries()) {
    const { tally = 0, granted } = game.unfolded.accounts[round] ?? {};
    const { reserve } = game.decisions[round]?.split ?? {};
    const total = (Object.values(yen) as number[]).reduce((sum, one) => sum + one, 0);
    expect(total).toBeCloseTo(granted ?? Number.NaN, 8);
    expect(total).toBeCloseTo((TALLIES - (reserve ?? 0)) * tally, 8);
  }
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
