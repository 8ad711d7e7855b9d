import { describe, expect, test } from 'vitest';
import { type Parameter, type ParameterId, parameters } from '../../src/data/parameters.ts';
import { surveyErrors, surveyedIds } from '../../src/data/surveys.ts';
import {
  latinHypercube,
  quantileOf,
  splitTriangular,
  surveyed,
  uncertainIds,
} from '../../src/model/draws.ts';
import { percentilesOf } from '../../src/model/percentiles.ts';
import { studentQuantile, T95 } from '../../src/model/student.ts';

/** What is drawn for a future, and what a range means. */

const FUTURES = 4000;

const draws = latinHypercube('draws', FUTURES);

const columnOf = (id: ParameterId): Float64Array => draws.columns[uncertainIds.indexOf(id)] as Float64Array;

const open = uncertainIds.filter((id) => (parameters[id] as Parameter).range !== undefined);
const closed = uncertainIds.filter((id) => !open.includes(id));

const drawnOf = (column: Float64Array, percents: readonly number[]): number[] =>
  percentilesOf(column.slice(), percents);

/** Draws beyond either end of a range. */
const beyond = (
  column: Float64Array,
  { low, high }: Pick<Parameter, 'low' | 'high'>,
): { below: number; above: number } => ({
  below: column.filter((drawn) => drawn < low).length / FUTURES,
  above: column.filter((drawn) => drawn > high).length / FUTURES,
});

test('the uncertain parameters are those with a range, each once', () => {
  const ranged = Object.entries(parameters).flatMap(([id, { low, high }]) => (low < high ? [id] : []));
  expect(uncertainIds.toSorted()).toEqual(ranged.toSorted());
});

test('half of a split triangular distribution lies below its central value, and all within its ends', () => {
  expect(splitTriangular(0.5, 1, 2, 10)).toBeCloseTo(2, 4);
  expect(splitTriangular(0, 1, 2, 10)).toBe(1);
  expect(splitTriangular(1 - 1e-12, 1, 2, 10)).toBeCloseTo(10, 4);
});

test('the value of every parameter is the median of its draws', () => {
  for (const id of uncertainIds) {
    const { low, value, high } = parameters[id];
    const [median] = drawnOf(columnOf(id), [50]) as [number];
    expect(Math.abs(median - value), id).toBeLessThan(0.002 * (high - low));
  }
});

test('nothing lies beyond a range that says no more than its limits', () => {
  expect(closed.length).toBeGreaterThan(open.length);
  for (const id of closed) expect(beyond(columnOf(id), parameters[id]), id).toEqual({ below: 0, above: 0 });
});

describe.each(open)('the range of %s holds nine draws in ten', (id) => {
  const { low, value, high, range }: Parameter = parameters[id];

  test('with a twentieth of them beyond each end', () => {
    const { below, above } = beyond(columnOf(id), parameters[id]);
    expect(below).toBeCloseTo(0.05, 3);
    expect(above).toBeCloseTo(0.05, 3);
    const [fifth, last] = drawnOf(columnOf(id), [5, 95]) as [number, number];
    expect(Math.abs(fifth - low)).toBeLessThan(0.01 * (high - low));
    expect(Math.abs(last - high)).toBeLessThan(0.01 * (high - low));
  });

  test('and tails that end: those of Student’s t at its first and last hundredth, triangles sooner', () => {
    const [least, most] = drawnOf(columnOf(id), [0, 100]) as [number, number];
    // How many times as far from the middle as the end of the range the farthest draw may lie.
    const reach = range === 'student' ? (1.01 * studentQuantile(1)) / T95 : 1.47;
    expect(least).toBeGreaterThan(value - reach * (value - low));
    expect(most).toBeLessThan(value + reach * (high - value));
    const floor = low > 0 ? 0 : Number.NEGATIVE_INFINITY; // a tail changes no sign
    expect(least).toBeGreaterThanOrEqual(floor);
    expect(least).toBeLessThan(Math.max(value - 1.3 * (value - low), floor + 1e-9));
    expect(most).toBeGreaterThan(value + 1.3 * (high - value));
  });
});

