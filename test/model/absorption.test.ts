import { describe, expect, test } from 'vitest';
import { plans, QUARTERS } from '../../src/evidence/plans.ts';
import { authorityOf } from '../../src/game/rules/grants.ts';
import { type Authorities, simulate } from '../../src/model/simulate.ts';
import { channelSlots, EVAL, type PerChannel, perChannel, YOUTH } from '../../src/model/slots.ts';
import type { State } from '../../src/model/state.ts';
import { central, changed, every, SIX_BUDGETS, ten, times } from './plans.ts';

/** How a channel learns to spend: src/model/README.md 4, budget. */

const { p, channels } = central;

const sum = (amounts: Iterable<number>): number => {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
};

const flood: Authorities = every(perChannel().fill(50_000) as PerChannel);

/** What a channel pays out in a quarter beside what it was used to, its standing budget counted in. */
const strides = (history: readonly State[]): number[] =>
  history.slice(1).flatMap((state, quarter) =>
    channelSlots.map((slot) => {
      const background = channels.background[slot];
      return (state.disbursed[slot] + background) / ((history[quarter] as State).flow[slot] + background);
    }),
  );

describe('no channel pays out more than so many times what it was used to', () => {
  test.each([
    ['no budget', plans.none],
    ['the FY2025 yen', plans.continuation],
    ['a flood', flood],
  ])('under %s', (_, authorities) => {
    for (const stride of strides(ten(authorities)))
      expect(stride).toBeLessThanOrEqual((1 + p.absorptionGrowth) * (1 + 1e-12));
  });

  test('and in a flood channels go to that limit, whatever it is', () => {
    for (const absorptionGrowth of [0.5, 1, 1.65]) {
      const found = strides(simulate(changed({ absorptionGrowth }), flood, QUARTERS));
      expect(found.reduce((most, one) => (one > most ? one : most))).toBeCloseTo(1 + absorptionGrowth, 9);
    }
  });
});

describe('money is conserved', () => {
  test.each([
    ['no budget', plans.none],
    ['the FY2025 yen', plans.continuation],
    ['a flood', flood],
  ])('under %s what was granted is spent or still waits, in every quarter', (_, authorities) => {
    let granted = p.legacyBudget;
    ten(authorities).forEach((state, quarter) => {
      // A year's budget comes at the start of its fourth quarter, and has moved by the end of it.
      if (quarter > 0 && quarter % 4 === 0) granted += sum(authorities[quarter / 4 - 1] ?? []);
      expect(state.spent + sum(state.unspent)).toBeCloseTo(granted, 5);
    });
  });

  test('what waits is paid later: a grant far too large for a channel is paid out over some years', () => {
    const grant = 5000;
    const history = simulate(central, [perChannel({ YOUTH: grant })], 80);
    const waiting = (years: number): number => (history[4 * years] as State).unspent[YOUTH] / grant;
    expect(waiting(2)).toBeGreaterThan(0.9);
    expect(waiting(5)).toBeLessThan(0.5);
    expect(waiting(20)).toBeLessThan(1e-6);
  });
});

describe('six years of one split spend at least four fifths of what was granted', () => {
  // FY2024's leftover counts in; a sixth of the rest was granted only three quarters before the end.
  test.each([
    ['a balanced split', { use: 5, create: 5, trust: 5, collaborate: 5 }],
    ['half of it on trust', { use: 3, create: 3, trust: 10, collaborate: 4 }],
    ['most of it on trust', { use: 2, create: 2, trust: 14, collaborate: 2 }],
    ['most of it on collaboration', { use: 1, create: 1, trust: 1, collaborate: 17 }],
  ])('%s', (_, tallies) => {
    const yearly = authorityOf({ ...tallies, reserve: 0 });
    const granted = p.legacyBudget + 6 * sum(yearly);
    const last = simulate(central, every(yearly, 6), SIX_BUDGETS)[SIX_BUDGETS] as State;
    expect(last.spent / granted).toBeGreaterThan(0.8);
  });
});

test('nothing holds back FY2024’s leftover: every channel begins used to paying it out', () => {
  const [first, second] = ten(plans.none) as [State, State];
  for (const slot of channelSlots)
    expect(second.disbursed[slot]).toBeCloseTo(first.unspent[slot] / p.disbursementTime, 9);
});

test('a channel that was starved for years can grow, year by year', () => {
  const [hungry, fed] = [perChannel(), perChannel({ YOUTH: 1000 })];
  const starved = [...every(hungry, 5), ...every(fed, 10)];
  const history = simulate(central, starved, 60);
  const paid = [20, 24, 28, 32, 36].map((quarter) => (history[quarter] as State).disbursed[YOUTH]);
  paid.slice(1).forEach((pace, year) => {
    expect(pace).toBeGreaterThan(1.5 * (paid[year] as number));
  });
  // In the end no more waits in it than in a channel that can take everything at once.
  const free = simulate(changed({ absorptionGrowth: 1e6 }), starved, 60);
  expect((history[60] as State).unspent[YOUTH]).toBeLessThan(1.01 * (free[60] as State).unspent[YOUTH]);
});

test('a channel that learns faster spends sooner and does more', () => {
  const [slow, fast] = [0.5, 1.65].map((absorptionGrowth) =>
    simulate(changed({ absorptionGrowth }), plans.trust, SIX_BUDGETS),
  ) as [State[], State[]];
  for (const quarter of [8, 12, SIX_BUDGETS]) {
    const [behind, ahead] = [slow[quarter], fast[quarter]] as [State, State];
    expect(ahead.spent).toBeGreaterThan(behind.spent);
    expect(ahead.effect[EVAL]).toBeGreaterThan(behind.effect[EVAL]);
  }
});

test('a hundred times the budget is not a hundred times the work: most of it waits for years', () => {
  const last = simulate(central, times(100, 2), 9)[9] as State;
  expect(last.spent).toBeLessThan(sum(last.unspent) / 10);
});
