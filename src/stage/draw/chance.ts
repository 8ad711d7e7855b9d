/** Numbers in [0, 1) for placing trees and petals, always the same ones: the picture must not change by itself. */
export const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};
