/** The figures of the core as a table; `npm run bench` bundles and runs it. */
import { indicatorIds } from '../../src/data/indicators.ts';
import { bandsJob } from '../../src/game/readings/bands.ts';
import { reaches } from '../../src/game/readings/reach.ts';
import { recordedOf } from '../../src/game/readings/recorded.ts';
import { fatesJob } from '../../src/game/readings/report/fates.ts';
import { why } from '../../src/game/readings/why.ts';
import { coefficients } from '../../src/model/coefficients.ts';
import { simulateInto } from '../../src/model/simulate.ts';
import { start } from '../../src/model/state.ts';
import { randomGame } from '../game/plays.ts';
import { bare } from './bare.ts';
import { print, type Row } from './table.ts';

const QUARTERS = 40;
const ROUNDS = 15;

/** Median milliseconds of one call, over rounds of `times` calls after a warm-up. */
const median = (times: number, work: () => void): number => {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = performance.now();
    for (let n = 0; n < times; n++) work();
    return (performance.now() - before) / times;
  });
  return rounds.slice(3).sort((a, b) => a - b)[(ROUNDS - 3) >> 1] as number;
};

const c = coefficients();
const plan = Array.from({ length: 10 }, () => c.channels.fy2025);
const state = start(c);
const model = (): void => simulateInto(state, c, plan, QUARTERS, () => {});

model();
const [K, T, productivity] = bare(QUARTERS);
for (const [name, ours, theirs] of [
  ['capability', state.capability, K],
  ['trust', state.trust, T],
  ['productivity', state.productivity, productivity],
] as const)
  if (Math.abs(ours / theirs - 1) > 1e-9)
    throw new Error(`${name}: the bare loop computes ${theirs}, the model ${ours}`);

const game = randomGame('00000', 'class', 0);

const futures = (): void => {
  const job = bandsJob({ seed: '00000', ...recordedOf(game), futures: 500 });
  job.work(0, 500);
  job.result();
};

const fates = (): void => {
  const job = fatesJob({ run: game, recorded: recordedOf(game), seed: game.seed, seeds: 200, futures: 500 });
  job.work(0, job.length);
  job.result();
};

const modelTime = median(500, model);
const bareTime = median(500, () => bare(QUARTERS));
/** Bytes that 2,000 runs leave on the heap: the least of some tries, since the compiler allocates too. */
const heapOfRuns = Math.min(
  ...Array.from({ length: 10 }, () => {
    const before = process.memoryUsage().heapUsed;
    for (let n = 0; n < 2000; n++) model();
    return Math.abs(process.memoryUsage().heapUsed - before);
  }),
);

const rows: readonly Row[] = [
  ['a bare loop of ten years', `${(1000 * bareTime).toFixed(1)} µs`, ''],
  [
    'a run of ten years',
    `${(1000 * modelTime).toFixed(1)} µs`,
    `at most 2 × bare: ${(modelTime / bareTime).toFixed(2)}`,
  ],
  ['heap per run, over 2,000 runs', `${(heapOfRuns / 2000).toFixed(1)} bytes`, 'no allocation: about 0'],
  ['500 futures with percentiles', `${median(1, futures).toFixed(1)} ms`, 'at most 25 ms'],
  [
    'why, the last year of six',
    `${median(1, () => void why(game, indicatorIds)).toFixed(1)} ms`,
    'at most 20 ms',
  ],
  [
    'reach of the class course',
    `${median(1, () => void reaches('00000', 'class')).toFixed(1)} ms`,
    'ready when the first review opens',
  ],
  ['luck and knowledge of the report', `${median(1, fates).toFixed(1)} ms`, 'off the main thread'],
  ['peak memory of this bench', `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`, ''],
];

for (const row of rows) print(row);
