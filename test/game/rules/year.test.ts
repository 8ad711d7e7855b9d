import { describe, expect, test } from 'vitest';
import { type ChannelId, channelIds } from '../../../src/data/channels.ts';
import { courseIds, courses } from '../../../src/data/courses.ts';
import { dimensionIds } from '../../../src/data/dimensions.ts';
import type { Effect } from '../../../src/data/effects.ts';
import { type AnswerStyle, type EventId, eventIds } from '../../../src/data/events.ts';
import { leverIds } from '../../../src/data/levers.ts';
import type { PillarId } from '../../../src/data/pillars.ts';
import { earmarks, readiness as rule } from '../../../src/data/readiness.ts';
import { central } from '../../../src/game/rules/central.ts';
import { newGame } from '../../../src/game/rules/game.ts';
import { authorityOf } from '../../../src/game/rules/grants.ts';
import { emptySplit, TALLIES, TALLY } from '../../../src/game/rules/split.ts';
import { answerStyles, answerTo, paidPart, payFor } from '../../../src/game/rules/year/answers.ts';
import { leversAtRest, notchShock } from '../../../src/game/rules/year/levers.ts';
import { luckOf } from '../../../src/game/rules/year/luck.ts';
import { type Met, strikesOf } from '../../../src/game/rules/year/meeting.ts';
import { preparingPillars, SCRIPTED } from '../../../src/game/rules/year/omens.ts';
import type { Purse } from '../../../src/game/rules/year/purses.ts';
import { giftScale, harmScale, onset, readinessFor, scaled } from '../../../src/game/rules/year/readiness.ts';
import { dimensions } from '../../../src/model/dimensions.ts';
import { type Shock, timelineOf } from '../../../src/model/shocks.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { channelSlots, type PerChannel, perChannel } from '../../../src/model/slots.ts';
import { copy, type State } from '../../../src/model/state.ts';
import { playedWith, playOn, randomGame, reviewedWith } from '../plays.ts';

type Strikes = Pick<Met, 'onset' | 'response'>;

const balanced = { use: 5, create: 5, trust: 5, collaborate: 5, reserve: 0 };
const six = (split: typeof balanced) => Array.from({ length: 6 }, () => split);

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
        playedWith(six(split), 'class', seed).unfolded.met.map(({ event }) => event),
      ) as [EventId[], EventId[]];
      same += one.filter((event, at) => two[at] === event).length;
    }
    expect(same / (seeds.length * 6)).toBeGreaterThan(0.75);
  });
});

describe('the sky', () => {
  test('never shows two clouds for which the same pillars prepare: there is something to choose', () => {
    let looked = 0;
    for (let at = 0; at < 80; at++) {
      const game = randomGame(String(at).padStart(5, '0'), courseIds[at % courseIds.length] ?? 'class', at);
      for (const { near, far } of game.unfolded.skies)
        for (const omen of [near, far]) {
          if (!omen) continue;
          const [one, other] = omen.clouds.map(preparingPillars) as [PillarId[], PillarId[]];
          expect(one, omen.clouds.join()).not.toEqual(other);
          looked++;
        }
    }
    expect(looked).toBeGreaterThan(300);
  });

  test('names for each event the pillars that its money can come from', () => {
    expect(preparingPillars('E09')).toEqual(['create']); // computing
    expect(preparingPillars('E04')).toEqual(['use', 'trust', 'collaborate']);
  });
});

