/** A course: how many decisions a run has, and how many years each serves. */
export interface Course {
  readonly rounds: number;
  readonly yearsPerRound: number;
}

export const courses = {
  quick: { rounds: 3, yearsPerRound: 2 },
  class: { rounds: 6, yearsPerRound: 1 },
  full: { rounds: 6, yearsPerRound: 1 },
} as const satisfies Record<string, Course>;

export type CourseId = keyof typeof courses;

/** A quarter, in years: the step of the model. */
export const DT = 0.25;

/** The fiscal year whose survey is t = 0. */
export const baselineYear = 2024;

/** The fiscal year of the first decision: its supplementary budget is shared out in December 2025. */
export const firstBudgetYear = 2025;
