import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DT, QUARTERS_A_YEAR } from '../../../src/data/calendar.ts';
import { type CourseId, courseIds, courses } from '../../../src/data/courses.ts';
import { type EventId, events } from '../../../src/data/events.ts';
import { type PillarId, pillarIds } from '../../../src/data/pillars.ts';
import { earmarks } from '../../../src/data/readiness.ts';
import { afterEnd, arrivals, grantedIn, spill, spilt, toldIn } from '../../../src/game/readings/forecast.ts';
import { moneyFlow } from '../../../src/game/readings/moneyFlow.ts';
import { pipeOf } from '../../../src/game/readings/pipe.ts';
import { central } from '../../../src/game/rules/central.ts';
import { type Game, newGame, now, skyOf } from '../../../src/game/rules/game.ts';
import { authoritiesOf } from '../../../src/game/rules/grants.ts';
import { emptySplit, type Split, TALLIES, TALLY } from '../../../src/game/rules/split.ts';
import { act, anything, anywhere, dice, playOn, randomGame, reviewedWith } from '../plays.ts';

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

/** Any winter that a run has come to, shared out anyhow over places and a cloud. */
const anyWinter = fc.tuple(fc.nat(), fc.nat({ max: courses.class.rounds - 1 })).map(([salt, years]): Game => {
  const roll = dice(salt);
  const reached = ({ phase, decisions }: Game): boolean => phase === 'winter' && decisions.length === years;
  const winter = playOn(newGame('7KQ2M', 'class'), anything('class', roll), reached);
  return anywhere(winter, roll).reduce(act, winter);
});

/** The review of a winter. */
const reviewed = (winter: Game): Game => {
  let game = act(winter, { do: 'confirm' });
  while (game.phase === 'summer') game = act(game, { do: 'answer', style: 'wait' });
  return game;
};

describe('before it is confirmed', () => {
  test.each(courseIds.flatMap((course) => pillarIds.map((pillar) => [course, pillar] as const)))(
    'the first winter of the %s course with everything on %s tells of money that has to wait there',
    (course, pillar) => {
      const told = toldIn(firstWinter(course, all(pillar)));
      expect(told?.yen).toBeGreaterThan(YEAR / 100);
      expect(told?.pillar).toBe(pillar);
    },
  );

  test.each(courseIds)('a winter of the %s course with no tally placed has nothing to tell', (course) => {
    expect(toldIn(firstWinter(course, emptySplit))).toBeNull();
  });

  test('a split like that of FY2025 leaves hardly anything waiting, an even one less than an eighth', () => {
    expect(toldIn(firstWinter('class', likeFy2025))?.yen ?? 0).toBeLessThan(YEAR / 50);
    expect(toldIn(firstWinter('class', even))?.yen).toBeLessThan(YEAR / 8);
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
    expect(toldIn(game)).toBeNull();
  });
});

describe('what arrives after the end', () => {
  /** What is still on its way, in 億円, when a winter that was shared out so has run. */
  const lyingAfter = (winter: Game, split: Split): number =>
    sum(now(reviewed(act(winter, { do: 'share', split }))).unspent);

  test.each(courseIds)('is told in the last winter of the %s course alone, and comes true', (course) => {
    for (const split of [even, likeFy2025, all('trust'), all('collaborate')]) {
      let game = firstWinter(course, split);
      for (let left = courses[course].rounds - 1; left > 0; left--) {
        expect(afterEnd(game)).toBe(0);
        game = act(act(reviewed(game), { do: 'proceed' }), { do: 'share', split });
      }
      expect(game.phase).toBe('winter');
      const nothingMore = lyingAfter(game, { ...emptySplit, reserve: TALLIES });
      expect(afterEnd(game)).toBeCloseTo(lyingAfter(game, split) - nothingMore, 6);
      expect(afterEnd(game)).toBeGreaterThan(YEAR / 10);
      expect(afterEnd(game)).toBeLessThan(courses[course].yearsPerRound * YEAR);
    }
  });
});

test('what a year pays out, what waits and the ordinary pipeline are all that was granted', () => {
  fc.assert(
    fc.property(anyWinter, (game) => {
      const { split, earmark, tally, years } = grantedIn(game);
      expect(years).toBe(1);
      const [grant = []] = authoritiesOf({ split, earmark }, years, tally);
      expect(sum(grant)).toBeCloseTo((TALLIES - split.reserve) * tally, 8);
      const granted = sum(now(game).unspent) + sum(grant);
      const coming = arrivals(now(game), grantedIn(game)).slice(0, QUARTERS_A_YEAR);
      const paid = sum(coming.flatMap(({ underway, added }) => [underway, ...Object.values(added)]));
      const pipeline = granted * (1 - DT / central.p.disbursementTime) ** QUARTERS_A_YEAR;
      expect(paid + sum(spill(now(game), grantedIn(game)).values()) + pipeline).toBeCloseTo(granted, 6);
    }),
    { numRuns: 40 },
  );
});

describe('what lies on a cloud', () => {
  const laid = (tallies: number, split: Split = emptySplit): Game => {
    const winter = firstWinter('class', split);
    const event = skyOf(winter).far?.clouds[0] as EventId;
    return act(winter, { do: 'earmark', earmark: { event, tallies } });
  };

  test('arrives beside the pillars’ money and is told apart from it, though it flows in the same channels', () => {
    for (const { added } of arrivals(now(laid(2)), grantedIn(laid(2))).slice(1)) {
      const { earmark, ...pillars } = added;
      expect(earmark).toBeGreaterThan(0);
      expect(sum(Object.values(pillars))).toBe(0);
    }
    const both = laid(2, { ...even, use: 3 });
    const told = arrivals(now(both), grantedIn(both)).slice(1);
    for (const { added } of told) for (const yen of Object.values(added)) expect(yen).toBeGreaterThan(0);
    const bare = { ...both, earmark: null };
    for (const { added } of arrivals(now(bare), grantedIn(bare))) expect(added.earmark).toBe(0);
  });

  test('can be more than the channels of its event absorb, and then waits like any other money', () => {
    const waiting = (game: Game): number => sum(spill(now(game), grantedIn(game)).values());
    const most = laid(earmarks.most);
    const channels = events[most.earmark?.event ?? 'E07'].preparedBy as readonly string[];
    for (const channel of spill(now(most), grantedIn(most)).keys()) expect(channels).toContain(channel);
    const full = laid(earmarks.most, { ...emptySplit, trust: TALLIES - earmarks.most });
    expect(waiting(full)).toBeGreaterThan(waiting({ ...full, earmark: null }));
  });
});

describe('after the year has run', () => {
  test('a review finds waiting what the winter before it told', () => {
    fc.assert(
      fc.property(anyWinter, (winter) => {
        const game = reviewed(winter);
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
