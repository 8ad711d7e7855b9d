import { type CourseId, courses } from '../../src/data/courses.ts';
import { type Game, newGame } from '../../src/game/game.ts';
import { hashGame, hashQuarters } from '../../src/game/hash.ts';
import { continuation } from '../../src/game/otherRuns.ts';
import { reduce } from '../../src/game/reduce.ts';
import { emptySplit, places, type Split, TALLIES } from '../../src/game/split.ts';

const RUNS = 1000;
const courseIds = Object.keys(courses) as CourseId[];

/** Whole numbers below `below`, the same in every engine: a linear congruential generator's upper bits. */
const dice = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
};

const randomSplit = (roll: (below: number) => number): Split => {
  const split = { ...emptySplit };
  for (let tally = 0; tally < TALLIES; tally++) {
    const place = places[roll(places.length)];
    if (place) split[place]++;
  }
  return split;
};

const play = (course: CourseId, run: number): Game => {
  const roll = dice(run);
  let game = newGame(String(run).padStart(5, '0'), course);
  while (game.phase !== 'report') {
    for (const action of [
      { do: 'share', split: randomSplit(roll) },
      { do: 'confirm' },
      { do: 'proceed' },
    ] as const) {
      const { game: next, refused } = reduce(game, action);
      if (refused) throw new Error(`run ${run}: ${action.do} was refused: ${refused}`);
      game = next;
    }
  }
  return game;
};

/** The hash of every run: first each course's continuation, then random play over the courses in turn. */
export const hashes = (): string[] => [
  ...courseIds.map((course) => hashQuarters(continuation(play(course, 0)))),
  ...Array.from({ length: RUNS }, (_, run) =>
    hashGame(play(courseIds[run % courseIds.length] as CourseId, run)),
  ),
];