describe('readiness', () => {
  const state = reviewedWith([balanced]).quarters.at(-1) as State;

  test('counts what was spent of the money on the event’s cloud so many times, besides the year’s money', () => {
    for (const id of eventIds) {
      const purse = (event: EventId, part: 'unspent' | 'spent'): Purse => ({
        ...{ event, unspent: perChannel(), spent: perChannel() },
        [part]: copy(state).flow,
      });
      const timesOver = copy(state);
      for (const slot of channelSlots) timesOver.flow[slot] *= 1 + earmarks.times;
      const another = eventIds.find((one) => one !== id) as EventId;
      const [bare, other, lying, own] = [
        [],
        [purse(another, 'spent')],
        [purse(id, 'unspent')],
        [purse(another, 'spent'), purse(id, 'spent')],
      ].map((purses) => readinessFor(state, id, purses, 1));
      expect(other).toBe(bare);
      expect(lying).toBe(bare);
      expect(bare).toBeGreaterThan(0);
      expect(own).toBeGreaterThan(bare as number);
      expect(own).toBeCloseTo(readinessFor(timesOver, id, [], 1), 12); // as much was spent there as all that it got in a year
      expect(own).toBeLessThan(1);
    }
  });

  test('counts what was laid in a round of two years by the year, as all other money', () => {
    for (const id of eventIds) {
      const [once, twice] = [copy(state).flow, copy(state).flow.map((yen) => 2 * yen) as PerChannel].map(
        (spent) => [{ event: id, unspent: perChannel(), spent }],
      ) as [Purse[], Purse[]];
      expect(readinessFor(state, id, twice, 2)).toBe(readinessFor(state, id, once, 1));
      expect(readinessFor(state, id, twice, 1)).toBeGreaterThan(readinessFor(state, id, twice, 2));
      expect(readinessFor(state, id, [], 2)).toBe(readinessFor(state, id, [], 1));
    }
  });

  test('keeps what was spent on a cloud, however long ago: only the year’s money fades', () => {
    const faded = copy(state);
    faded.flow.fill(0);
    for (const id of eventIds) {
      const spent = perChannel(
        Object.fromEntries(channelIds.map((one) => [one, rule.half[one] / earmarks.times])) as Record<
          ChannelId,
          number
        >,
      );
      const purses = [{ event: id, unspent: perChannel(), spent }];
      expect(readinessFor(faded, id, purses, 1)).toBeCloseTo(0.5, 12);
    }
  });

  test('is half where each of an event’s channels has had its half in a year', () => {
    for (const id of eventIds) {
      const there = copy(state);
      there.flow.set(perChannel(rule.half));
      expect(readinessFor(there, id, [], 1)).toBeCloseTo(0.5, 12);
      there.flow.fill(0);
      expect(readinessFor(there, id, [], 1)).toBe(0);
    }
  });

  test('takes harm from the whole where nothing was prepared down to what always strikes, and gifts from a part to more than the whole', () => {
    const { none, slope, least } = rule.harm;
    expect(harmScale(0)).toBe(none);
    expect(none).toBe(1);
    expect(harmScale(0.5)).toBeCloseTo(none - slope / 2, 12);
    expect(harmScale(1)).toBeCloseTo(Math.max(least, none - slope), 12);
    expect(harmScale(10)).toBe(least);
    expect(least).toBeGreaterThan(0);
    expect(giftScale(0)).toBe(rule.gift.none);
    expect(giftScale(0)).toBeLessThan(1);
    expect(giftScale(1)).toBeGreaterThan(1);
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
      reviewedWith([{ ...emptySplit, use, create: 20 - use }]).unfolded.met[0]?.ready ?? 0;
    expect(ready(20)).toBeGreaterThan(ready(2));
  });
});

describe('what an event and the answer to it do', () => {
  const size = (effect: Effect): number => (effect.do === 'add' ? effect.by : effect.by - 1);
  const payment = { price: 0, fromReserve: 0, owed: 0 };

  test('is as many times as much as the stakes of a course, for the same event met as ready', () => {
    const times = courses.quick.stakes / courses.class.stakes;
    expect(times).toBeGreaterThan(1);
    for (const event of eventIds)
      for (const answer of answerStyles)
        for (const ready of [0, 0.3, 0.8, 1]) {
          const [quick, plain] = (['quick', 'class'] as const).map((course) =>
            strikesOf({ event, answer, payment }, ready, 9, course),
          ) as [Strikes, Strikes];
          for (const part of ['onset', 'response'] as const) {
            const { effects } = plain[part];
            expect(quick[part].effects.map(({ to }) => to)).toEqual(effects.map(({ to }) => to));
            for (const [at, effect] of quick[part].effects.entries())
              expect(size(effect)).toBeCloseTo(times * size(effects[at] as Effect), 12);
          }
        }
  });

  test('is in a run what its course makes of it', () => {
    for (const course of courseIds) {
      const { met } = randomGame('00000', course, 1).unfolded;
      expect(met.length).toBeGreaterThan(0);
      for (const { event, ready, onset: struck } of met)
        expect(struck.effects).toEqual(onset(event, ready, courses[course].stakes));
    }
  });
});

