import { describe, expect, test } from 'vitest';
import { courseIds, courses } from '../../../src/data/courses.ts';
import { dimensionIds } from '../../../src/data/dimensions.ts';
import { promiseLevelIds, wishes, wishIds } from '../../../src/data/promises.ts';
import {
  heightAt,
  judgedOn,
  levelValue,
  promiseStates,
  redLineState,
} from '../../../src/game/readings/judging.ts';
import { noBudget } from '../../../src/game/readings/otherRuns.ts';
import { flowAlone, type Reaches, reaches } from '../../../src/game/readings/reach.ts';
import { wishOf } from '../../../src/game/readings/wish.ts';
import { type Game, newGame } from '../../../src/game/rules/game.ts';
import { numbersIn } from '../../../src/words/numbers.ts';
import { act, playOn } from '../plays.ts';

const split = { use: 5, create: 5, trust: 5, collaborate: 5, reserve: 0 };

const even = (course: Game['course'], until?: (game: Game) => boolean): Game =>
  playOn(
    newGame('00000', course),
    { promise: wishes.industry, winter: () => [{ do: 'share', split }], answer: () => 'wait' },
    until,
  );

describe.each(courseIds)('what can be moved in the %s course', (course) => {
  const found: Reaches = reaches('00000', course);

  test('is told of what is judged, too: from the run without a budget to no less than an even one attains', () => {
    for (let round = 0; round < courses[course].rounds; round++) {
      const game = even(
        course,
        ({ phase, decisions }) => phase === 'review' && decisions.length === round + 1,
      );
      const [none, own] = [judgedOn({ course, quarters: noBudget(game) }), judgedOn(game)];
      for (const id of dimensionIds) {
        const { low, high } = found[round]?.[id].judged ?? { low: Number.NaN, high: Number.NaN };
        expect(low, `${id} after ${round}`).toBeCloseTo(none[id], 10);
        expect(high, `${id} after ${round}`).toBeGreaterThanOrEqual(own[id]);
      }
    }
  });

  test('holds every careful level and every red line', () => {
    for (const id of dimensionIds)
      for (const height of ['redLine', 'careful'] as const) {
        const last = courses[course].rounds - 1;
        expect(heightAt(course, last, id, height)).toBeLessThan(found[last]?.[id].judged.high ?? 0);
      }
  });
});

test('the flow alone reaches a height, falls below today, or neither', () => {
  const reach = { low: 40, high: 60 };
  expect(flowAlone(reach, 30, 40)).toBe('reaches');
  expect(flowAlone(reach, 50, 39)).toBe('reaches');
  expect(flowAlone(reach, 50, 45)).toBe('falls');
  expect(flowAlone(reach, 50, null)).toBe('falls');
  expect(flowAlone(reach, 30, 45)).toBeNull();
});

test('at the end a height lies where it is judged', () => {
  for (const course of courseIds)
    for (const id of dimensionIds)
      for (const level of promiseLevelIds)
        expect(heightAt(course, courses[course].rounds - 1, id, level)).toBe(levelValue(course, id, level));
});

test('a wish is known by the promises that it made, also after one was restated', () => {
  for (const id of wishIds) expect(wishOf(wishes[id])).toBe(id);
  const { made, redLine } = wishes.safety;
  expect(wishOf({ made, redLine: 'create' })).toBeNull();
  expect(wishOf({ made: made.map((one) => ({ ...one, level: 'careful' as const })), redLine })).toBeNull();
  expect(wishOf(null)).toBeNull();
  const review = even('class', ({ phase }) => phase === 'review');
  const promised = { dimension: 'people', level: 'bold' } as const;
  const restated = act(review, { do: 'restate', at: 0, promised, reason: 'event' });
  expect(wishOf(restated.promises)).toBe('industry');
});

test('a red line is crossed only where a run is below it and in danger, not where it has yet to rise to it', () => {
  const neglecting = (round: number): Game =>
    playOn(
      newGame('00000', 'class'),
      {
        promise: wishes.industry, // whose red line is trust
        winter: () => [{ do: 'share', split: { ...split, use: 0, create: 20, trust: 0, collaborate: 0 } }],
        answer: () => 'wait',
      },
      ({ phase, decisions }) => phase === 'review' && decisions.length === round,
    );
  const late = redLineState(neglecting(5));
  expect(late).toMatchObject({ dimension: 'trust', state: 'danger', crossed: true });
  expect(late?.value).toBeLessThan(late?.target ?? 0);
  for (const id of dimensionIds) {
    const rising = playOn(
      newGame('00000', 'class'),
      {
        promise: {
          made: dimensionIds
            .filter((other) => other !== id)
            .slice(0, 3)
            .map((dimension) => ({ dimension, level: 'careful' as const })),
          redLine: id,
        },
        winter: () => [{ do: 'share', split }],
        answer: () => 'wait',
      },
      ({ phase }) => phase === 'review',
    );
    const line = redLineState(rising);
    if (line?.state !== 'danger') expect(line?.crossed, id).toBe(false);
  }
});

test('a result a hair below its level is not kept, and is written below it', () => {
  const game = even('class');
  for (const { value, target, kept } of promiseStates(game)) {
    const written = numbersIn('ja').apart(value, target).map(Number);
    expect((written[0] as number) >= (written[1] as number)).toBe(kept);
  }
  for (const target of [25.75, 72.54321, 9.05, 99.99])
    for (const hair of [1e-3, 1e-6, 1e-9, 1e-13]) {
      const [value, needed] = numbersIn('en')
        .apart(target - hair, target)
        .map(Number);
      expect(value, `${target} less ${hair}`).toBeLessThan(needed as number);
    }
});