describe('Student’s t with three degrees of freedom', () => {
  test.each([
    [0.5, 0],
    [0.75, 0.7649],
    [0.9, 1.6377],
    [0.95, 2.3534],
    [0.975, 3.1824],
    [0.99, 4.5407],
  ])('has a share of %d of its chance below %d', (share, t) => {
    expect(studentQuantile(share)).toBeCloseTo(t, 3);
  });

  test('is symmetric, and rises', () => {
    let before = Number.NEGATIVE_INFINITY;
    for (let n = 0; n <= 200; n++) {
      const t = studentQuantile(n / 200);
      expect(t).toBeGreaterThanOrEqual(before);
      expect(studentQuantile(1 - n / 200)).toBeCloseTo(-t, 9);
      before = t;
    }
  });

  test('is not followed without end', () => {
    for (const share of [1e-9, 1e-4, 0.005]) expect(studentQuantile(share)).toBe(studentQuantile(0));
    expect(studentQuantile(0)).toBeGreaterThan(-5);
  });
});

test('a Latin hypercube takes one draw from each stratum of every column, inside its bounds', () => {
  const count = 40;
  const { columns, split } = latinHypercube('x', count);
  for (const [at, id] of uncertainIds.entries()) {
    const sorted = (columns[at] as Float64Array).toSorted();
    for (const [stratum, drawn] of sorted.entries()) {
      expect(drawn, id).toBeGreaterThanOrEqual(quantileOf(parameters[id], stratum / count));
      expect(drawn, id).toBeLessThanOrEqual(quantileOf(parameters[id], (stratum + 1) / count));
    }
  }
  const strata = split.toSorted().map((drawn) => Math.floor(drawn * count));
  expect(Array.from(strata)).toEqual(Array.from({ length: count }, (_, stratum) => stratum));
});

test('the same seed gives the same draws, another seed others', () => {
  expect(latinHypercube('x', 40)).toEqual(latinHypercube('x', 40));
  const [one, other] = [latinHypercube('x', 40), latinHypercube('y', 40)];
  expect(one.columns[0]).not.toEqual(other.columns[0]);
  expect(one.surveys[0]).not.toEqual(other.surveys[0]);
  expect(one.split).not.toEqual(other.split);
});

describe('another survey', () => {
  test.each(surveyedIds)('of %s lies as far from ours as its range says', (id) => {
    const column = draws.surveys[surveyedIds.indexOf(id)] as Float64Array;
    const { low, value, high } = surveyErrors[id];
    const [fifth, median, last] = drawnOf(column, [5, 50, 95]) as [number, number, number];
    expect(fifth).toBeCloseTo(low, 2);
    expect(median).toBeCloseTo(value, 2);
    expect(last).toBeCloseTo(high, 2);
    const { below, above } = beyond(column, surveyErrors[id]);
    expect(below + above).toBeCloseTo(0.1, 2);
  });

  test('finds a share whose odds are ours times its ratio, never outside 0 and 1', () => {
    const odds = (share: number): number => share / (1 - share);
    for (const ratio of [0.01, 0.27, 0.8, 1, 1.4, 100]) {
      for (const share of [0.01, 0.3, 0.552, 0.9, 0.999])
        expect(odds(surveyed(share, ratio)) / odds(share)).toBeCloseTo(ratio, 6);
      for (const share of [0, 1e-12, 0.5, 1 - 1e-12, 1]) {
        expect(surveyed(share, ratio)).toBeGreaterThanOrEqual(0);
        expect(surveyed(share, ratio)).toBeLessThanOrEqual(1);
      }
    }
    expect(surveyed(0.4, 1)).toBe(0.4);
  });

  test('finds firms’ 25.2 % where ours finds the document’s 55.2 %, at the lower end of its range', () => {
    expect(surveyed(0.552, surveyErrors.firmUse.low)).toBeCloseTo(0.252, 2);
    expect(surveyed(0.552, surveyErrors.firmUse.high)).toBeCloseTo(0.577, 2);
  });
});
