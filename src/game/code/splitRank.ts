import { earmarks } from '../../data/readiness.ts';
import { emptySplit, places, type Split, TALLIES } from '../rules/split.ts';
import type { Coder } from './mixedRadix.ts';

/** Every way to share out all tallies over the places and one of the clouds in view, numbered from 0. */

/** In how many ways some tallies can lie on some places. */
const ways = (tallies: number, on: number): number => {
  let count = 1;
  for (let place = 1; place < on; place++) count = (count * (tallies + place)) / place;
  return count;
};

/** In how many ways so many tallies can be split. */
const splitsOf = (tallies: number): number => ways(tallies, places.length);

/** The number of a split of so many tallies. */
const rankOf = (split: Split, tallies: number): number => {
  let [rank, left] = [0, tallies];
  for (const [at, place] of places.slice(0, -1).entries()) {
    for (let fewer = 0; fewer < split[place]; fewer++) rank += ways(left - fewer, places.length - 1 - at);
    left -= split[place];
  }
  return rank;
};

/** The split of a number. */
const splitAt = (rank: number, tallies: number): Split => {
  const split = { ...emptySplit };
  let [rest, left] = [rank, tallies];
  for (const [at, place] of places.slice(0, -1).entries()) {
    const others = places.length - 1 - at;
    for (; rest >= ways(left, others); left--) {
      rest -= ways(left, others);
      split[place]++;
    }
  }
  return { ...split, reserve: left };
};

/** An earmark as it is coded: the sky is not needed for it. */
interface OnCloud {
  readonly place: number; // of the cloud among those in view, from 0
  readonly tallies: number;
}

/** How a winter's tallies lie. */
export interface Lying {
  readonly split: Split;
  readonly onCloud: OnCloud | null;
}

/** Nothing on a cloud, or so many tallies on one of so many. */
const earmarksOn = (clouds: number): (OnCloud | null)[] => [
  null,
  ...Array.from({ length: clouds * earmarks.most }, (_, at) => ({
    place: (at - (at % earmarks.most)) / earmarks.most,
    tallies: 1 + (at % earmarks.most),
  })),
];

/** How tallies lie, as one digit: what lies on a cloud leaves fewer splits of the rest. */
export const codeLying = (coder: Coder, clouds: number, lying: Lying | undefined): Lying => {
  const sizes = earmarksOn(clouds).map((onCloud) => {
    const tallies = TALLIES - (onCloud?.tallies ?? 0);
    return { onCloud, tallies, size: splitsOf(tallies) };
  });
  const { onCloud, split } = lying ?? { onCloud: null, split: splitAt(0, TALLIES) };
  let before = 0; // of sizes, until the earmark that is coded
  for (const one of sizes) {
    if (one.onCloud?.place === onCloud?.place && one.onCloud?.tallies === onCloud?.tallies) break;
    before += one.size;
  }
  const radix = sizes.reduce((sum, { size }) => sum + size, 0);
  let rest = coder.digit(radix, before + rankOf(split, TALLIES - (onCloud?.tallies ?? 0)));
  for (const one of sizes) {
    if (rest < one.size) return { onCloud: one.onCloud, split: splitAt(rest, one.tallies) };
    rest -= one.size;
  }
  throw new RangeError(`no digit ${rest}`);
};
