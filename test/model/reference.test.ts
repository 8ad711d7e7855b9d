import { expect, test } from 'vitest';
import { figures } from '../../src/cli/figures.ts';
import { coefficients } from '../../src/model/coefficients.ts';
import { simulate } from '../../src/model/simulate.ts';
import { perChannel } from '../../src/model/slots.ts';
import reference from '../golden/reference.json' with { type: 'json' };

const YEARS = 10;
const TOLERANCE = 1e-9;

/** Every number of a nested record, by its path. */
const flatten = (value: unknown, path = ''): [string, number][] =>
  typeof value === 'number'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));

/** Paths and values whose relative difference is above the tolerance. */
const differences = (computed: unknown, expected: unknown): string[] => {
  const found = new Map(flatten(computed));
  return flatten(expected).flatMap(([path, value]) => {
    const own = found.get(path);
    const scale = Math.max(Math.abs(value), 1e-12);
    return own !== undefined && Math.abs(own - value) <= TOLERANCE * scale
      ? []
      : [`${path} ${value} → ${own}`];
  });
};

test.each(['none', 'continuation'] as const)(
  'the run %s gives every figure of every quarter of the reference to 1e-9',
  (plan) => {
    const c = coefficients();
    const authority = perChannel(reference[plan].authority);
    const history = simulate(
      c,
      Array.from({ length: YEARS }, () => authority),
      YEARS * 4,
    );
    const computed = history.map((state) => figures(state, c));
    expect(computed.length).toBe(reference[plan].quarters.length);
    expect(differences(computed, reference[plan].quarters)).toEqual([]);
  },
);
