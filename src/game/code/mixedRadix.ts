import { LETTERS } from './letters.ts';

/**
 * Writes a number in mixed radix, or reads one. A format is stated once, for both ways: a coder that writes
 * sets down each digit and gives it back; one that reads ignores what it is given and gives the digit that was
 * written there.
 */
export interface Coder {
  readonly digit: (radix: number, digit: number) => number;
}

/** One of some options; `value` is what a coder that writes sets down. */
export const one = <Value>(coder: Coder, options: readonly Value[], value: Value | undefined): Value =>
  options[coder.digit(options.length, options.indexOf(value as Value))] as Value;

const base = BigInt(LETTERS);

/** A number as letters, the highest first; nothing at all for 0. */
const valuesOf = (number: bigint): number[] => {
  const values: number[] = [];
  for (let rest = number; rest > 0n; rest /= base) values.push(Number(rest % base));
  return values.reverse();
};

const numberOf = (values: readonly number[]): bigint =>
  values.reduce((number, value) => number * base + BigInt(value), 0n);

/** The letters of all digits that `format` gives a coder, as numbers from 0 to 31; its first digit is the lowest. */
export const encode = (format: (coder: Coder) => unknown): number[] => {
  const digits: [radix: number, digit: number][] = [];
  format({
    digit: (radix, digit) => {
      if (!(digit >= 0 && digit < radix)) throw new RangeError(`no digit ${digit} below ${radix}`);
      digits.push([radix, digit]);
      return digit;
    },
  });
  return valuesOf(digits.reduceRight((number, [radix, digit]) => number * BigInt(radix) + BigInt(digit), 0n));
};

/** What `format` reads from letters. Letters that it never wrote give something too; it never throws. */
export const decode = <Told>(values: readonly number[], format: (coder: Coder) => Told): Told => {
  let rest = numberOf(values);
  return format({
    digit: (radix) => {
      const digit = Number(rest % BigInt(radix));
      rest /= BigInt(radix);
      return digit;
    },
  });
};
