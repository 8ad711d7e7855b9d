/**
 * Makes the crowd anew: `npm run edition`, a step of it. Ten thousand random changing plans with events in each
 * course, kept as percentiles in src/data/crowd.ts.
 */

import { writeFileSync } from 'node:fs';
import { courseIds } from '../../src/data/courses.ts';
import { crowdOf, crowdPercents } from './randomRuns.ts';

const RUNS = 10_000;

const row = (values: readonly number[]): string => `[${values.join(', ')}]`;

const table = (rows: Readonly<Record<string, readonly number[]>>): string =>
  `{ ${Object.entries(rows)
    .map(([id, values]) => `${id}: ${row(values)}`)
    .join(', ')} }`;

const lines = courseIds.map((course) => {
  const { judged, ends } = crowdOf(course, RUNS);
  return `  ${course}: { judged: [${judged.map(table).join(', ')}], ends: ${table(ends)} },`;
});

writeFileSync(
  new URL('../../src/data/crowd.ts', import.meta.url),
  `import type { CourseId } from './courses.ts';
import type { DimensionId } from './dimensions.ts';
import type { ReadingId } from './readings.ts';

/** The percents of ${RUNS.toLocaleString('en')} random changing plans with events that are kept; made by \`npm run edition\`. */
export const crowdPercents: readonly number[] = [${crowdPercents.join(', ')}];

/** A figure at each of \`crowdPercents\`. */
export type CrowdRow = readonly number[];

/** Where random runs of a course come out. */
export interface Crowd {
  readonly judged: readonly Readonly<Record<DimensionId, CrowdRow>>[]; // per round: means of the last autumns
  readonly ends: Readonly<Record<ReadingId, CrowdRow>>; // at the end of the course
}

export const crowd: Readonly<Record<CourseId, Crowd>> = {
${lines.join('\n')}
};
`,
);
