import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { plans, plansUnder, QUARTERS } from '../../src/evidence/plans.ts';
import { centralParameters, coefficients, noAlternatives } from '../../src/model/coefficients.ts';
import { surveyed, uncertainIds } from '../../src/model/draws.ts';
import { digitalDeficit, socialProblems } from '../../src/model/figures.ts';
import {
  type Futures,
  type FuturesRequest,
  path,
  percentiles,
  prepareFutures,
  type Reader,
  simulateFutures,
} from '../../src/model/futures.ts';
import { otherMixes } from '../../src/model/otherSplits.ts';
import { percentilesOf } from '../../src/model/percentiles.ts';
import { meanRisk } from '../../src/model/risk.ts';
import type { Authorities } from '../../src/model/simulate.ts';
import { central, end, ten } from './plans.ts';

const FUTURES = 2000;

const readers = {
  regularUse: (s) => 100 * s.regularUse,
  investment: (s) => s.investment,
  capability: (s) => s.capability,
  skills: (s) => 100 * s.skills,
  trust: (s) => 100 * s.trust,
  risk: (s) => meanRisk(s),
  productivity: (s) => s.productivity,
  deficit: (s, c) => digitalDeficit(s, c),
  problems: (s, c) => socialProblems(s, c),
  evaluators: (s) => s.evaluators,
} satisfies Record<string, Reader>;

type Name = keyof typeof readers;
const names = Object.keys(readers) as Name[];

const request = (authorities: Authorities, changes: Partial<FuturesRequest> = {}): FuturesRequest => ({
  seed: 'fan',
  futures: FUTURES,
  authorities,
  quarters: QUARTERS,
  readers: Object.values(readers),
  ...changes,
});

const futures = (...wanted: Parameters<typeof request>): Futures => {
  const f = prepareFutures(request(...wanted));
  simulateFutures(f, 0, f.draws.futures);
  return f;
};

const actual = futures(plans.continuation);
const none = futures(plans.none);

/** Five percentiles of a figure in a quarter. */
const fan = (f: Futures, name: Name, quarter = QUARTERS): number[] =>
  percentiles(f, names.indexOf(name), [0, 5, 50, 95, 100])[quarter] as number[];

/** The width of the band that holds nine futures in ten. */
const width = (f: Futures, name: Name, quarter = QUARTERS): number => {
  const [, low = 0, , high = 0] = fan(f, name, quarter);
  return high - low;
};

test('percentiles are those of the numbers in order, whatever order they come in', () => {
  const random = seedrandom.alea('percentiles');
  const percents = [0, 5, 10, 33.3, 50, 90, 95, 100];
  for (let size = 1; size < 60; size++) {
    const numbers = Array.from({ length: size }, () => Math.round(random() * 20));
    const sorted = numbers.toSorted((a, b) => a - b);
    const expected = percents.map((percent) => {
      const place = ((size - 1) * percent) / 100;
      const low = sorted[Math.floor(place)] as number;
      return low + ((sorted[Math.floor(place) + 1] ?? low) - low) * (place - Math.floor(place));
    });
    percentilesOf(Float64Array.from(numbers), percents).forEach((found, at) => {
      expect(found).toBeCloseTo(expected[at] as number, 9);
    });
  }
});

test('every plan meets the same draws, of parameters, surveys and splits alike', () => {
  expect(none.draws).toEqual(actual.draws);
});

test('the same seed gives the same futures, another seed others', () => {
  const few = (seed: string): Futures['values'] => futures(plans.continuation, { seed, futures: 20 }).values;
  expect(few('a')).toEqual(few('a'));
  expect(few('a')).not.toEqual(few('b'));
});

test('work done in pieces gives what work done at once gives', () => {
  const few = request(plans.continuation, { futures: 60 });
  const pieces = prepareFutures(few);
  for (let from = 0; from < 60; from += 25) simulateFutures(pieces, from, Math.min(60, from + 25));
  expect(pieces.values).toEqual(futures(plans.continuation, { futures: 60 }).values);
});

test('a future is a run of the model under its own parameters', () => {
  const at = 7;
  const drawn = { ...centralParameters };
  uncertainIds.forEach((id, column) => {
    drawn[id] = (actual.draws.columns[column] as Float64Array)[at] as number;
  });
  const alone = ten(plans.continuation, coefficients(drawn, noAlternatives)).map((s) => s.capability);
  expect(path(actual, names.indexOf('capability'), at)).toEqual(alone);
});

