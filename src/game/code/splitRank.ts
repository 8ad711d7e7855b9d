import { emptySplit, places, type Split, TALLIES } from '../rules/split.ts';

/** Every way to share out all tallies, numbered from 0. */

/** In how many ways some tallies can lie on some places. */
const ways = (tallies: number, on: number): number => {
  let count = 1;
  for (let place = 1; place < on; place++) count = (count * (tallies + place)) / place;
  return count;
};

/** How many splits there are: 10,626. */
export const SPLITS = ways(TALLIES, places.length);

/** The number of a split. */
export const rankOf = (split: Split): number => {
  let [rank, left] = [0, TALLIES];
  for (const [at, place] of places.slice(0, -1).entries()) {
    for (let fewer = 0; fewer < split[place]; fewer++) rank += ways(left - fewer, places.length - 1 - at);
    left -= split[place];
  }
  return rank;
};

/** The split of a number. */
export const splitAt = (rank: number): Split => {
  const split = { ...emptySplit };
  let [rest, left] = [rank, TALLIES];
  for (const [at, place] of places.slice(0, -1).entries()) {
    const others = places.length - 1 - at;
    for (; rest >= ways(left, others); left--) {
      rest -= ways(left, others);
      split[place]++;
    }
  }
  return { ...split, reserve: left };
};
