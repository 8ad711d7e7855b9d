/**
 * Makes the cloud anew: `npm run cloud`, by hand only. Ten thousand random changing plans with events in each
 * course, kept as percentiles in src/data/cloud.ts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CourseId, courses } from '../data/courses.ts';
import { cloudOf, cloudPercents } from './randomRuns.ts';

const RUNS = 10_000;

const rounded = (value: number): number => Number(value.toPrecision(5));

const row = (values: readonly number[]): string => `[${values.map(rounded).join(', ')}]`;

const table = (rows: Readonly<Record<string, readonly number[]>>): string =>
  `{ ${Object.entries(rows)
    .map(([id, values]) => `${id}: ${row(values)}`)
    .join(', ')} }`;

const lines = (Object.keys(courses) as CourseId[]).map((course) => {
  const { judged, ends } = cloudOf(course, RUNS);
  return `  ${course}: { judged: [${judged.map(table).join(', ')}], ends: ${table(ends)} },`;
});

writeFileSync(
  join(import.meta.dirname, '../data/cloud.ts'),
  `import type { CourseId } from './courses.ts';
import type { DimensionId } from './dimensions.ts';
import type { ReadingId } from './readings.ts';

/** The percents of ${RUNS.toLocaleString('en')} random changing plans with events that are kept; made by \`npm run cloud\`. */
export const cloudPercents: readonly number[] = [${cloudPercents.join(', ')}];

/** A figure at each of \`cloudPercents\`. */
export type CloudRow = readonly number[];

/** Where random runs of a course come out. */
export interface Cloud {
  readonly judged: readonly Readonly<Record<DimensionId, CloudRow>>[]; // per round: means of the last autumns
  readonly ends: Readonly<Record<ReadingId, CloudRow>>; // at the end of the course
}

export const cloud: Readonly<Record<CourseId, Cloud>> = {
${lines.join('\n')}
};
`,
);
