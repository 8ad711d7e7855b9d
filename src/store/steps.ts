/** What the valley shows in steps that can be counted or named, alike for the picture, its words and its sounds. */

/**
 * The player's own effect on a channel from which each size of its buildings is reached: so close that three more
 * tallies a year show within two years, whatever a pillar had before.
 */
const SIZE_FROM = [0.02, 0.045, 0.07, 0.1, 0.15, 0.19, 0.225, 0.255, 0.285, 0.335, 0.38, 0.5] as const;

/** The size of what the player's money built, from 0, nothing, to 12. */
export const sizeOf = (own: number): number => SIZE_FROM.filter((from) => own >= from).length;

const MANY = 0.03; // effect without a budget from which a second hut stands

/** How many thatched huts would stand without the player's money: ordinary budgets keep one. */
export const thatchOf = (flow: number): number => (flow >= MANY ? 2 : 1);

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
