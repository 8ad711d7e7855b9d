/**
 * Curves made of + − × ÷ and comparisons only: `Math.exp` and its kin differ between browsers,
 * and a class must see one result.
 */

/** `value` kept within `low` and `high`. */
export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;

/** `value`, or `high` where it is larger. */
export const atMost = (value: number, high: number): number => (value < high ? value : high);

/** How large a number is, whatever its sign. */
export const magnitude = (value: number): number => (value < 0 ? -value : value);

/** `value` kept within 0 and 1. */
export const clampShare = (value: number): number => clamp(value, 0, 1);

/** How much an index above 100 weighs, from 0 at 100 toward 1; negative below 100. */
export const salience = (index: number): number => (index - 100) / (index + 100);

/** The harmonic mean of two shares: high only when both are. Zero when both are zero. */
export const harmonic = (a: number, b: number): number => {
  const sum = a + b;
  return sum === 0 ? 0 : (2 * a * b) / sum;
};

const TERMS = 12;
const SQUARINGS = 6;

/**
 * e to the power `x`, by the power series in x/64, squared six times.
 * Relative error below 1e-13 for |x| ≤ 10.
 */
export const exponential = (x: number): number => {
  const small = x / 64;
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= TERMS; n++) {
    term = (term * small) / n;
    sum += term;
  }
  for (let n = 0; n < SQUARINGS; n++) sum *= sum;
  return sum;
};

/**
 * The square root: brought between a quarter and one, guessed by a straight line to 4 %, then four steps of Newton's.
 * Relative error below 3e-16. Zero for anything not above zero, infinity for infinity.
 */
export const squareRoot = (x: number): number => {
  if (!(x > 0)) return 0;
  if (x > Number.MAX_VALUE) return x;
  let near = x;
  let scale = 1;
  for (; near >= 1; near /= 4) scale *= 2;
  for (; near < 0.25; near *= 4) scale /= 2;
  let root = 0.343 + 0.686 * near;
  root = (root + near / root) / 2;
  root = (root + near / root) / 2;
  root = (root + near / root) / 2;
  root = (root + near / root) / 2;
  return root * scale;
};

const LOGARITHM_STEPS = 12;

/** The natural logarithm of 1e-6 to 1e6, by Halley's method on `exponential`; error below 1e-12. */
export const logarithm = (x: number): number => {
  let y = 0;
  for (let n = 0; n < LOGARITHM_STEPS; n++) {
    const power = exponential(y);
    y += (2 * (x - power)) / (x + power);
  }
  return y;
};
