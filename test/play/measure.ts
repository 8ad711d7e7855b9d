/** Measures one course and prints it as JSON: `node tension.mjs COURSE SIZE`. Bundled by `bundle.ts`, for speed. */
import type { CourseId } from '../../src/data/courses.ts';
import { figuresOf, type Size } from './figures.ts';

const [, , course, size] = process.argv;
process.stdout.write(JSON.stringify(figuresOf(course as CourseId, JSON.parse(size ?? '{}') as Size)));