describe('an answer', () => {
  const price = answerTo('E03', 'spend').price * TALLY;

  test('is paid by the reserve first; the rest is owed, and works less', () => {
    expect(price).toBeGreaterThan(0);
    const full = payFor('E03', 'spend', 2 * price, false);
    expect(full).toEqual({ price, fromReserve: price, owed: 0 });
    expect(paidPart(full)).toBe(1);
    const half = payFor('E03', 'spend', price / 2, false);
    expect(half).toEqual({ price, fromReserve: price / 2, owed: price / 2 });
    expect(paidPart(half)).toBeCloseTo((1 + rule.late) / 2, 12);
    expect(rule.late).toBeLessThan(1);
    expect(paidPart(payFor('E03', 'wait', 0, false))).toBe(1);
  });

  test('in the last summer is paid by the reserve alone, and what it does not cover has no effect', () => {
    const last = payFor('E03', 'spend', 0, true);
    expect(last).toEqual({ price, fromReserve: 0, owed: 0 });
    expect(paidPart(last)).toBe(0);
  });

  test('that is owed makes every tally of the next winter worth less', () => {
    const spend = (reserve: number) =>
      playedWith([{ ...balanced, collaborate: 5 - reserve, reserve }], 'class', '00000', 'spend').unfolded;
    const tallies = answerTo('E07', 'spend').price;
    expect(spend(0).accounts[0]?.owed).toBe(tallies * TALLY);
    expect(spend(0).tally).toBeCloseTo(TALLY * (1 - tallies / TALLIES), 10);
    expect(spend(1).tally).toBe(TALLY);
    expect(spend(2).accounts[0]).toMatchObject({
      fromReserve: tallies * TALLY,
      returned: (2 - tallies) * TALLY,
      owed: 0,
    });
  });

  /** The fifteen outcomes; each counts as better when it is higher. */
  const outcomes = (id: EventId, style: AnswerStyle): number[] => {
    const authorities = Array.from({ length: 6 }, () => authorityOf(balanced));
    const at = 3 + 2 * 4 + 2;
    const shocks: Shock[] = [
      { quarter: at, effects: onset(id, 0.4, 1) },
      { quarter: at, effects: scaled(answerTo(id, style).effects, giftScale(0.4)) },
    ];
    const s = simulate(central, authorities, 27, timelineOf(shocks, 27))[27] as State;
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

  test('never dominates another of the same event', () => {
    const dominated: string[] = [];
    for (const id of eventIds)
      for (const one of answerStyles)
        for (const two of answerStyles) {
          if (one === two) continue;
          const [a, b] = [outcomes(id, one), outcomes(id, two)];
          if (a.every((value, at) => value >= (b[at] as number))) dominated.push(`${id}: ${one} over ${two}`);
        }
    expect(dominated).toEqual([]);
  });

  test('comes after something has struck: nothing but what was announced passes without', () => {
    expect(eventIds.filter((id) => onset(id, 0.4, 1).length === 0)).toEqual([SCRIPTED]);
  });
});

describe('a lever', () => {
  const end = (shocks: readonly Shock[]): State =>
    simulate(
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
  expect(newGame('00000', 'quick').unfolded).toMatchObject({ quarters: 3, met: [] });
  const summer = playOn(
    newGame('00000', 'quick'),
    { winter: () => [{ do: 'share', split: balanced }], answer: () => 'wait' },
    ({ phase }) => phase === 'summer',
  );
  expect(summer.unfolded).toMatchObject({ quarters: 9, accounts: [] });
});
