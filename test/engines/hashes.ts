import { type CourseId, courseIds } from '../../src/data/courses.ts';
import { indicatorIds } from '../../src/data/indicators.ts';
import { hashGame, hashNumbers, hashQuarters } from '../../src/game/code/hash.ts';
import { bandsJob } from '../../src/game/readings/bands.ts';
import { continuation } from '../../src/game/readings/otherRuns.ts';
import { reaches } from '../../src/game/readings/reach.ts';
import { recordedOf } from '../../src/game/readings/recorded.ts';
import { fatesJob } from '../../src/game/readings/report/fates.ts';
import { turningPoints } from '../../src/game/readings/report/turningPoints.ts';
import { why } from '../../src/game/readings/why.ts';
import type { Game } from '../../src/game/rules/game.ts';
import { randomGame } from '../game/plays.ts';

const RUNS = 1000;
const FUTURES = 500;
const play = (course: CourseId, run: number): Game => randomGame(String(run).padStart(5, '0'), course, run);

/** Five hundred futures of one run, as their percentiles and sample paths. */
const ensemble = (): string => {
  const game = play('class', 0);
  const job = bandsJob({ seed: game.seed, ...recordedOf(game), futures: FUTURES });
  job.work(0, FUTURES);
  const bands = Object.values(job.result());
  return hashNumbers(bands.flatMap(({ percentiles, samples }) => [...percentiles.flat(), ...samples.flat()]));
};

/** Why the last year changed, indicator by indicator. */
const shares = (): string => {
  const found = Object.values(why(play('class', 0), indicatorIds));
  return hashNumbers(
    found.flatMap(({ change, flow, events, decisions }) => [change, flow, events, ...decisions]),
  );
};

/** How far each dimension can be moved at each review. */
const reach = (): string =>
  hashNumbers(
    reaches('00000', 'quick').flatMap((review) =>
      Object.values(review).flatMap(({ low, high }) => [low, high]),
    ),
  );

/** What a report tells beside the run: other lucks, other parameters, and the turning points. */
const report = (): string => {
  const game = play('class', 1);
  const job = fatesJob({ run: game, recorded: recordedOf(game), seed: game.seed, seeds: 50, futures: 50 });
  job.work(0, job.length);
  const fates = Object.values(job.result()).flatMap(({ luck, knowledge }) => [...luck, ...knowledge]);
  return hashNumbers([...fates, ...turningPoints(game).map(({ effect }) => effect)]);
};

/** The hash of every run: first each course's continuation, the futures, the shares, the reach and the report, then random play over the courses in turn. */
export const hashes = (): string[] => [
  ...courseIds.map((course) => hashQuarters(continuation(play(course, 0)))),
  ensemble(),
  shares(),
  reach(),
  report(),
  ...Array.from({ length: RUNS }, (_, run) =>
    hashGame(play(courseIds[run % courseIds.length] as CourseId, run)),
  ),
];
