/**
 * Two Reed–Solomon check characters over GF(32): all characters of a code add up to 0, and so do their
 * products with the powers of α. One wrong character changes the first sum; two neighbours swapped keep it
 * and change the second, since their powers differ.
 */

/** How many characters at the end are checks. */
export const CHECKS = 2;

const OVERFLOW = 0b100000;
const POLYNOMIAL = 0b100101; // x⁵ + x² + 1, whose root α runs through all but 0

const timesAlpha = (value: number): number => {
  const doubled = value * 2;
  return doubled >= OVERFLOW ? doubled ^ POLYNOMIAL : doubled;
};

/** Both sums, the last character with α⁰. */
const sums = (values: readonly number[]): readonly [number, number] => [
  values.reduce((sum, value) => sum ^ value, 0),
  values.reduce((sum, value) => timesAlpha(sum) ^ value, 0),
];

const elements = Array.from({ length: OVERFLOW }, (_, value) => value);

/** Characters followed by their checks. */
export const withChecks = (values: readonly number[]): number[] => {
  const [plain, weighted] = sums([...values, 0, 0]);
  const first = elements.find((value) => (timesAlpha(value) ^ value) === (plain ^ weighted)) ?? 0;
  return [...values, first, plain ^ first];
};

/** Whether the checks at the end belong to the characters before them. */
export const agrees = (values: readonly number[]): boolean => sums(values).every((sum) => sum === 0);

/** One slip that may have been made: at which places, and the letters without it. */
export interface Slip {
  readonly places: readonly number[];
  readonly mended: readonly number[];
}

/**
 * The slips each of which would explain that the checks do not agree: a letter that is another one, or two neighbours
 * that changed places. In letters that hold one slip it is among these; more slips than one give any.
 */
export const slipsIn = (values: readonly number[]): Slip[] => {
  const [plain] = sums(values);
  const slip = (changed: Readonly<Record<number, number>>): Slip => ({
    places: Object.keys(changed).map(Number),
    mended: values.map((value, place) => changed[place] ?? value),
  });
  const slips = values.map((value, at) => {
    const next = values[at + 1] ?? value;
    return slip(plain === 0 ? { [at]: next, [at + 1]: value } : { [at]: value ^ plain });
  });
  return slips.filter(({ mended }) => agrees(mended));
};
