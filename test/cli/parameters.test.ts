import { expect, test } from 'vitest';
import { result, run } from './run.ts';

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

test('a hundred years are as finite as ten, in every future', () => {
  const { quarters, futures } = result('--years', '100', '--futures', '20', '--events', 'off');
  expect(JSON.stringify([quarters, futures])).not.toContain('null');
});
