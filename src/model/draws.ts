import seedrandom from 'seedrandom';
import { type ParameterId, parameterIds, parameters } from '../data/parameters.ts';
import { centralParameters } from './coefficients.ts';
import { squareRoot } from './math.ts';

/** The parameters that carry a range. */
export const uncertainIds: readonly ParameterId[] = parameterIds.filter(
  (id) => parameters[id].low !== parameters[id].high,
);

/**
 * The value below which a share `u` of a split triangular distribution lies: half of it rises from `low`
 * to `middle`, half falls from there to `high`, so the median is `middle` (src/evidence/README.md section 8).
 */
export const splitTriangular = (u: number, low: number, middle: number, high: number): number =>
  u < 0.5 ? low + (middle - low) * squareRoot(2 * u) : high - (high - middle) * squareRoot(2 * (1 - u));

/** Sets of parameters: column `n` of each uncertain parameter belongs to future `n`. */
export interface Draws {
  readonly futures: number;
  readonly columns: readonly Float64Array[]; // in the order of `uncertainIds`
}

/** The one number, from 0 to 1, that luck holds at an address. */
export const drawAt = (address: string): number => seedrandom.alea(address)();

/** One number from each of `count` equal strata of 0 to 1, in random order. */
const strata = (address: string, count: number): Float64Array => {
  const random = seedrandom.alea(address);
  const column = Float64Array.from({ length: count }, (_, stratum) => stratum);
  for (let last = count - 1; last > 0; last--) {
    const other = (random() * (last + 1)) | 0;
    const swapped = column[last] as number;
    column[last] = column[other] as number;
    column[other] = swapped;
  }
  for (let n = 0; n < count; n++) column[n] = ((column[n] as number) + random()) / count;
  return column;
};

/**
 * A seeded Latin hypercube over every uncertain parameter. Each parameter has its own address, so adding
 * one moves no other, and every plan meets the same draws.
 */
export const latinHypercube = (seed: string, futures: number): Draws => ({
  futures,
  columns: uncertainIds.map((id) => {
    const { symbol, low, value, high } = parameters[id];
    return strata(`${seed}/futures/${symbol}`, futures).map((u) => splitTriangular(u, low, value, high));
  }),
});

/** Writes the parameters of one future into a record that is used again. */
export const drawInto = (target: Record<ParameterId, number>, draws: Draws, future: number): void => {
  for (let at = 0; at < uncertainIds.length; at++)
    target[uncertainIds[at] as ParameterId] = (draws.columns[at] as Float64Array)[future] as number;
};

/** A record to draw into: every parameter at its central value. */
export const drawTarget = (): Record<ParameterId, number> => ({ ...centralParameters });
