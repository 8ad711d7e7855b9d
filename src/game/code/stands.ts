import { type CourseId, courses } from '../../data/courses.ts';
import type { Phase } from '../rules/game.ts';

/** Where a run stands. */
export interface Stand {
  readonly phase: Phase;
  readonly decided: number; // winters confirmed
}

const from = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Everywhere that a run of a course can stand. */
export const standsIn = (course: CourseId): Stand[] => {
  const { rounds, finishes } = courses[course];
  const at = (phase: Phase, decided: readonly number[]): Stand[] =>
    decided.map((each) => ({ phase, decided: each }));
  return [
    ...at('promises', [0]),
    ...at('winter', from(0, rounds - 1)),
    ...at('summer', from(1, rounds)),
    ...at('review', from(1, rounds)),
    ...at('report', finishes ? from(1, rounds) : [rounds]),
  ];
};

/** Whether promises have been made or declined by then. */
export const hasPromised = ({ phase }: Pick<Stand, 'phase'>): boolean => phase !== 'promises';
