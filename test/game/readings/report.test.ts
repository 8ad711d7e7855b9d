import { describe, expect, test } from 'vitest';
import { QUARTERS_A_YEAR } from '../../../src/data/calendar.ts';
import { courseIds, courses } from '../../../src/data/courses.ts';
import { crowd, crowdPercents, earlyPercents } from '../../../src/data/crowd.ts';
import { dimensionIds } from '../../../src/data/dimensions.ts';
import { endings } from '../../../src/data/endings.ts';
import { events } from '../../../src/data/events.ts';
import { pillarIds } from '../../../src/data/pillars.ts';
import { promiseLevels } from '../../../src/data/promises.ts';
import { readingIds, voiceIds, voices } from '../../../src/data/readings.ts';
import { placeOf, valueAt } from '../../../src/game/readings/crowd.ts';
import { damageOf, dimensionDamageOf } from '../../../src/game/readings/damage.ts';
import { judgedOn, levelValue, promiseStates, redLineState } from '../../../src/game/readings/judging.ts';
import { askedIn, predictionOf } from '../../../src/game/readings/prediction.ts';
import { recordedOf } from '../../../src/game/readings/recorded.ts';
import { endingOf, groundsOf, mostTallies } from '../../../src/game/readings/report/ending.ts';
import { DOTS, fatesJob, KNOWLEDGE_PERCENTS } from '../../../src/game/readings/report/fates.ts';
import { outlook } from '../../../src/game/readings/report/outlook.ts';
import { type Judged, readingOf } from '../../../src/game/readings/report/readings.ts';
import { turningPoints } from '../../../src/game/readings/report/turningPoints.ts';
import { voicesOf } from '../../../src/game/readings/report/voices.ts';
import { central } from '../../../src/game/rules/central.ts';
import { finishedEarly, type Game, newGame, now } from '../../../src/game/rules/game.ts';
import { emptySplit } from '../../../src/game/rules/split.ts';
import { SCRIPTED } from '../../../src/game/rules/year/omens.ts';
import { harmScale } from '../../../src/game/rules/year/readiness.ts';
import { dimensions } from '../../../src/model/dimensions.ts';
import type { State } from '../../../src/model/state.ts';
import { crowdOf, randomRun } from '../../edition/randomRuns.ts';
import { act, playedWith, playOn, randomGame, reviewedWith } from '../plays.ts';

const games = Array.from({ length: 60 }, (_, at) =>
  randomGame(`0000${at % 10}`, courseIds[at % courseIds.length] ?? 'class', at),
);
const balanced = { use: 5, create: 5, trust: 5, collaborate: 5, reserve: 0 };

describe('the cloud of random runs', () => {
  const rows = courseIds.flatMap((course) => [
    ...crowd[course].judged.flatMap((row) => dimensionIds.map((id) => row[id])),
    ...crowd[course].ends.flatMap((row) => readingIds.map((id) => row[id])),
  ]);

  test('has a rising row for every dimension after every round, and for every reading where a run may end', () => {
    for (const course of courseIds) {
      const { rounds, finishes } = courses[course];
      expect(crowd[course].judged).toHaveLength(rounds);
      expect(crowd[course].ends).toHaveLength(finishes ? rounds : 1);
    }
    for (const row of rows) {
      expect([crowdPercents.length, earlyPercents.length]).toContain(row?.length);
      expect(row?.every((value, at) => at === 0 || value >= (row[at - 1] as number))).toBe(true);
    }
  });

  test.each(courseIds)(
    'is what the rules give today: other random runs of the %s course lie in it alike',
    (course) => {
      const { judged } = crowdOf(course, 300);
      const last = courses[course].rounds - 1;
      for (const id of dimensionIds) {
        const middle = judged[last]?.[id][crowdPercents.indexOf(50)] as number;
        expect(middle).toBeGreaterThan(valueAt(course, last, id, 35));
        expect(middle).toBeLessThan(valueAt(course, last, id, 65));
      }
    },
  );

  test('is made without the one on record: the weakest dimension is placed among the runs that are being made', () => {
    const [course] = courseIds as [(typeof courseIds)[number]];
    const found = randomRun(course, 1);
    const { rounds } = courses[course];
    const level = Object.fromEntries(dimensionIds.map((id) => [id, crowdPercents])) as Judged[number];
    const place = readingOf('weakest', found, Array(rounds).fill(level));
    const least = Math.min(...Object.values(dimensions(now(found), central)));
    expect(place).toBeCloseTo((least - 5) / 90, 10);
  });

  test('places a value between the percents around it', () => {
    const [low, high] = [valueAt('class', 5, 'trust', 50), valueAt('class', 5, 'trust', 55)];
    expect(valueAt('class', 5, 'trust', 52.5)).toBeCloseTo((low + high) / 2, 10);
    expect(placeOf('class', 6, 'trust', 0)).toBe(0);
    expect(placeOf('class', 6, 'trust', 1)).toBe(100);
  });
});

