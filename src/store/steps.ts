/** What the valley shows in steps that can be counted or named, alike for the picture, its words and its sounds. */

/** The effect of a channel from which each stage of its buildings is reached. */
const STAGE_FROM = [0, 0.04, 0.1, 0.19, 0.32, 0.48] as const;

/** The stage that an effect has reached, from 0 to 5. */
export const stageOf = (effect: number): number =>
  Math.max(
    0,
    STAGE_FROM.findLastIndex((from) => effect >= from),
  );

const POND_FROM = [0, 0.25, 0.5, 0.75] as const;

/** How full a pond is, by quarters: 0 to 3. */
export const pondStep = (level: number): number => POND_FROM.findLastIndex((from) => level >= from);

const WHEEL_FROM = [0, 0.03, 0.06, 0.09] as const;

/** How fast the waterwheel turns: 0 hardly, 3 fast. */
export const wheelStep = (drive: number): number => WHEEL_FROM.findLastIndex((from) => drive >= from);

const SLOWEST = 0.25; // paddles a second when nothing comes back from use and investment
const SPAN = 7.5; // more paddles a second, were all of it to come back

/** How many paddles of the waterwheel dip in a second. */
export const paddlesASecond = (drive: number): number => SLOWEST + SPAN * drive;