describe('the futures of the FY2025 yen', () => {
  const run = end(plans.continuation);

  test.each(names)('lie on either side of the run that is played, in %s', (name) => {
    // Every parameter of that run is the median of its draws; what follows from them need not be, but nearly.
    const own = readers[name](run, central);
    const last = actual.values[names.indexOf(name)]?.subarray(QUARTERS * FUTURES) ?? new Float64Array();
    const below = last.filter((value) => value < own).length / FUTURES;
    expect(below).toBeGreaterThan(0.3);
    expect(below).toBeLessThan(0.7);
  });

  test.each(names)('spread wider in %s after ten years than after two', (name) => {
    expect(width(actual, name)).toBeGreaterThan(1.2 * width(actual, name, 8));
  });

  test('are as wide as they were when this was written, rounded, under the split that is played', () => {
    const band = (name: Name): number[] => fan(actual, name).slice(1, 4).map(Math.round);
    expect(band('capability')).toEqual([159, 177, 199]);
    expect(band('trust')).toEqual([31, 39, 47]);
  });
});

/** What the FY2025 yen do against no budget, future by future: the direction that nobody would doubt. */
const directions: readonly [Name, 1 | -1][] = [
  ['regularUse', 1],
  ['investment', 1],
  ['capability', 1],
  ['skills', 1],
  ['trust', 1],
  ['risk', -1],
  ['productivity', 1],
  ['deficit', -1],
  ['problems', 1],
  ['evaluators', 1],
];

test.each(directions)('the budget moves %s the same way in every future, by %i', (name, sign) => {
  const at = names.indexOf(name);
  const last = (f: Futures, n: number): number => f.values[at]?.[QUARTERS * FUTURES + n] as number;
  const against = Array.from({ length: FUTURES }, (_, n) => sign * (last(actual, n) - last(none, n)));
  expect(against.filter((effect) => effect <= 0)).toEqual([]);
});

describe('splits of the programmes that fit', () => {
  const otherSplits = otherMixes.map((mix) => plansUnder(mix).continuation);
  const split = futures(plans.continuation, { otherSplits });

  test('make wider what hangs on amounts that nobody printed, the institute’s staff among it', () => {
    for (const name of ['problems', 'evaluators'] as const)
      expect(width(split, name)).toBeGreaterThan(1.1 * width(actual, name));
  });

  test('leave what the pillars’ totals settle as wide as it was', () => {
    for (const name of ['capability', 'investment'] as const)
      expect(Math.abs(width(split, name) / width(actual, name) - 1)).toBeLessThan(0.02);
  });

  test('are one to a future: the one that its draw says', () => {
    for (const at of [0, 1, 2, 3, 4]) {
      const drawn = { ...centralParameters };
      uncertainIds.forEach((id, column) => {
        drawn[id] = (split.draws.columns[column] as Float64Array)[at] as number;
      });
      const own = otherSplits[Math.floor((split.draws.split[at] as number) * otherSplits.length)];
      const alone = ten(own as Authorities, coefficients(drawn)).map((s) => s.evaluators);
      expect(path(split, names.indexOf('evaluators'), at)).toEqual(alone);
    }
  });

  test('each comes to some future', () => {
    const drawn = Array.from(split.draws.split, (u) => Math.floor(u * otherSplits.length));
    expect(new Set(drawn).size).toBe(otherSplits.length);
  });
});

describe('what another survey would find', () => {
  const plain: Reader = (s) => s.firmUse;
  const blurred: Reader = (s, _, surveys) => surveyed(s.firmUse, surveys.firmUse);
  const capability: Reader = (s) => s.capability;
  const few = { futures: 400 };
  const [bare, read] = [
    [plain, capability],
    [blurred, capability],
  ].map((both) => futures(plans.continuation, { ...few, readers: both })) as [Futures, Futures];

  test('is another reading of the same state: nothing that happens is touched by it', () => {
    expect(read.values[1]).toEqual(bare.values[1]);
    expect(read.values[0]).not.toEqual(bare.values[0]);
  });

  test('blurs what is known of today', () => {
    const today = (f: Futures): number[] => percentiles(f, 0, [5, 95])[0] as number[];
    expect(today(bare)).toEqual([0.552, 0.552]);
    const [low, high] = today(read) as [number, number];
    expect(low).toBeCloseTo(0.25, 1);
    expect(high).toBeCloseTo(0.58, 2);
  });

  test('stays a share in every quarter of every future', () => {
    for (const share of read.values[0] as Float64Array) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
    }
  });
});
