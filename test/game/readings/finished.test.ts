import { describe, expect, test } from 'vitest';
import { courseIds, courses } from '../../../src/data/courses.ts';
import { dimensionIds } from '../../../src/data/dimensions.ts';
import { endingIds } from '../../../src/data/endings.ts';
import { tooEarlyYears } from '../../../src/data/indicators.ts';
import { pillarIds } from '../../../src/data/pillars.ts';
import { promiseLevels } from '../../../src/data/promises.ts';
import { credit } from '../../../src/game/readings/credit.ts';
import { placeOf, valueAt } from '../../../src/game/readings/crowd.ts';
import {
  judgedAfter,
  judgedOn,
  lastAutumns,
  levelValue,
  promiseStates,
  redLineState,
  redLineValue,
} from '../../../src/game/readings/judging.ts';
import { continuation, noBudget } from '../../../src/game/readings/otherRuns.ts';
import { recordedOf } from '../../../src/game/readings/recorded.ts';
import { endingOf, groundsOf } from '../../../src/game/readings/report/ending.ts';
import { fatesJob } from '../../../src/game/readings/report/fates.ts';
import { outlook } from '../../../src/game/readings/report/outlook.ts';
import { readingOf } from '../../../src/game/readings/report/readings.ts';
import { voicesOf } from '../../../src/game/readings/report/voices.ts';
import type { Game } from '../../../src/game/rules/game.ts';
import { newGame } from '../../../src/game/rules/game.ts';
import { TALLIES } from '../../../src/game/rules/split.ts';
import type { State } from '../../../src/model/state.ts';
import { cut, randomRun } from '../../edition/randomRuns.ts';
import { act, anything, dice, finishing, playOn } from '../plays.ts';

/** What is read out of a run that was finished before the last autumn of its course. */

const open = courseIds.filter((id) => courses[id].finishes);

const fewer = open.flatMap((course) =>
  Array.from({ length: courses[course].rounds - 1 }, (_, at) => [course, at + 1] as const),
);

const finished = ([course, rounds]: (typeof fewer)[number], run = 1): Game =>
  playOn(newGame('7KQ2M', course), finishing(anything(course, dice(run)), rounds));

test.each(fewer)(
  'of the %s course, after %i rounds, runs lie where others lay that had come as far',
  (...at) => {
    const [course, rounds] = at;
    const places = Array.from({ length: 200 }, (_, run) => {
      const ended = cut(randomRun(course, 50_000 + run), rounds);
      return placeOf(course, rounds, 'capability', readingOf('capability', ended));
    });
    const mean = places.reduce((sum, one) => sum + one, 0) / places.length;
    expect(mean).toBeGreaterThan(40);
    expect(mean).toBeLessThan(60);
  },
);

