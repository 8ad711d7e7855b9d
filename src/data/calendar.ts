/** A quarter, in years: the step of the model. */
export const DT = 0.25;

/** Quarters of a fiscal year; the supplementary budget is granted at the start of the last. */
export const QUARTERS_A_YEAR = 4;

/** The fiscal year whose survey is t = 0. */
export const baselineYear = 2024;

/** The fiscal year of the first decision: its supplementary budget is shared out in December 2025. */
export const firstBudgetYear = 2025;
