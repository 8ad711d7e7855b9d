/** Student's t with three degrees of freedom, whose density is a fraction and so the same in every browser. */

const STEP = 0.01;

/** How far the tails are followed, in steps: to about the 1st and 99th percentile. What lies beyond says more of the formula than of the world. */
const STEPS = 455;

/** 2 / (π·√3). */
const HEIGHT = 0.3675525969478614;

const density = (t: number): number => {
  const stretched = 1 + (t * t) / 3;
  return HEIGHT / (stretched * stretched);
};

/** The chance between 0 and each multiple of STEP, by Simpson's rule. */
const chances: readonly number[] = (() => {
  const found = [0];
  let sum = 0;
  for (let step = 0; step < STEPS; step++) {
    const t = step * STEP;
    sum += (STEP / 6) * (density(t) + 4 * density(t + STEP / 2) + density(t + STEP));
    found.push(sum);
  }
  return found;
})();

/** The t that a share `u` of the distribution lies below, 0 to 1, no farther out than the tails are followed. Error below 1e-4. */
export const studentQuantile = (u: number): number => {
  const chance = u < 0.5 ? 0.5 - u : u - 0.5;
  let low = 0;
  let high = chances.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((chances[middle] as number) <= chance) low = middle;
    else high = middle;
  }
  const [below, above] = [chances[low] as number, chances[high] as number];
  const part = (chance - below) / (above - below);
  const t = STEP * (low + (part < 1 ? part : 1));
  return u < 0.5 ? -t : t;
};

/** The 95th percentile: it bounds the interval that holds nine in ten. */
export const T95 = 2.3533634348;
