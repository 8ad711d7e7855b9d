/** Bundles the players and measures them: unbundled modules are several times slower. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { type CourseId, courseIds } from '../../src/data/courses.ts';
import type { Figures, Size } from './figures.ts';

const folder = fileURLToPath(new URL('../out/play/', import.meta.url));
const ENOUGH = 64 * 1024 * 1024; // bytes of figures

const bundle = (): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: fileURLToPath(new URL('./measure.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'measure.mjs' } },
    },
    ssr: { noExternal: true },
  });

/** The same size for every course. */
export const sizeForEach = (size: Size) =>
  Object.fromEntries(courseIds.map((course) => [course, size])) as Readonly<Record<CourseId, Size>>;

/** The figures of each course, measured side by side. */
export const measured = async <Id extends CourseId>(
  sizes: Readonly<Record<Id, Size>>,
): Promise<Record<Id, Figures>> => {
  await bundle();
  const found = await Promise.all(
    Object.entries(sizes).map(async ([course, size]) => {
      const args = [`${folder}measure.mjs`, course, JSON.stringify(size)];
      const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: ENOUGH });
      return [course, JSON.parse(stdout)];
    }),
  );
  return Object.fromEntries(found);
};
