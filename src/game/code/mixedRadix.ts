import { LETTERS } from './letters.ts';

/**
 * Writes a number in mixed radix, or reads one. What is told to a pen is told in one order, so that a format
 * is stated once: a pen that reads ignores what it is given and gives what was written there.
 */
export interface Coder {
  readonly digit: (radix: number, digit: number) => number;
}

/** One of some options; `value` is what a pen that writes sets down. */
export const one = <Value>(pen: Coder, options: readonly Value[], value: Value | undefined): Value =>
  options[pen.digit(options.length, options.indexOf(value as Value))] as Value;

const base = BigInt(LETTERS);

/** A number as letters, the highest first; nothing at all for 0. */
const valuesOf = (number: bigint): number[] => {
  const values: number[] = [];
  for (let rest = number; rest > 0n; rest /= base) values.push(Number(rest % base));
  return values.reverse();
};

const numberOf = (values: readonly number[]): bigint =>
  values.reduce((number, value) => number * base + BigInt(value), 0n);

/** The letters of what is told to a pen; its first digit is the lowest. */
export const encode = (tell: (pen: Coder) => unknown): number[] => {
  const digits: [radix: number, digit: number][] = [];
  tell({
    digit: (radix, digit) => {
      if (!(digit >= 0 && digit < radix)) throw new RangeError(`no digit ${digit} below ${radix}`);
      digits.push([radix, digit]);
      return digit;
    },
  });
  return valuesOf(digits.reduceRight((number, [radix, digit]) => number * BigInt(radix) + BigInt(digit), 0n));
};

/** What was told to the pen that wrote these letters. Letters that no pen wrote give something too. */
export const decode = <Told>(values: readonly number[], tell: (pen: Coder) => Told): Told => {
  let rest = numberOf(values);
  return tell({
    digit: (radix) => {
      const digit = Number(rest % BigInt(radix));
      rest /= BigInt(radix);
      return digit;
    },
  });
};
