import { describe, expect, test } from 'vitest';
import { type CourseId, courses } from '../../src/data/courses.ts';
import { dimensionIds } from '../../src/data/dimensions.ts';
import { type AnswerStyle, type Event, type EventId, events } from '../../src/data/events.ts';
import { leverIds } from '../../src/data/levers.ts';
import { central } from '../../src/game/central.ts';
import { type Game, newGame } from '../../src/game/game.ts';
import { hashGame, hashQuarters } from '../../src/game/hash.ts';
import { recordedOf } from '../../src/game/recorded.ts';
import { replay } from '../../src/game/reduce.ts';
import { authorityOf, emptySplit, places, TALLIES, TALLY } from '../../src/game/split.ts';
import { answerStyles, answerTo, paidPart, payFor } from '../../src/game/year/answers.ts';
import { leversAtRest, notchShock } from '../../src/game/year/levers.ts';
import { eventIds, luckOf } from '../../src/game/year/luck.ts';
import { cloudsIn, SCRIPTED } from '../../src/game/year/omens.ts';
import { giftScale, harmScale, onset, readinessFor, scaled } from '../../src/game/year/readiness.ts';
import { dimensions } from '../../src/model/dimensions.ts';
import { run } from '../../src/model/run.ts';
import { type Shock, timelineOf } from '../../src/model/shocks.ts';
import type { State } from '../../src/model/state.ts';
import { playedWith, playOn, randomGame, reviewedWith } from './plays.ts';

const courseIds = Object.keys(courses) as CourseId[];
const balanced = { use: 5, create: 5, trust: 5, collaborate: 5, reserve: 0 };
const six = (split: typeof balanced) => Array.from({ length: 6 }, () => split);
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

const RUNS = 1000;
const games = Object.fromEntries(
  courseIds.map((course) => [
    course,
    Array.from({ length: RUNS }, (_, at) => randomGame(String(at).padStart(5, '0'), course, at)),
  ]),
) as Record<CourseId, Game[]>;

describe.each(courseIds)('in a thousand random games of the %s course', (course) => {
  const all = games[course];

  test('every yen is granted, paid for an answer, or given back', () => {
    for (const { run: played } of all) {
      const budget = courses[course].rounds * courses[course].yearsPerRound * TALLIES * TALLY;
      let spoken = 0;
      let owed = 0;
      for (const account of played.accounts) {
        spoken += account.granted + account.fromReserve + account.returned + account.owed;
        owed = account.owed;
      }
      expect(Math.abs(spoken - budget)).toBeLessThan(1e-8); // a yen, in 億円
      expect(owed).toBe(0); // nothing is owed after the last summer
      const granted = sum(played.authorities.map((authority) => sum(authority)));
      expect(Math.abs(granted - sum(played.accounts.map((account) => account.granted)))).toBeLessThan(1e-8);
    }
  });

  test('tallies sum to twenty in every decision', () => {
    for (const { decisions } of all)
      for (const { split } of decisions) expect(sum(places.map((place) => split[place]))).toBe(TALLIES);
  });

  test('the log replays to the same hash', () => {
    for (const game of all) {
      const again = replay(game.seed, game.course, game.log);
      expect([again.refused, hashGame(again.game)]).toEqual([null, hashGame(game)]);
    }
  });

  test('the record of money and luck runs to the same quarters, to the last bit', () => {
    for (const game of all.slice(0, 100)) {
      const { authorities, shocks, quarters } = recordedOf(game);
      expect(hashQuarters(run(central, authorities, quarters, timelineOf(shocks, quarters)))).toBe(
        hashQuarters(game.quarters),
      );
    }
  });

  test('no event comes twice, and none that had no cloud but the one that was announced for summer 2026', () => {
    for (const { run: played } of all) {
      const came = played.met.map(({ event }) => event);
      expect(new Set(came).size).toBe(came.length);
      if (courses[course].yearsPerRound === 1) expect(came[0]).toBe(SCRIPTED);
      expect(came.slice(1)).not.toContain(SCRIPTED);
      for (const { event, round } of played.met)
        if (event !== SCRIPTED) expect(played.skies[round]?.near?.clouds).toContain(event);
    }
  });

  test('a pair of clouds gathers eighteen months before its summer', () => {
    for (const { course: of, run: played } of all)
      for (const [round, { near, far }] of played.skies.entries()) {
        const { rounds, yearsPerRound } = courses[of];
        if (yearsPerRound === 2) expect([near === null, far]).toEqual([false, null]);
        else expect([near === null, far === null]).toEqual([round === 0, round === rounds - 1]);
        if (near && yearsPerRound === 1) expect(near).toBe(played.skies[round - 1]?.far);
      }
  });

  test('four different clouds at most are in view, and none of what has come', () => {
    for (const { run: played } of all)
      for (const [round, sky] of played.skies.entries()) {
        const clouds = cloudsIn(sky);
        const before = played.met.filter((met) => met.round < round).map(({ event }) => event);
        expect(new Set([...clouds, ...before]).size).toBe(clouds.length + before.length);
      }
  });

  test('every figure stays finite, shares within bounds, indices and money above zero', () => {
    const bad = all.flatMap(({ seed, quarters }) =>
      quarters
        .filter(
          (s) =>
            [s.everUse, s.regularUse, s.firmUse, s.policy, s.trust, s.skills, s.pupils].some(
              (share) => !(share > 0 && share < 1),
            ) ||
            [s.capability, s.investment, s.evaluators, ...s.risk, ...s.activity].some(
              (level) => !(level > 0 && Number.isFinite(level)),
            ),
        )
        .map(({ t }) => `${seed} at ${t}`),
    );
    expect(bad).toEqual([]);
  });
});

