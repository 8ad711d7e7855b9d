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
  readonly likelier: readonly [number, number]; // least and greatest chance of a pair's first cloud, if one comes
  readonly finishes: boolean; // a run may be finished at any review
}

/**
 * Rounds of two years bring three clouds where others bring five, and nothing to look into them with: there one of a
 * pair is the likelier by far, or a plan that looks at no cloud would gain more than half of what one gains that does.
 */
const ofOneLength = {
  quick: {
    telling: 'brief',
    rounds: 3,
    yearsPerRound: 2,
    measures: false,
    storms: 0,
    likelier: [0.75, 0.97],
    finishes: false,
  },
  class: {
    telling: 'lesson',
    rounds: 6,
    yearsPerRound: 1,
    measures: true,
    storms: 0,
    likelier: [0.5, 0.5],
    finishes: true,
  },
  full: {
    telling: 'workshop',
    rounds: 6,
    yearsPerRound: 1,
    measures: true,
    storms: 0.25,
    likelier: [0.5, 0.5],
    finishes: true,
  },
} as const satisfies Record<string, Course>;

/**
 * Every course; codes tell one by its place, so that a new one comes last. `lesson` is `class` in four years: what a
 * lesson of fifty minutes has room for with its debrief. Six years are two lessons.
 */
export const courses = {
  ...ofOneLength,
  lesson: { ...ofOneLength.class, rounds: 4 },
} as const satisfies Record<string, Course>;

export type CourseId = keyof typeof courses;

export const courseIds = Object.keys(courses) as CourseId[];
