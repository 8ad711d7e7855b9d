import { type CourseId, courseIds, courses, type Telling } from '../../data/courses.ts';

/** The courses of one telling: a door of the title, with a button for each length. */
export interface Door {
  readonly telling: Telling;
  readonly lengths: readonly CourseId[]; // the shortest first
}

const years = (course: CourseId): number => courses[course].rounds * courses[course].yearsPerRound;

const tellings = [...new Set(courseIds.map((id) => courses[id].telling))];

/** The ways into a run, in the order of the courses. */
export const doors: readonly Door[] = tellings.map((telling) => ({
  telling,
  lengths: courseIds.filter((id) => courses[id].telling === telling).sort((a, b) => years(a) - years(b)),
}));
