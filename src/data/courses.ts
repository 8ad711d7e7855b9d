/**
 * How much the screens of a course say. `brief`: only what a choice needs, the rest where it is asked for. `lesson`:
 * all of it the first time, what is known by then behind a press. `workshop`: all of it, every year.
 */
export type Telling = 'brief' | 'lesson' | 'workshop';

/** A course: how many decisions a run has, how many years each serves, and what there is to decide. */
export interface Course {
  readonly telling: Telling;
  readonly rounds: number;
  readonly yearsPerRound: number;
  readonly measures: boolean; // a lever's notch or a study each winter
  readonly storms: number; // chance that both clouds of a pair come
  readonly stakes: number; // how many times as hard events and answers strike as in rounds of a year
  readonly likelier: readonly [number, number]; // least and greatest chance of a pair's first cloud, if one comes
  readonly judged: number; // autumns, the last ones, whose mean promises are judged on
  readonly finishes: boolean; // a run may be finished at any review
}

/**
 * A round of two years has one event where two rounds have two, and nothing to look into its clouds with: so that it
 * weighs about as much, it strikes harder, and one of its clouds is somewhat the likelier.
 */
const ofOneLength = {
  quick: {
    telling: 'brief',
    rounds: 3,
    yearsPerRound: 2,
    measures: false,
    storms: 0,
    stakes: 1.8,
    likelier: [0.55, 0.67],
    judged: 3,
    finishes: false,
  },
  class: {
    telling: 'lesson',
    rounds: 6,
    yearsPerRound: 1,
    measures: true,
    storms: 0,
    stakes: 1,
    likelier: [0.5, 0.5],
    judged: 4,
    finishes: true,
  },
  full: {
    telling: 'workshop',
    rounds: 6,
    yearsPerRound: 1,
    measures: true,
    storms: 0.15,
    stakes: 1,
    likelier: [0.5, 0.5],
    judged: 4,
    finishes: true,
  },
} as const satisfies Record<string, Course>;

/**
 * How many autumns are judged: so that a bold promise which is behind midway can still be kept, and not by whoever turns
 * to it at last without fail (`npm run tension`).
 *
 * Every course; codes tell one by its place, so that a new one comes last. `lesson` is `class` in four years: what a
 * lesson of fifty minutes has room for with its debrief. Six years are two lessons.
 */
export const courses = {
  ...ofOneLength,
  lesson: { ...ofOneLength.class, rounds: 4, judged: 3 },
} as const satisfies Record<string, Course>;

export type CourseId = keyof typeof courses;

export const courseIds = Object.keys(courses) as CourseId[];
