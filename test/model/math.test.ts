import { expect, test } from 'vitest';
import {
  atMost,
  clamp,
  clampShare,
  exponential,
  harmonic,
  logarithm,
  salience,
  squareRoot,
} from '../../src/model/math.ts';

test('the exponential agrees with the mathematical one to 1e-13', () => {
  for (let x = -10; x <= 10; x += 0.37)
    expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-13);
});

test('the exponential gives exactly these bits', () => {
  expect([0, 0.3, 0.1, 0.155].map(exponential)).toEqual([
    1, 1.349858807575992, 1.1051709180756362, 1.1676579611051285,
  ]);
});

test('the logarithm agrees with the mathematical one to 1e-12', () => {
  for (const x of [1e-6, 0.02, 0.5, 1, 2, 10, 12_345, 1e6])
    expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThan(1e-12);
});

test('square roots end: nothing below zero has one, and infinity has itself', () => {
  expect([-1, 0, Number.POSITIVE_INFINITY].map(squareRoot)).toEqual([0, 0, Number.POSITIVE_INFINITY]);
});

test('the harmonic mean is high only when both shares are, and zero when both are zero', () => {
  expect(harmonic(0, 0)).toBe(0);
  expect(harmonic(1, 0)).toBe(0);
  expect(harmonic(0.5, 0.5)).toBe(0.5);
});

test('a clamp keeps values inside and moves those outside to the nearest bound', () => {
  expect([-1, 0.5, 2].map((value) => clamp(value, 0, 1))).toEqual([0, 0.5, 1]);
  expect([-1, 0.5, 2].map(clampShare)).toEqual([0, 0.5, 1]);
  expect([1, 3].map((value) => atMost(value, 2))).toEqual([1, 2]);
});

test('risk weighs nothing at 100, more above and less than nothing below', () => {
  expect(salience(100)).toBe(0);
  expect(salience(300)).toBe(0.5);
  expect(salience(50)).toBeLessThan(0);
});

test('square roots are exact to the last bits, of numbers small and large', () => {
  for (const x of [1e-300, 1e-6, 0.02, 0.25, 0.5, 0.9999, 1, 2, 4, 10, 12_345, 1e300])
    expect(Math.abs(squareRoot(x) / Math.sqrt(x) - 1), `${x}`).toBeLessThan(4.5e-16);
  expect([1, 4, 1e6].map(squareRoot)).toEqual([1, 2, 1000]);
});
