import { expect, test } from 'vitest';
import { forceIds } from '../../src/data/effects.ts';
import { coefficients } from '../../src/model/coefficients.ts';
import { type Shock, strike, timelineOf } from '../../src/model/shocks.ts';
import { simulate } from '../../src/model/simulate.ts';
import { EVAL, INTL, type PerChannel, POLICY } from '../../src/model/slots.ts';
import { type State, start } from '../../src/model/state.ts';

const c = coefficients();
/** The FY2025 budget with so much more for evaluation that the burden of rules is felt. */
const authority = c.channels.fy2025.map((yen, slot) =>
  slot === EVAL ? 600 : slot === INTL ? 0 : yen,
) as PerChannel;
const plan = Array.from({ length: 6 }, () => authority);
const end = (shocks: readonly Shock[]): State => simulate(c, plan, 27, timelineOf(shocks, 27))[27] as State;
const rest = end([]);

test('a shock that does nothing leaves every bit of a run as it was', () => {
  expect(end([{ quarter: 5, effects: [] }])).toEqual(rest);
  const one = { do: 'multiply', to: 'trust' as never, by: 1, quarters: 9 } as const;
  expect(end([{ quarter: 5, effects: [{ ...one, to: 'capability' }] }])).toEqual(rest);
});

test('what is added is there at once, and not before', () => {
  const shocks: Shock[] = [{ quarter: 9, effects: [{ do: 'add', to: 'trust', by: -0.1 }] }];
  const [hit, calm] = [simulate(c, plan, 12, timelineOf(shocks, 12)), simulate(c, plan, 12)];
  expect(hit[9]).toEqual(calm[9]);
  expect((hit[10]?.trust ?? 0) - (calm[10]?.trust ?? 0)).toBeLessThan(-0.08);
});

test('shares stay within their bounds and levels above zero, however hard they are struck', () => {
  const state = start(c);
  const hard = (by: number) =>
    (
      [
        'trust',
        'regularUse',
        'skills',
        'pupils',
        'capability',
        'investment',
        'evaluators',
        'risk.jobs',
        'activity.INFO',
      ] as const
    ).map((to) => ({ do: 'add', to, by }) as const);
  strike(state, c, timelineOf([{ quarter: 0, effects: hard(-1e6) }], 1), 0);
  expect([state.trust, state.regularUse, state.skills, state.pupils]).toEqual([0.01, 0.01, 0.01, 0.01]);
  for (const level of [
    state.capability,
    state.investment,
    state.evaluators,
    ...state.risk,
    ...state.activity,
  ])
    expect(level).toBeGreaterThan(0);
  strike(state, c, timelineOf([{ quarter: 0, effects: hard(1e6) }], 1), 0);
  expect([state.trust, state.pupils]).toEqual([0.99, 0.99]);
  expect(state.regularUse).toBeLessThan(0.9);
});

test('multipliers work for their quarters and no longer, and multiply where they overlap', () => {
  const shocks: Shock[] = [
    { quarter: 2, effects: [{ do: 'multiply', to: 'policy', by: 0.5, quarters: 3 }] },
    { quarter: 4, effects: [{ do: 'multiply', to: 'policy', by: 0.8, quarters: 1 }] },
  ];
  const { forces } = timelineOf(shocks, 9);
  const policy = [1, 2, 3, 4, 5].map((quarter) => forces[quarter]?.[POLICY] ?? 1);
  expect(policy).toEqual([1, 0.5, 0.5, 0.4, 1]);
});

test.each(forceIds)('%s, scaled for good, moves the run', (to) => {
  const half = end([{ quarter: 3, effects: [{ do: 'multiply', to, by: 0.5, quarters: 99 }] }]);
  expect(half).not.toEqual(rest);
});
