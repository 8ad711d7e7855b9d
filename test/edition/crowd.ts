/**
 * Makes the crowd anew: `npm run edition`, a step of it. Ten thousand random changing plans with events in each
 * course, kept as percentiles in src/data/crowd.ts.
 */

import { writeFileSync } from 'node:fs';
import { courseIds } from '../../src/data/courses.ts';
import { crowdOf, crowdPercents, earlyPercents } from './randomRuns.ts';

const RUNS = 10_000;

const row = (values: readonly number[]): string => `[${values.join(', ')}]`;

const table = (rows: Readonly<Record<string, readonly number[]>>): string =>
  `{ ${Object.entries(rows)
    .map(([id, values]) => `${id}: ${row(values)}`)
    .join(', ')} }`;

const lines = courseIds.map((course) => {
  const { judged, ends } = crowdOf(course, RUNS);
  return `  ${course}: { judged: [${judged.map(table).join(', ')}], ends: [${ends.map(table).join(', ')}] },`;
});

writeFileSync(
  new URL('../../src/data/crowd.ts', import.meta.url),
  `import type { CourseId } from './courses.ts';
import type { DimensionId } from './dimensions.ts';
import type { ReadingId } from './readings.ts';

/** The percents of ${RUNS.toLocaleString('en')} random changing plans with events that are kept; made by \`npm run edition\`. */
export const crowdPercents: readonly number[] = [${crowdPercents.join(', ')}];

/** Those that are kept of runs that ended before their course does. */
export const earlyPercents: readonly number[] = [${earlyPercents.join(', ')}];

/** A figure at each of these percents. */
export type CrowdRow = readonly number[];

/** Where random runs of a course come out. */
export interface Crowd {
  readonly judged: readonly Readonly<Record<DimensionId, CrowdRow>>[]; // per round: means of the last autumns
  readonly ends: readonly Readonly<Record<ReadingId, CrowdRow>>[]; // per round that a run may end with, the course's last one last
}

export const crowd: Readonly<Record<CourseId, Crowd>> = {
${lines.join('\n')}
};
`,
);
