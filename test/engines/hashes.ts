import { type CourseId, courses } from '../../src/data/courses.ts';
import { type IndicatorId, indicators } from '../../src/data/indicators.ts';
import { bandsJob } from '../../src/game/bands.ts';
import { type Game, newGame } from '../../src/game/game.ts';
import { hashGame, hashNumbers, hashQuarters } from '../../src/game/hash.ts';
import { continuation } from '../../src/game/otherRuns.ts';
import { reaches } from '../../src/game/reach.ts';
import { reduce } from '../../src/game/reduce.ts';
import { emptySplit, places, type Split, TALLIES } from '../../src/game/split.ts';
import { why } from '../../src/game/why.ts';

const RUNS = 1000;
const FUTURES = 500;
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

/** Five hundred futures of one run, as their percentiles and sample paths. */
const ensemble = (): string => {
  const game = play('class', 0);
  const { seed, course, decisions } = game;
  const job = bandsJob({ seed, course, decisions, futures: FUTURES });
  job.run(0, FUTURES);
  const bands = Object.values(job.result());
  return hashNumbers(bands.flatMap(({ percentiles, samples }) => [...percentiles.flat(), ...samples.flat()]));
};

/** Why the last year changed, indicator by indicator. */
const shares = (): string => {
  const found = Object.values(why(play('class', 0), Object.keys(indicators) as IndicatorId[]));
  return hashNumbers(found.flatMap(({ change, trend, decisions }) => [change, trend, ...decisions]));
};

/** How far each dimension can be moved at each review. */
const reach = (): string =>
  hashNumbers(
    reaches('quick').flatMap((review) => Object.values(review).flatMap(({ low, high }) => [low, high])),
  );

/** The hash of every run: first each course's continuation, the futures, the shares and the reach, then random play over the courses in turn. */
export const hashes = (): string[] => [
  ...courseIds.map((course) => hashQuarters(continuation(play(course, 0)))),
  ensemble(),
  shares(),
  reach(),
  ...Array.from({ length: RUNS }, (_, run) =>
    hashGame(play(courseIds[run % courseIds.length] as CourseId, run)),
  ),
];
