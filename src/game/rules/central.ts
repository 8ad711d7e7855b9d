import { type Coefficients, coefficients } from '../../model/coefficients.ts';

/** The coefficients of every run: parameters at their central values. */
export const central: Coefficients = coefficients();
