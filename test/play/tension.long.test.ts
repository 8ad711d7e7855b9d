import { beforeAll, describe, expect, test } from 'vitest';
import { type CourseId, courseIds } from '../../src/data/courses.ts';
import { measured, sizeForEach } from './bundle.ts';
import type { Figures } from './figures.ts';
import { neverBest, type TargetId, targetsOf } from './targets.ts';

/** The figures of "Tension, measured" over 200 seeds in each course; `npm run tension` writes them all, with every player. */

const players = [
  'constant',
  '+answers',
  '+earmarks',
  '+studies',
  '+reserve',
  'constant, answers, levers',
  'recipe',
  'blind',
  'seeing',
  'blind, levers',
  'seeing, levers',
];

/** What a course cannot be asked: even pairs have no underdog, and quick neither studies nor levers. */
const notAsked = (course: CourseId): readonly TargetId[] =>
  course === 'quick' ? ['blindWithLevers', 'blindWithLeversMost', 'study', 'notch'] : ['underdog'];

const LONG = 1_800_000; // milliseconds; some five minutes on a machine with nothing else to do

let figures: Readonly<Record<CourseId, Figures>>;

beforeAll(async () => {
  figures = await measured(sizeForEach({ trained: 6, hindsight: 0, players, seeds: 200 }));
}, LONG);

/** What must hold, in words; a course leaves out what it has none of. */
const sentences: Readonly<Record<TargetId, string>> = {
  sky: 'reading the sky is worth 5 % of reach and more',
  skyLeast: 'and 3 % in every set of promises',
  blind: 'a planner that ignores the sky gains at most half of what it gains with it',
  blindMost: 'and so it does in every set of promises',
  blindWithLevers: 'the same where both move levers',
  blindWithLeversMost: 'and in every set of promises',
  layNothingLeast: 'in 15 % of winters and more it is best to lay nothing on a cloud',
  layNothingMost: 'and in 60 % at most',
  layEach: 'one, two, three and four tallies are each best in 5 % of winters and more',
  underdog: 'the less likely cloud of a pair is the better bet in a fifth of the winters and more',
  shift: 'three tallies a year move each dimension by a third of what the sky is worth, and more',
  style: 'no style of answer is best in more than 60 % of cases',
  answers: 'every answer is best for someone',
  harmLeast: 'an event that harms takes 3 % of reach and more from whoever has prepared nothing',
  harmMost: 'and 10 % at most',
  eventLeast: 'every event but the announced one comes in 2 % of summers and more',
  eventMost: 'and in 10 % at most',
  comeback: 'a bold promise that is behind midway is kept in 40 % of cases and more by turning to it',
  comebackMost: 'and in 80 % at most',
  plans: 'no constant split is best on more than two dimensions',
  study: 'a study is worth a winter',
  notch: 'and so is a notch of a lever',
  firstTally: 'the first tally on any cloud makes readier in plain sight',
  richer: 'money in a pillar makes readier as well',
};

describe.each(courseIds)('in the %s course', (course) => {
  test.each(Object.entries(sentences) as [TargetId, string][])('%s: %s', (id) => {
    const target = targetsOf(figures[course]).find((one) => one.id === id);
    if (!target) return expect(notAsked(course)).toContain(id);
    expect(target.value).toBeGreaterThanOrEqual(target.least);
    expect(target.value).toBeLessThanOrEqual(target.most);
  });

  test('every answer is best for someone, by name', () => {
    expect(neverBest(figures[course])).toEqual([]);
  });

  test('answers, earmarks, studies and a reserve each add to what is there, in every set of promises', () => {
    const { gains } = figures[course];
    const ladder = ['constant', '+answers', '+earmarks', '+studies', '+reserve'].filter(
      (name) => gains[name],
    );
    for (const [at, more] of ladder.slice(1).entries())
      for (const [set, gain] of Object.entries(gains[more] ?? {}))
        expect(gain, `${more}, ${set}`).toBeGreaterThan(
          (gains[ladder[at] as string] as Record<string, number>)[set] as number,
        );
  });
});
