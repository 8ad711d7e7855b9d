import { describe, expect, test } from 'vitest';
import { levers } from '../../src/data/levers.ts';
import { type ParameterId, parameters } from '../../src/data/parameters.ts';
import { plans } from '../../src/evidence/plans.ts';
import type { Coefficients } from '../../src/model/coefficients.ts';
import type { Shock } from '../../src/model/shocks.ts';
import type { State } from '../../src/model/state.ts';
import { central, changed, end, mostMoved, played } from './plans.ts';

/** What following the rules costs firms, after six budgets of equal quarters. */

const guideline = levers.guideline.up.find(({ to }) => to === 'burden') as { low: number; high: number };

/** A guideline that is so much stricter from the quarter on in which the first notch can work. */
const stricter = (by: number): readonly Shock[] => [
  { quarter: 7, effects: [{ do: 'multiply', to: 'burden', by: 1 + by, quarters: 99 }] },
];

const at = (id: ParameterId, value: number): [State, Coefficients] => {
  const c = changed({ [id]: value });
  return [played(c), c];
};

describe('each of its numbers moves some dimension by a point, over its range', () => {
  test.each(['complianceBurden', 'burdenToInvestment', 'interoperability'] as const)('%s', (id) => {
    const { low, high } = parameters[id];
    expect(mostMoved(...at(id, low), ...at(id, high))).toBeGreaterThan(1);
  });
});

test('the guideline, from as lax to as strict as a notch may make it, moves some dimension by half a point', () => {
  const [lax, strict] = [
    played(central, stricter(-guideline.high)),
    played(central, stricter(guideline.high)),
  ];
  expect(mostMoved(lax, central, strict, central)).toBeGreaterThan(0.5);
});

/** What strictness takes from a figure. */
const cost = (c: Coefficients, figure: (state: State) => number): number =>
  figure(played(c)) - figure(played(c, stricter(guideline.high)));

test('stricter rules cost investment and the policies of firms, of small ones more', () => {
  expect(cost(central, ({ investment }) => investment)).toBeGreaterThan(0);
  expect(cost(central, ({ policyLarge }) => policyLarge)).toBeGreaterThan(0);
  expect(cost(central, ({ policySmall }) => policySmall)).toBeGreaterThan(
    2 * cost(central, ({ policyLarge }) => policyLarge),
  );
});

test('rules that fit together across borders give part of that back', () => {
  const { low, high } = parameters.interoperability;
  const [apart, together] = [low, high].map((interoperability) => changed({ interoperability })) as [
    Coefficients,
    Coefficients,
  ];
  for (const figure of [({ investment }: State) => investment, ({ policySmall }: State) => policySmall]) {
    expect(cost(together, figure)).toBeGreaterThan(0);
    expect(cost(together, figure)).toBeLessThan(0.8 * cost(apart, figure));
  }
});

test('where nothing more is evaluated than in 2024, strictness costs nothing', () => {
  const c = changed({ legacyBudget: 0 });
  const [plain, strict] = [0, 1].map((complianceBurden) =>
    end(plans.none, changed({ legacyBudget: 0, complianceBurden })),
  ) as [State, State];
  expect(mostMoved(plain, c, strict, c)).toBeLessThan(1e-9);
});

test('burden slows firms, not people', () => {
  const [plain, heavy] = [at('complianceBurden', 0)[0], at('complianceBurden', 0.35)[0]];
  expect(heavy.policy).toBeLessThan(plain.policy);
  expect(heavy.investment).toBeLessThan(plain.investment);
  expect(Math.abs(heavy.regularUse - plain.regularUse)).toBeLessThan(0.002);
});
