import { beforeAll, describe, expect, test } from 'vitest';
import type { CourseId } from '../../src/data/courses.ts';
import { measured, sizeForEach } from './bundle.ts';
import type { Figures } from './figures.ts';
import { neverBest, type TargetId, targetsOf } from './targets.ts';

/** The figures of "Tension, measured" over 200 seeds in each course; `npm run tension` writes them all, with every player. */

const players = [
  'constant',
  '+answers',
  '+marks',
  '+studies',
  '+reserve',
  'constant, answers, levers',
  'recipe',
  'blind',
  'seeing',
];

const LONG = 300_000; // milliseconds; about 40 seconds on a machine with nothing else to do

let figures: Readonly<Record<CourseId, Figures>>;

beforeAll(async () => {
  figures = await measured(sizeForEach({ trained: 2, hindsight: 0, players, seeds: 200 }));
}, LONG);

const read = (course: CourseId, id: TargetId): number =>
  targetsOf(figures[course]).find((target) => target.id === id)?.value ?? Number.NaN;

describe('in the class course', () => {
  const value = (id: TargetId): number => read('class', id);

  test('reading the sky is worth 5 % of reach and more, and 3 % in every set of promises', () => {
    expect(value('sky')).toBeGreaterThan(7); // 9.9
    expect(value('skyLeast')).toBeGreaterThan(5.5); // 7.9
  });

  test('a planner that ignores the sky gains less than half of what it gains with it', () => {
    expect(value('blind')).toBeLessThan(0.43); // 0.35
    expect(value('blindMost')).toBeLessThanOrEqual(0.5); // 0.48, for growth
  });

  test('answers, marks, studies and a reserve each add to what is there, in every set of promises', () => {
    const { gains } = figures.class;
    for (const [more, less] of [
      ['+answers', 'constant'],
      ['+marks', '+answers'],
      ['+studies', '+marks'],
      ['+reserve', '+studies'],
      ['seeing', 'blind'],
    ] as const)
      for (const [set, gain] of Object.entries(gains[more] ?? {}))
        expect(gain, `${more}, ${set}`).toBeGreaterThan(
          (gains[less] as Record<string, number>)[set] as number,
        );
  });

  test('no style of answer is best in more than 60 % of cases, and every answer is best for someone', () => {
    expect(value('style')).toBeLessThan(50); // 38
    expect(neverBest(figures.class)).toEqual([]);
  });

  test('an event that harms takes 3 to 10 % of reach from whoever has prepared nothing', () => {
    expect(value('harmLeast')).toBeGreaterThan(3.5); // 4.7
    expect(value('harmMost')).toBeLessThan(10); // 9.6
  });

  test('every event but the announced one comes in 2 to 10 % of summers', () => {
    expect(value('eventLeast')).toBeGreaterThan(2); // 3.1
    expect(value('eventMost')).toBeLessThan(10); // 7.4
  });

  test('E05, E06 and E13 can be prepared for with money as well as with a mark', () => {
    expect(value('responds')).toBeGreaterThan(0.05); // 0.06
  });

  test('a bold promise that is behind after three years can still be kept', () => {
    expect(value('comeback')).toBeGreaterThan(60); // 85
    for (const { behind, kept, dimension } of figures.class.comebacks)
      expect(kept / behind, dimension).toBeGreaterThan(0.4); // 0.6 and more
  });

  test('no constant split is best on more than two dimensions', () => {
    expect(value('plans')).toBeLessThanOrEqual(2);
  });

  test('a study and a notch of a lever are worth about the same', () => {
    for (const id of ['study', 'notch'] as const) {
      expect(value(id), id).toBeGreaterThan(0.15); // 0.27 and 0.22
      expect(value(id), id).toBeLessThan(0.35);
    }
  });
});

describe('in the other courses', () => {
  test('reading the sky is worth 5 % of reach and more, and 3 % in every set of promises', () => {
    expect(read('full', 'sky')).toBeGreaterThan(7); // 10.9
    expect(read('full', 'skyLeast')).toBeGreaterThan(4.5); // 7.6
    expect(read('quick', 'sky')).toBeGreaterThanOrEqual(5); // 5.0
    expect(read('quick', 'skyLeast')).toBeGreaterThan(3); // 4.0
  });

  test('a planner that ignores the sky falls short of the same that reads it, in every set of promises', () => {
    for (const { gains } of [figures.quick, figures.full])
      for (const [set, gain] of Object.entries(gains.seeing ?? {}))
        expect(gain, set).toBeGreaterThan((gains.blind as Record<string, number>)[set] as number);
    expect(read('full', 'blind')).toBeLessThan(0.5); // 0.39
    expect(read('full', 'blindMost')).toBeLessThanOrEqual(0.5); // 0.48
    expect(read('quick', 'blind')).toBeLessThanOrEqual(0.5); // 0.49
    expect(read('quick', 'blindMost')).toBeLessThan(0.7); // 0.63, for growth: three clouds weigh less than the order of three splits
  });

  test.each(['quick', 'full'] as const)('the %s course holds what does not hang on its length', (course) => {
    expect(read(course, 'style')).toBeLessThan(55);
    expect(read(course, 'harmLeast')).toBeGreaterThan(3);
    expect(read(course, 'harmMost')).toBeLessThan(10);
    expect(read(course, 'eventMost')).toBeLessThan(10); // 7 and 9
    expect(read(course, 'comeback')).toBeGreaterThanOrEqual(40); // 43 and 90
    expect(read(course, 'plans')).toBeLessThanOrEqual(2);
  });
});
