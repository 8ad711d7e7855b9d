import { expect, test } from 'vitest';
import { parameters } from '../../src/data/parameters.ts';
import { structure } from '../../src/data/structure.ts';
import { plans } from '../../src/evidence/plans.ts';
import { simulate } from '../../src/model/simulate.ts';
import { perChannel } from '../../src/model/slots.ts';
import type { State } from '../../src/model/state.ts';
import { central, changed, end, every, ten } from './plans.ts';

/** Pupils are a cohort: who learns leaves school in the end. */

const lessons = perChannel({ YOUTH: 400 });

/** Years from t = 0, in quarters. */
const pupilsAfter = (history: readonly State[], years: number): number =>
  (history[4 * years] as State).pupils;

test('without any money for lessons pupils stay at what they were, where nobody else begins to use AI', () => {
  // The leftover of FY2024 holds a little for schools, so that is taken away too.
  const { low, value, high } = parameters.baselinePupils;
  for (const baselinePupils of [low, value, high]) {
    const c = changed({ baselinePupils, legacyBudget: 0, everUseGrowth: 0 });
    for (const { pupils, youth } of simulate(c, plans.none, 400)) {
      expect(pupils).toBeCloseTo(baselinePupils, 9);
      expect(youth).toBeCloseTo(baselinePupils, 9);
    }
  }
});

test('where people use AI more, more is taught about it without any money, by far less than money does', () => {
  const [plain, deaf] = [end(plans.none), end(plans.none, changed({ youthFromUse: 0 }))];
  expect(plain.pupils - deaf.pupils).toBeGreaterThan(0.05);
  expect((ten(every(lessons)).at(-1) as State).pupils - plain.pupils).toBeGreaterThan(
    2 * (plain.pupils - deaf.pupils),
  );
});

test('money for lessons reaches more pupils year by year, and fewer once it stops', () => {
  const rest = simulate(central, plans.none, 160); // what would be taught without it
  const history = simulate(central, every(lessons, 6), 160);
  for (const year of [2, 3, 4, 5, 6])
    expect(pupilsAfter(history, year)).toBeGreaterThan(pupilsAfter(history, year - 1));
  const most = Math.max(...history.map(({ pupils }) => pupils));
  expect(most).toBeGreaterThan(1.5 * central.p.baselinePupils);
  // More than half of what was reached has left school two school times after the last budget.
  const later = 6 + 2 * structure.schoolYears;
  const left = pupilsAfter(history, later) - pupilsAfter(rest, later);
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(0.5 * (most - pupilsAfter(rest, later)));
  expect(pupilsAfter(history, later)).toBeLessThan(most);
  expect(pupilsAfter(history, 40)).toBeCloseTo(pupilsAfter(rest, 40), 2);
});

test('lessons that go on level off below the whole, since an eighth leaves school each year', () => {
  const history = simulate(central, every(lessons, 60), 240);
  expect(pupilsAfter(history, 60) - pupilsAfter(history, 50)).toBeLessThan(0.005);
  expect(pupilsAfter(history, 60)).toBeLessThan(0.75);
});

test('pupils reach work some years after they learned', () => {
  const history = simulate(central, every(lessons, 6), 160);
  const peak = (figure: (state: State) => number): number => {
    const values = history.map(figure);
    return values.indexOf(Math.max(...values));
  };
  const delay = (peak(({ youth }) => youth) - peak(({ pupils }) => pupils)) / 4;
  expect(delay).toBeGreaterThan(1);
  expect(delay).toBeLessThan(central.p.youthDelay + 1);
});

test('schools that teach move the people of the country, not its machines', () => {
  const [taught, plain] = [ten(every(lessons)).at(-1) as State, end(plans.none)];
  expect(taught.pupils).toBeGreaterThan(plain.pupils + 0.2);
  expect(taught.skills).toBeGreaterThan(plain.skills);
  expect(Math.abs(taught.capability / plain.capability - 1)).toBeLessThan(0.01);
});
