import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DT, QUARTERS_A_YEAR } from '../../../src/data/calendar.ts';
import { type CourseId, courseIds } from '../../../src/data/courses.ts';
import { type PillarId, pillarIds } from '../../../src/data/pillars.ts';
import { arrivals, grantedIn, spill, spilt, toldIn } from '../../../src/game/readings/forecast.ts';
import { moneyFlow } from '../../../src/game/readings/moneyFlow.ts';
import { pipeOf } from '../../../src/game/readings/pipe.ts';
import { central } from '../../../src/game/rules/central.ts';
import { type Game, newGame, now } from '../../../src/game/rules/game.ts';
import { authorityOf } from '../../../src/game/rules/grants.ts';
import { emptySplit, type Split, TALLIES, TALLY } from '../../../src/game/rules/split.ts';
import { anySplit } from '../anyone.ts';
import { act, playedWith, randomGame, reviewedWith } from '../plays.ts';

const YEAR = TALLIES * TALLY; // 億円, a year's budget
const sum = (values: Iterable<number>): number =>
  Array.from(values).reduce((total, value) => total + value, 0);

const all = (pillar: PillarId): Split => ({ ...emptySplit, [pillar]: TALLIES });
const even: Split = { use: 5, create: 5, trust: 5, collaborate: 5, reserve: 0 };
const likeFy2025: Split = { use: 2, create: 16, trust: 1, collaborate: 1, reserve: 0 };

/** The first winter of a course, shared out so. */
const firstWinter = (course: CourseId, split: Split): Game => {
  const begun = newGame('00000', course);
  const winter = begun.phase === 'promises' ? act(begun, { do: 'promise', promises: null }) : begun;
  return act(winter, { do: 'share', split });
};

/** Any winter that a run has come to, shared out anew. */
const anyWinter = fc
  .array(anySplit, { minLength: 1, maxLength: 5 })
  .map((splits): [Game, Split] => [playedWith(splits.slice(1)), splits[0] as Split])
  .map(([game, split]) => act(game, { do: 'share', split }));

describe('before it is confirmed', () => {
  test.each(courseIds.flatMap((course) => pillarIds.map((pillar) => [course, pillar] as const)))(
    'the first winter of the %s course with everything on %s tells of money that has to wait',
    (course, pillar) => {
      expect(toldIn(firstWinter(course, all(pillar)))).toBeGreaterThan(YEAR / 100);
    },
  );

  test.each(courseIds)('a winter of the %s course with no tally placed has nothing to tell', (course) => {
    expect(toldIn(firstWinter(course, emptySplit))).toBe(0);
  });

  test('a split like that of FY2025 leaves hardly anything waiting, an even one less than an eighth', () => {
    expect(toldIn(firstWinter('class', likeFy2025))).toBeLessThan(YEAR / 50);
    expect(toldIn(firstWinter('class', even))).toBeLessThan(YEAR / 8);
  });

  test('less than a hundredth of a budget is not told', () => {
    const game = firstWinter('class', {
      ...emptySplit,
      use: 5,
      create: 10,
      trust: 1,
      collaborate: 1,
      reserve: 3,
    });
    const waiting = sum(spill(now(game), grantedIn(game)).values());
    expect(waiting).toBeGreaterThan(0);
    expect(toldIn(game)).toBe(0);
  });
});

test('what a year pays out, what waits and the ordinary pipeline are all that was granted', () => {
  fc.assert(
    fc.property(anyWinter, (game) => {
      const { split, tally, years } = grantedIn(game);
      expect(years).toBe(1);
      const granted = sum(now(game).unspent) + sum(authorityOf(split, undefined, tally));
      const coming = arrivals(now(game), grantedIn(game)).slice(0, QUARTERS_A_YEAR);
      const paid = sum(coming.flatMap(({ underway, added }) => [underway, ...Object.values(added)]));
      const pipeline = granted * (1 - DT / central.p.disbursementTime) ** QUARTERS_A_YEAR;
      expect(paid + sum(spill(now(game), grantedIn(game)).values()) + pipeline).toBeCloseTo(granted, 6);
    }),
    { numRuns: 40 },
  );
});

describe('after the year has run', () => {
  test('a review finds waiting what the winter before it told', () => {
    fc.assert(
      fc.property(fc.array(anySplit, { minLength: 1, maxLength: 6 }), (splits) => {
        const winter = act(playedWith(splits.slice(0, -1)), { do: 'share', split: splits.at(-1) as Split });
        const game = reviewedWith(splits);
        expect(spilt(game)).toEqual(spill(now(winter), grantedIn(winter)));
        const { waiting, underway } = moneyFlow(game);
        expect(waiting).toBeCloseTo(sum(spilt(game).values()), 9);
        expect(waiting).toBeLessThanOrEqual(underway);
      }),
      { numRuns: 20 },
    );
  });

  test.each(courseIds)('in the %s course it is never more than is on its way, pillar by pillar', (course) => {
    for (let at = 0; at < 10; at++)
      for (const { yen, waits } of pipeOf(randomGame('waits', course, at))) {
        expect(waits).toBeGreaterThanOrEqual(0);
        expect(waits).toBeLessThanOrEqual(yen);
      }
  });

  test('nothing waits before the first winter', () => {
    const game = newGame('00000', 'class');
    for (const at of game.quarters.keys()) expect(spilt(game, at).size).toBe(0);
  });

  test.each(pillarIds)('what waits of %s is paid as its channels learn to spend', (pillar) => {
    const nobody = { ...emptySplit, reserve: TALLIES };
    const flows = [1, 6].map((years) =>
      moneyFlow(reviewedWith([all(pillar), ...Array.from({ length: years - 1 }, () => nobody)])),
    );
    expect(flows[0]?.waiting).toBeGreaterThan(0);
    expect(flows[1]?.waiting).toBe(0);
    expect(flows[1]?.underway).toBeLessThan(YEAR / 50);
  });
});
