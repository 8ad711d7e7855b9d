import { describe, expect, test } from 'vitest';
import { dimensionIds } from '../../../src/data/dimensions.ts';
import { type AnswerStyle, type Event, type EventId, eventIds, events } from '../../../src/data/events.ts';
import { leverIds } from '../../../src/data/levers.ts';
import { earmarks, readiness as rule } from '../../../src/data/readiness.ts';
import { central } from '../../../src/game/rules/central.ts';
import { newGame } from '../../../src/game/rules/game.ts';
import { authorityOf } from '../../../src/game/rules/grants.ts';
import { emptySplit, TALLIES, TALLY } from '../../../src/game/rules/split.ts';
import { answerStyles, answerTo, paidPart, payFor } from '../../../src/game/rules/year/answers.ts';
import { leversAtRest, notchShock } from '../../../src/game/rules/year/levers.ts';
import { luckOf } from '../../../src/game/rules/year/luck.ts';
import type { Purse } from '../../../src/game/rules/year/purses.ts';
import { giftScale, harmScale, onset, readinessFor, scaled } from '../../../src/game/rules/year/readiness.ts';
import { dimensions } from '../../../src/model/dimensions.ts';
import { type Shock, timelineOf } from '../../../src/model/shocks.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { channelSlots, perChannel } from '../../../src/model/slots.ts';
import { copy, type State } from '../../../src/model/state.ts';
import { playedWith, playOn, reviewedWith } from '../plays.ts';

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

describe('readiness', () => {
  const state = reviewedWith([balanced]).quarters.at(-1) as State;

  test('counts the money that was laid on the event’s cloud so many times, and no other money more than once', () => {
    for (const id of eventIds) {
      const purse = (event: EventId): Purse => ({ event, unspent: perChannel(), flow: copy(state).flow });
      const timesOver = copy(state);
      for (const slot of channelSlots) timesOver.flow[slot] *= earmarks.times;
      const [bare, other, own] = [
        [],
        [purse(eventIds.find((one) => one !== id) as EventId)],
        [purse(id)],
      ].map((purses) => readinessFor(state, id, purses));
      expect(other).toBe(bare);
      expect(bare).toBeGreaterThan(0);
      expect(own).toBeGreaterThan(bare as number);
      expect(own).toBeCloseTo(readinessFor(timesOver, id, []), 12); // where all of its flow was laid there
      expect(own).toBeLessThan(1);
    }
  });

  test('is half where each of an event’s channels has had its half in a year', () => {
    for (const id of eventIds) {
      const there = copy(state);
      there.flow.set(perChannel(rule.half));
      expect(readinessFor(there, id, [])).toBeCloseTo(0.5, 12);
      there.flow.fill(0);
      expect(readinessFor(there, id, [])).toBe(0);
    }
  });

  test('takes harm from over the whole down to what always strikes, and gifts from a part to more than the whole', () => {
    const { none, slope, least } = rule.harm;
    expect(harmScale(0)).toBe(none);
    expect(none).toBeGreaterThan(1);
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

  test('lets events that harm do harm, and those that give give', () => {
    for (const id of eventIds) {
      const { character }: Event = events[id];
      const effects = onset(id, 0.4, 1);
      expect(effects.length > 0 || character === 'good', id).toBe(true);
    }
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
