import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { oneFile } from './oneFile.ts';

/**
 * `npm run bundle`: the game to carry away. A zip of the built site for any static server, under any path, and the whole
 * game as one page. The same source gives the same bytes.
 */

const root = join(import.meta.dirname, '..');
const site = join(root, 'dist');
const out = join(root, 'bundle');

const EARLIEST = new Date(1980, 0, 1); // that a zip can hold

const filesOf = (folder: string): Zippable =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map(
        (path) =>
          [
            path
              .slice(folder.length + 1)
              .split(sep)
              .join('/'),
            path,
          ] as const,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, path]) => [`mizuwake/${name}`, readFileSync(path)]),
  );

const written = (name: string, content: string | Uint8Array): void => {
  writeFileSync(join(out, name), content);
  console.log(`bundle/${name}  ${(content.length / 1e6).toFixed(1)} MB`);
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
written('mizuwake.zip', zipSync(filesOf(site), { level: 9, mtime: EARLIEST }));
written('mizuwake.html', await oneFile());