describe('a run that was finished early', () => {
  const games = fewer.flatMap((at) => [1, 2, 3].map((run) => finished(at, run)));

  test('is judged on the autumns that it had, as many as its course judges at most, by the levels of as many rounds', () => {
    for (const game of games) {
      const { course, decisions } = game;
      const rounds = decisions.length;
      const autumns = lastAutumns(course, game.quarters.length - 1);
      expect(autumns).toHaveLength(Math.min(rounds, courses[course].judged));
      expect(judgedAfter(game)).toBe(rounds);
      for (const { promised, value, target, pace, kept } of promiseStates(game)) {
        const { dimension, level } = promised;
        expect(value).toBe(judgedOn(game)[dimension]);
        expect(target).toBe(valueAt(course, rounds - 1, dimension, promiseLevels[level]));
        expect(target).toBe(levelValue(course, dimension, level, rounds));
        expect(pace).toBe(target);
        expect(kept).toBe(value >= target);
      }
      const line = redLineState(game);
      expect(line?.target).toBe(redLineValue(course, line?.dimension ?? 'use', rounds));
      expect(line?.kept).toBe((line?.value ?? 0) >= (line?.target ?? 0));
    }
  });

  test('was judged by the whole course until it was finished, and by none before its end', () => {
    const [at] = fewer as [(typeof fewer)[number]];
    const review = playOn(
      newGame('7KQ2M', at[0]),
      anything(at[0], dice(1)),
      ({ phase, decisions }) => phase === 'review' && decisions.length === at[1],
    );
    const before = promiseStates(review);
    expect(before.map(({ kept }) => kept)).toEqual([null, null, null]);
    for (const { promised, target } of before)
      expect(target).toBe(levelValue(review.course, promised.dimension, promised.level));
    expect(judgedAfter(review)).toBe(courses[review.course].rounds);
    expect(judgedAfter(act(review, { do: 'finish' }))).toBe(1);
  });

  test('has an ending and voices, and an ending that rests on where it lies among runs that came as far', () => {
    for (const game of games) {
      expect(endingOf(game)).toBe(
        endingOf({ course: game.course, quarters: game.quarters, unfolded: game.unfolded }),
      );
      for (const { of, place } of groundsOf(game)) {
        const value = readingOf(of, game);
        expect(place).toBe(placeOf(game.course, game.decisions.length, of, value));
      }
      expect(voicesOf(game)).toHaveLength(5);
    }
  });

  test('has no name yet while its slow figures cannot tell where they go, and names of its own later', () => {
    const early = games.filter(({ decisions }) => decisions.length <= tooEarlyYears);
    expect(new Set(early.map(endingOf))).toEqual(new Set([endingIds.at(-1)]));
    expect(early.flatMap(groundsOf)).toEqual([]);
    const later = pillarIds.map((pillar) => {
      const split = { use: 2, create: 2, trust: 2, collaborate: 2, reserve: 0, [pillar]: 14 };
      const style = { winter: () => [{ do: 'share', split } as const], answer: () => 'wait' as const };
      return playOn(newGame('7KQ2M', 'class'), finishing(style, tooEarlyYears + 1));
    });
    expect(new Set(later.map(endingOf)).size).toBeGreaterThan(1);
  });

  test('is laid beside other runs of its own length, and parts of its change add up', () => {
    for (const at of fewer) {
      const game = finished(at);
      for (const run of [continuation(game), noBudget(game)])
        expect(run.map(({ t }) => t)).toEqual(game.quarters.map(({ t }) => t));
      for (const { change, parts } of Object.values(credit(game)))
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(change, 10);
    }
  });

  test('has its luck and knowledge judged on the same autumns', () => {
    const game = finished(['class', 2]);
    const job = fatesJob({ run: game, recorded: recordedOf(game), seed: game.seed, seeds: 40, futures: 60 });
    job.work(0, job.length);
    const fates = job.result();
    const judged = judgedOn(game);
    for (const id of dimensionIds) {
      const { luck, knowledge } = fates[id];
      expect(judged[id], id).toBeGreaterThan((luck[0] as number) - 8);
      expect(judged[id], id).toBeLessThan((luck.at(-1) as number) + 8);
      expect(judged[id], id).toBeGreaterThan((knowledge[0] as number) - 8);
      expect(judged[id], id).toBeLessThan((knowledge.at(-1) as number) + 8);
    }
  });

  test('looks on from its last autumn, and first pays what it still owes', () => {
    const spending = (game: Game): Game => {
      const split = { use: 0, create: TALLIES, trust: 0, collaborate: 0, reserve: 0 };
      return playOn(game, { winter: () => [{ do: 'share', split }], answer: () => 'spend' }, at(2));
    };
    const at =
      (rounds: number) =>
      ({ phase, decisions }: Game): boolean =>
        phase === 'review' && decisions.length === rounds;
    const owing = act(spending(newGame('7KQ2M', 'class')), { do: 'finish' });
    const owed = owing.unfolded.accounts.at(-1)?.owed ?? 0;
    expect(owed).toBeGreaterThan(0);
    const quarters = outlook(owing);
    expect(quarters.at(-1)?.t).toBe(10.75);
    expect(quarters.slice(0, owing.quarters.length)).toEqual(owing.quarters);
    const granted = (state: State | undefined): number =>
      (state?.spent ?? 0) + (state?.unspent.reduce((sum, yen) => sum + yen, 0) ?? 0);
    const year = (from: number): number => granted(quarters[from + 4]) - granted(quarters[from]);
    const end = owing.quarters.length - 1;
    expect(year(end + 4) - year(end)).toBeCloseTo(owed, 6);
  });
});