describe('promises', () => {
  test('at a higher level ask for more', () => {
    for (const course of courseIds)
      for (const id of dimensionIds) {
        const [careful, bold, dream] = (['careful', 'bold', 'dream'] as const).map((level) =>
          levelValue(course, id, level),
        );
        expect(bold).toBeGreaterThan(careful as number);
        expect(dream).toBeGreaterThan(bold as number);
      }
  });

  test.each(courseIds)(
    'of the %s course are kept by about as many random runs as their level says',
    (course) => {
      const runs = Array.from({ length: 400 }, (_, at) => judgedOn(randomRun(course, 50_000 + at)));
      for (const id of dimensionIds)
        for (const [level, percent] of Object.entries(promiseLevels)) {
          const target = levelValue(course, id, level as keyof typeof promiseLevels);
          const kept = (runs.filter((values) => values[id] >= target).length / runs.length) * 100;
          expect(Math.abs(kept - (100 - percent)), `${id} ${level}: ${kept}`).toBeLessThan(9);
        }
    },
  );

  test.each(courseIds)(
    'of the %s course are judged on the mean of as many of its last autumns as it judges',
    (course) => {
      const game = games.find((one) => one.course === course && one.promises && !finishedEarly(one));
      if (!game) throw new Error('no whole game with promises');
      const { judged } = courses[course];
      const last = game.quarters.length - 1;
      const autumns = Array.from(
        { length: judged },
        (_, ago) => game.quarters[last - ago * QUARTERS_A_YEAR] as State,
      );
      for (const { promised, value, target, kept } of promiseStates(game)) {
        const sum = autumns.reduce((all, state) => all + dimensions(state, central)[promised.dimension], 0);
        expect(value).toBeCloseTo(sum / judged, 10);
        expect(kept).toBe(value >= target);
      }
      expect(redLineState(game)?.kept).not.toBeNull();
    },
  );

  test('are decided only at the end', () => {
    const game = games.find(({ course, promises }) => course === 'class' && promises);
    if (!game) throw new Error('no game with promises');
    const made = act(newGame('00000', 'class'), { do: 'promise', promises: game.promises });
    const first = playOn(
      made,
      { winter: () => [{ do: 'share', split: balanced }], answer: () => 'wait' },
      ({ phase }) => phase === 'review',
    );
    expect(promiseStates(first).map(({ kept }) => kept)).toEqual([null, null, null]);
  });
});

describe('a review', () => {
  test('shows the harm met beside the harm without readiness, which is the larger', () => {
    const harms = games.flatMap((game) =>
      damageOf(game).flatMap(({ met, rows }) =>
        met.ready > 0.4 && events[met.event].character === 'harmful' ? rows : [],
      ),
    );
    expect(harms.length).toBeGreaterThan(5);
    for (const { met, unprepared } of harms) {
      expect(Math.abs(met)).toBeLessThanOrEqual(Math.abs(unprepared));
      expect(met * unprepared).toBeGreaterThanOrEqual(0); // a rank can stay where it was
    }
    expect(harms.some(({ met, unprepared }) => Math.abs(met) < Math.abs(unprepared))).toBe(true);
  });

  test('tells of each event what it took from a dimension, and what it would have taken from who was not ready', () => {
    const struck = games.flatMap((game) => dimensionDamageOf(game));
    const [harms, gifts] = (['harmful', 'good'] as const).map((character) =>
      struck.filter(({ met }) => events[met.event].character === character),
    ) as [typeof struck, typeof struck];
    expect(harms.length).toBeGreaterThan(10);
    expect(gifts.length).toBeGreaterThan(5);
    expect(struck.some(({ met }) => met.event === SCRIPTED)).toBe(false); // it moves nothing but by its answers
    for (const { met, did, unprepared } of harms) {
      expect(unprepared, met.event).toBeLessThan(-0.3); // a blow that can be seen
      expect(did, met.event).toBeGreaterThan(unprepared);
      expect(did / unprepared, met.event).toBeCloseTo(harmScale(met.ready), 0.7);
    }
    for (const { met, did, unprepared } of gifts) expect(did, met.event).toBeGreaterThan(unprepared);
  });

  test('tells what came of a prediction in the words it was made in', () => {
    const game = reviewedWith([{ ...emptySplit, create: 20 }]);
    const { of, change, result, guess } = predictionOf(game);
    const { some, much } = askedIn(0);
    const expected = Math.abs(change) < some ? 0 : Math.sign(change) * (Math.abs(change) < much ? 1 : 2);
    expect([of, guess, result]).toEqual([askedIn(0).of, null, expected]);
  });
});