describe('luck', () => {
  test('has an address for every draw: what one run decides moves no draw of another', () => {
    const [one, two] = [luckOf('7KQ2M'), luckOf('7KQ2M')];
    expect(two(5)).toEqual(one(5)); // whatever was asked for before
    expect(luckOf('7KQ2N')(5)).not.toEqual(one(5));
  });

  test('is the same for all: most summers of different plans meet the same event', () => {
    let same = 0;
    const seeds = Array.from({ length: 40 }, (_, at) => String(at).padStart(5, '0'));
    for (const seed of seeds) {
      const [one, two] = [balanced, { ...emptySplit, create: 20 }].map((split) =>
        playedWith(six(split), 'class', seed).run.met.map(({ event }) => event),
      ) as [EventId[], EventId[]];
      same += one.filter((event, at) => two[at] === event).length;
    }
    expect(same / (seeds.length * 6)).toBeGreaterThan(0.75);
  });

  test('brings two storms in some years of the full course, and none in the others', () => {
    const storms = (course: CourseId): number =>
      sum(games[course].map(({ run: played }) => played.met.length - courses[course].rounds));
    expect(storms('quick') + storms('class')).toBe(0);
    const perSummer = storms('full') / (RUNS * 5);
    expect(perSummer).toBeGreaterThan(0.2);
    expect(perSummer).toBeLessThan(0.3);
  });
});

describe('readiness', () => {
  const state = reviewedWith([balanced]).quarters.at(-1) as State;

  test('counts marked money more often, and more often still when marked twice', () => {
    for (const id of eventIds) {
      const [bare, once, twice] = ([0, 1, 2] as const).map((marks) => readinessFor(state, id, marks)) as [
        number,
        number,
        number,
      ];
      expect(bare).toBeGreaterThan(0);
      expect(once).toBeGreaterThan(bare);
      expect(twice).toBeGreaterThan(once);
      expect(twice).toBeLessThan(1);
    }
  });

  test('takes harm from well over the whole to a tenth, and gifts from a fifth up', () => {
    expect(harmScale(0)).toBe(1.7);
    expect(harmScale(1)).toBeCloseTo(0.1, 12);
    expect(harmScale(0.5)).toBeCloseTo(0.8, 12);
    expect(giftScale(0)).toBe(0.2);
    expect(giftScale(1)).toBeCloseTo(1.8, 12);
  });

  test('scales what is added, and how far a multiplier lies from one', () => {
    expect(
      scaled(
        [
          { do: 'add', to: 'trust', by: -0.02 },
          { do: 'multiply', to: 'policy', by: 0.8, quarters: 6 },
        ],
        0.5,
      ),
    ).toEqual([
      { do: 'add', to: 'trust', by: -0.01 },
      { do: 'multiply', to: 'policy', by: 0.9, quarters: 6 },
    ]);
  });

  test('of a run that granted more to an event’s channels is higher at its summer', () => {
    const ready = (use: number) =>
      reviewedWith([{ ...emptySplit, use, create: 20 - use }]).run.met[0]?.ready ?? 0;
    expect(ready(20)).toBeGreaterThan(ready(2));
  });
});

