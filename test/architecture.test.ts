import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { violations } from './scan.ts';

const root = join(import.meta.dirname, '..');

/** Folders that are made, fetched or kept by tools, not written. */
const made = /^(node_modules|dist|bundle|\.git|test\/out)(\/|$)/;

/** Every written file below a folder of the project, by its path from there. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !made.test(relative(root, path).split(sep).join('/')))
      .map((path) => [
        relative(join(root, folder), path).split(sep).join('/'),
        readFileSync(path, { encoding: 'utf8' }),
      ]),
  );

test('imports run down the layout, without loops, and the core is exact', () => {
  expect(violations(filesIn('src'))).toEqual([]);
});

const planted: Readonly<Record<string, readonly [files: Record<string, string>, report: string]>> = {
  'a folder of a divided one that has no room': [
    { 'panel/other/A.tsx': "import '../winter/Winter.tsx';" },
    'panel/other/A.tsx lies outside the layout',
  ],
  'an import that runs up': [
    { 'model/a.ts': "import { b } from '../game/rules/b.ts';" },
    'model/a.ts imports game/rules/b.ts',
  ],
  'an import of a type that runs up': [
    { 'data/a.ts': "export type A = import('../model/b.ts').B;" },
    'data/a.ts imports model/b.ts',
  ],
  'a rule that leans on what is read out of a run': [
    { 'game/rules/a.ts': "import '../readings/b.ts';" },
    'game/rules/a.ts imports game/readings/b.ts',
  ],
  'a screen that borrows from another': [
    { 'panel/winter/a.tsx': "import '../review/b.tsx';" },
    'panel/winter/a.tsx imports panel/review/b.tsx',
  ],
  'a style that borrows from another screen': [
    { 'panel/run/a.tsx': "import '../winter/b.css';" },
    'panel/run/a.tsx imports panel/winter/b.css',
  ],
  'a screen that opens another': [
    { 'panel/title/a.tsx': "const a = () => import('../Play.tsx');" },
    'panel/title/a.tsx imports panel/Play.tsx',
  ],
  'what screens share leaning on one of them': [
    { 'panel/shared/a.tsx': "import '../report/b.tsx';" },
    'panel/shared/a.tsx imports panel/report/b.tsx',
  ],
  'an import on demand across panel and stage': [
    { 'panel/a.tsx': "const a = () => import('../stage/b.ts'); <p>{a}</p>;" },
    'panel/a.tsx imports stage/b.ts',
  ],
  'a sound that speaks': [{ 'sound/a.ts': "import '../words/b.ts';" }, 'sound/a.ts imports words/b.ts'],
  'a panel that sounds': [{ 'panel/a.ts': "import '../sound/b.ts';" }, 'panel/a.ts imports sound/b.ts'],
  'a part of the page that leans on the panel': [
    { 'page/a.ts': "import '../panel/b.tsx';" },
    'page/a.ts imports panel/b.tsx',
  ],
  'a picture drawn by the file that opens the page': [
    { 'main.ts': "const stage = () => import('./stage/a.ts');" },
    'main.ts imports stage/a.ts',
  ],
  'an import on demand of a path not written out': [
    { 'stage/a.ts': 'export const a = (b: string) => import(b);' },
    'stage/a.ts imports ?',
  ],
  'a worker started from the panel': [
    { 'panel/a.ts': "new Worker(new URL('../worker/b.ts', import.meta.url));" },
    'panel/a.ts imports start:worker/b.ts',
  ],
  'a worker imported instead of started': [
    { 'store/a.ts': "import '../worker/b.ts';" },
    'store/a.ts imports worker/b.ts',
  ],
  'a package in the wrong folder': [{ 'panel/a.ts': "export * from 'phaser';" }, 'panel/a.ts imports phaser'],
  'Node outside the command line': [
    { 'game/rules/a.ts': "import 'node:fs';" },
    'game/rules/a.ts imports node:fs',
  ],
  'a file that belongs nowhere': [{ 'utils/a.ts': '' }, 'utils/a.ts lies outside the layout'],
  'a loop of types': [
    {
      'game/rules/a.ts': "import type { B } from './b.ts';",
      'game/rules/b.ts': "export * from './c.ts';",
      'game/rules/c.ts': "import './a.ts';",
    },
    'a cycle: game/rules/a.ts → game/rules/b.ts → game/rules/c.ts → game/rules/a.ts',
  ],
  'an inexact curve': [{ 'model/a.ts': 'Math.pow(2, 0.5);' }, 'model/a.ts uses Math beyond imul'],
  'a curve by another name': [{ 'data/a.ts': 'const { exp } = Math;' }, 'data/a.ts uses Math beyond imul'],
  'a curve by a computed name': [
    { 'game/rules/a.ts': "Math['imul'];" },
    'game/rules/a.ts uses Math beyond imul',
  ],
  'a power': [{ 'model/a.ts': 'const a = 2 ** 3;' }, 'model/a.ts uses **'],
  'a power assigned': [{ 'model/a.ts': 'let a = 2; a **= 3;' }, 'model/a.ts uses **'],
  'the clock': [{ 'game/rules/a.ts': 'const a = { now: new Date() };' }, 'game/rules/a.ts uses Date'],
  'the language of the machine': [
    { 'game/rules/a.ts': "['b'].sort((a, b) => a.localeCompare(b));" },
    'game/rules/a.ts uses localeCompare',
  ],
  'a timer': [{ 'model/a.ts': 'setTimeout(() => {}, 1);' }, 'model/a.ts uses setTimeout'],
  'a file too long to read': [
    { 'panel/a.css': 'p {}\n'.repeat(201) },
    'panel/a.css is longer than 200 lines',
  ],
};

test.each(Object.entries(planted))('the scan reports %s', (_, [files, report]) => {
  expect(violations(files)).toEqual([report]);
});

test('the scan lets through what is right', () => {
  const files = {
    'data/a.ts': `// Math.pow(2, 3), 2 ** 3 and Date are only words here
      export const a = { note: 'Date ** Math.exp', performance: 1 };\n${'\n'.repeat(300)}// end`,
    'model/b.ts':
      "import alea from 'seedrandom'; import { a } from '../data/a.ts'; Math.imul(a.performance, 2);",
    'store/e.ts': "new Worker(new URL('../worker/f.ts', import.meta.url)); new URL('https://a.test');",
    'worker/f.ts': "import '../game/readings/g.ts';",
    'panel/mount.tsx': "import './title/a.tsx'; import './winter/b.css';",
    'main.ts': "import './panel/c.tsx'; import './page/h.ts';",
    'page/h.ts': "const stage = () => import('../stage/d.ts');",
    'panel/c.tsx': "import { useState } from 'preact/hooks'; new Date(); Math.sin(1);",
    'stage/d.ts': "import 'phaser';",
  };
  expect(violations(files)).toEqual([]);
});

test('nothing here leans on folders that only its authors have', () => {
  const all = filesIn('.');
  const paths = Object.keys(all);
  // `src/panel/shared` is a room of this project: a path that names something here, from the root, from `src` or from
  // the folder in which it stands, leads nowhere else.
  const leadsOut = (file: string, path: string): boolean =>
    !['', 'src', posix.dirname(file)]
      .map((from) => posix.join(from, path).replace(/[./]+$/, ''))
      .some((there) => paths.some((known) => known === there || known.startsWith(`${there}/`)));
  const leaning = Object.entries(all)
    .filter(([file, text]) =>
      (text.match(/[\w./-]*(\bshared[/]|[/]shared\b)[\w./-]*/g) ?? []).some((path) => leadsOut(file, path)),
    )
    .map(([path]) => path);
  // The last compares with the document's text where it is there, and skips that where it is not.
  expect(leaning.sort()).toEqual(['test/architecture.test.ts', 'test/data/shared.test.ts']);
});
