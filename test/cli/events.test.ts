import { expect, test } from 'vitest';
import { figures } from '../../src/cli/figures.ts';
import { plans, QUARTERS } from '../../src/evidence/plans.ts';
import { decodeRun } from '../../src/game/code/runCode.ts';
import { coefficients } from '../../src/model/coefficients.ts';
import { simulate } from '../../src/model/simulate.ts';
import { refusal, result } from './run.ts';

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

test('with events every round has its event, which is let pass and whose cloud nothing lay on', () => {
  const { events, code } = result('--plan', 'equal', '--seed', '7KQ2M');
  expect(events.map(({ year }: { year: number }) => year)).toEqual([2026, 2027, 2028, 2029, 2030, 2031]);
  expect(events[0]).toMatchObject({ id: 'E07', t: 1.25, answer: 'wait', price: 0, owed: 0 });
  expect(events.map(({ tallies }: { tallies: number }) => tallies)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(decodeRun(code)).toHaveProperty('game.phase', 'report');
});

test('years that end before an event leave it out, and more than the course has are refused', () => {
  expect(result('--plan', 'equal', '--years', '1').events).toEqual([]);
  expect(result('--plan', 'equal', '--years', '2').events).toHaveLength(1);
  expect(result('--course', 'quick', '--years', '3').events).toHaveLength(1);
  expect(result('--plan', 'equal', '--years', '6').quarters.at(-1).t).toBe(6);
  expect(refusal('--years', '7')).toMatch(/^--years: .+ has 6; .+--events off/);
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
