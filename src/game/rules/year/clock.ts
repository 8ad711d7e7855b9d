import { QUARTERS_A_YEAR } from '../../../data/calendar.ts';
import { type CourseId, courses } from '../../../data/courses.ts';

/** Quarters from the FY2024 survey to December 2025, when the player takes over. */
export const PROLOGUE = 3;

/** From the winter to the start of the summer that an event comes in: Q4 and Q1 run before it. */
const TO_SUMMER = 2;

/** The quarters that a round takes. */
export const quartersARound = (course: CourseId): number => courses[course].yearsPerRound * QUARTERS_A_YEAR;

/** Quarters from t = 0 to the winter of a round, or to the review after as many rounds. */
export const quartersAfter = (course: CourseId, rounds: number): number =>
  PROLOGUE + rounds * quartersARound(course);

/** Quarters from t = 0 to the event of a round: the summer of its last year. */
export const quartersToEvent = (course: CourseId, round: number): number =>
  quartersAfter(course, round) + quartersARound(course) - QUARTERS_A_YEAR + TO_SUMMER;

/** Fiscal years since the first budget at the winter of a round. */
export const yearOf = (course: CourseId, round: number): number => round * courses[course].yearsPerRound;
