import { expect, it } from 'vitest';
import { fresh, type Pace, paced } from '../../src/stage/detail.ts';

const after = (frames: number, each: number, from: Pace = fresh): Pace =>
  Array.from({ length: frames }).reduce<Pace>((pace) => paced(pace, each), from);

it('keeps full detail while frames are on time', () => {
  expect(after(2000, 17).detail).toBe(2);
});

it('steps down one by one while frames stay late, and stops at the least', () => {
  expect(after(150, 40).detail).toBe(1);
  expect(after(15, 700).detail).toBe(1);
  expect(after(2000, 40).detail).toBe(0);
});

it('does not take a rest of the page for a late frame, and never steps up again', () => {
  expect(after(2000, 5000).detail).toBe(2);
  expect(after(2000, 17, after(150, 40)).detail).toBe(1);
});