describe('an ending', () => {
  test('is read from the run alone', () => {
    const onesided = pillarIds.flatMap((pillar) =>
      ['00000', '7KQ2M'].map((seed) =>
        playedWith(
          Array(6).fill({ use: 2, create: 2, trust: 2, collaborate: 2, reserve: 0, [pillar]: 14 }),
          'class',
          seed,
        ),
      ),
    );
    const nothing = playedWith(Array(6).fill({ ...emptySplit, reserve: 20 }));
    const all = [...games, ...onesided, nothing];
    for (const game of all) {
      const unlogged: Game = { ...game, log: [] };
      expect(endingOf(game)).toBe(endingOf(unlogged));
    }
    expect(new Set(all.map(endingOf)).size).toBeGreaterThan(5); // random games keep much in reserve, and end alike
  });
});

describe('what an ending rests on', () => {
  test('lies among random runs where the ending says', () => {
    for (const game of games) {
      const grounds = groundsOf(game);
      expect(grounds).toHaveLength(endings[endingOf(game)].length);
      for (const [at, condition] of endings[endingOf(game)].entries()) {
        const { of, place } = grounds[at] as (typeof grounds)[number];
        expect(of).toBe(condition.of);
        if ('above' in condition) expect(place).toBeGreaterThan(condition.above);
        else expect(place).toBeLessThan(condition.below);
      }
    }
  });

  test('is told beside the pillars that got most tallies', () => {
    const most = mostTallies(reviewedWith([{ ...balanced, use: 6, create: 4 }, balanced]));
    expect(most).toEqual({ pillars: ['use'], share: 11 / 40 });
    expect(new Set(mostTallies(reviewedWith([balanced])).pillars)).toEqual(new Set(pillarIds));
    expect(mostTallies(reviewedWith([{ ...emptySplit, reserve: 20 }])).pillars).toEqual([]);
  });
});

describe('the voices', () => {
  test('each speak of three different readings of their own', () => {
    for (const game of games) {
      const said = voicesOf(game);
      expect(said.map(({ voice }) => voice).toSorted()).toEqual(voiceIds.toSorted());
      for (const { voice, moved, wanted, fear } of said) {
        expect(new Set([moved, wanted, fear]).size).toBe(3);
        for (const id of [moved, wanted, fear]) expect(voices[voice]).toContain(id);
      }
    }
  });

  test('each speak of all their readings, of better and of worse, over random runs', () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      randomGame(String(at).padStart(5, '0'), courseIds[at % courseIds.length] ?? 'class', at),
    );
    const said = many.flatMap(voicesOf);
    for (const id of voiceIds) {
      const own = said.filter(({ voice }) => voice === id);
      expect(new Set(own.map(({ moved }) => moved)), id).toEqual(new Set(voices[id]));
      expect(new Set(own.map(({ good }) => good)), id).toEqual(new Set([true, false]));
    }
  });
});

describe('a report', () => {
  test('names at most three turning points, the most telling first, and none where the split never changed', () => {
    for (const game of games.slice(0, 20)) {
      const points = turningPoints(game);
      expect(points.length).toBeLessThanOrEqual(3);
      const sizes = points.map(({ effect }) => Math.abs(effect));
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    }
    const same = reviewedWith(Array.from({ length: 6 }, () => balanced));
    expect(turningPoints(same)).toEqual([]);
  });

  test('looks on to December 2035 from the very quarters of the run', () => {
    const [game] = games;
    if (!game) throw new Error('no game');
    const quarters = outlook(game);
    expect(quarters.at(-1)?.t).toBe(10.75);
    expect(quarters.slice(0, game.quarters.length)).toEqual(game.quarters);
  });

  test('keeps luck and knowledge apart: twenty dots, and a band around the run', () => {
    const game = randomGame('7KQ2M', 'class', 8);
    const job = fatesJob({ run: game, recorded: recordedOf(game), seed: game.seed, seeds: 60, futures: 100 });
    job.work(0, 50);
    job.work(50, job.length);
    const judged = judgedOn(game);
    for (const [id, { luck, knowledge }] of Object.entries(job.result())) {
      expect(luck).toHaveLength(DOTS);
      expect(luck).toEqual(luck.toSorted((a, b) => a - b));
      expect(knowledge).toHaveLength(KNOWLEDGE_PERCENTS.length);
      const value = judged[id as keyof typeof judged];
      expect(value, id).toBeGreaterThan((knowledge[0] as number) - 8);
      expect(value, id).toBeLessThan((knowledge[4] as number) + 8);
    }
  });
});