describe('an answer', () => {
  test('is paid by the reserve first; the rest is owed, and works less', () => {
    const full = payFor('E03', 'spend', 2 * TALLY, false);
    expect(full).toEqual({ price: TALLY, fromReserve: TALLY, owed: 0 });
    expect(paidPart(full)).toBe(1);
    const half = payFor('E03', 'spend', TALLY / 2, false);
    expect(half).toEqual({ price: TALLY, fromReserve: TALLY / 2, owed: TALLY / 2 });
    expect(paidPart(half)).toBeCloseTo(0.75, 12);
    expect(paidPart(payFor('E03', 'wait', 0, false))).toBe(1);
  });

  test('in the last summer is paid by the reserve alone, and what it does not cover has no effect', () => {
    const last = payFor('E03', 'spend', 0, true);
    expect(last).toEqual({ price: TALLY, fromReserve: 0, owed: 0 });
    expect(paidPart(last)).toBe(0);
  });

  test('that is owed makes every tally of the next winter worth less', () => {
    const spend = (reserve: number) =>
      playedWith([{ ...balanced, collaborate: 5 - reserve, reserve }], 'class', '00000', 'spend').run;
    const { price } = answerTo('E07', 'spend');
    expect(spend(0).accounts[0]?.owed).toBe(price * TALLY);
    expect(spend(0).tally).toBeCloseTo(TALLY * (1 - price / TALLIES), 10);
    expect(spend(1).tally).toBe(TALLY);
    expect(spend(2).accounts[0]).toMatchObject({
      fromReserve: price * TALLY,
      returned: (2 - price) * TALLY,
      owed: 0,
    });
  });

  /** The fifteen outcomes; each counts as better when it is higher. */
  const outcomes = (id: EventId, style: AnswerStyle): number[] => {
    const authorities = Array.from({ length: 6 }, () => authorityOf(balanced));
    const at = 3 + 2 * 4 + 2;
    const shocks: Shock[] = [
      { quarter: at, effects: onset(id, 0.4) },
      { quarter: at, effects: scaled(answerTo(id, style).effects, giftScale(0.4)) },
    ];
    const s = run(central, authorities, 27, timelineOf(shocks, 27))[27] as State;
    const good = [
      s.regularUse,
      s.policy,
      s.firmUse,
      s.investment,
      s.capability,
      s.trust,
      s.pupils,
      s.evaluators,
    ];
    return [...good, ...Array.from(s.risk, (risk) => -risk), -answerTo(id, style).price];
  };

  test('never dominates another of the same event: all 120 pairs', () => {
    const dominated: string[] = [];
    for (const id of eventIds)
      for (const one of answerStyles)
        for (const two of answerStyles) {
          if (one === two) continue;
          const [a, b] = [outcomes(id, one), outcomes(id, two)];
          expect(a).toHaveLength(15);
          if (a.every((value, at) => value >= (b[at] as number))) dominated.push(`${id}: ${one} over ${two}`);
        }
    expect(dominated).toEqual([]);
  });

  test('lets events that harm do harm, and those that give give', () => {
    for (const id of eventIds) {
      const { character }: Event = events[id];
      const effects = onset(id, 0.4);
      expect(effects.length > 0 || character === 'good', id).toBe(true);
    }
  });
});

describe('a lever', () => {
  const end = (shocks: readonly Shock[]): State =>
    run(
      central,
      Array.from({ length: 6 }, () => authorityOf(balanced)),
      27,
      timelineOf(shocks, 27),
    )[27] as State;
  const rest = end([]);

  test.each(leverIds)('%s works a year after its notch, and neither way is better at everything', (lever) => {
    const [up, down] = ([1, -1] as const).map((by) => notchShock(leversAtRest, { lever, by }, 3)) as [
      Shock,
      Shock,
    ];
    expect(up.quarter).toBe(7);
    const figures = (s: State): number[] => [
      s.regularUse,
      s.policy,
      s.firmUse,
      s.investment,
      s.capability,
      s.trust,
      s.everUse,
      ...Array.from(s.risk, (risk) => -risk),
    ];
    for (const [one, two] of [
      [up, down],
      [down, up],
    ] as const) {
      const [a, b] = [figures(end([one])), figures(end([two]))];
      expect(a.some((value, at) => value > (b[at] as number) * (1 + 1e-6 * Math.sign(value)))).toBe(true);
    }
  });

  test.each(leverIds)(
    '%s moves no dimension by more than a point in a whole course, and one by a twentieth',
    (lever) => {
      const moves = ([1, -1] as const).flatMap((by) => {
        const [now, then] = [
          dimensions(end([notchShock(leversAtRest, { lever, by }, 3)]), central),
          dimensions(rest, central),
        ];
        return dimensionIds.map((id) => Math.abs(now[id] - then[id]));
      });
      expect(Math.max(...moves)).toBeLessThan(1);
      expect(Math.max(...moves)).toBeGreaterThan(0.05);
    },
  );

  test('back to rest undoes itself to the last notch', () => {
    const up = notchShock(leversAtRest, { lever: 'talent', by: 1 }, 3);
    const back = notchShock({ ...leversAtRest, talent: 1 }, { lever: 'talent', by: -1 }, 7);
    const [one, two] = [up.effects[0], back.effects[0]];
    expect((one?.by ?? 0) * (two?.by ?? 0)).toBeCloseTo(1, 12);
  });
});

test('a run stands still where nobody decides, and where nobody answers', () => {
  expect(newGame('00000', 'quick').run).toMatchObject({ quarters: 3, met: [] });
  const summer = playOn(
    newGame('00000', 'quick'),
    { winter: () => [{ do: 'share', split: balanced }], answer: () => 'wait' },
    ({ phase }) => phase === 'summer',
  );
  expect(summer.run).toMatchObject({ quarters: 9, accounts: [] });
});
