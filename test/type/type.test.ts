import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bold, first, shown } from './letters.ts';
import { codesIn, inTypeface, typeFolder } from './typeface.ts';

const KILOBYTE = 1000;
const MEND = 'npm run type, and commit what it wrote';

const sizeOf = (...parts: readonly string[]): number =>
  parts.reduce((sum, part) => sum + statSync(join(typeFolder, `${part}.woff2`)).size, 0);

/** The letters of a text that none of some parts of the typeface has. */
const missing = (text: string, ...parts: readonly string[]): string => {
  const there = new Set(parts.flatMap((part) => [...codesIn(join(typeFolder, `${part}.woff2`))]));
  return [...new Set(text)]
    .filter((letter) => inTypeface(letter) && !there.has(letter.codePointAt(0) ?? 0))
    .join('');
};

test('every character of every dictionary, table and code is in the typeface', () => {
  expect(missing(shown, 'first-400', 'rest-400'), MEND).toBe('');
});

test('every character of what is set in bold is in its bold', () => {
  expect(missing(bold, 'first-700', 'rest-700'), MEND).toBe('');
});

test('the title, and all of a language with spaces, does with the first part', () => {
  expect(missing(first, 'first-400'), MEND).toBe('');
});

test('only signs that every system has are left to other typefaces', () => {
  const left = [...new Set(shown)].filter((letter) => !inTypeface(letter) && letter !== '\n');
  expect(left.filter((letter) => !/\p{Emoji}|\p{So}|\uFE0F/u.test(letter))).toEqual([]);
});

test('the page can show what the style sheet says that the rest has', () => {
  const sheet = readFileSync(join(import.meta.dirname, '../../src/panel/shared/type.css'), 'utf8');
  const faces = sheet.split('@font-face').flatMap((face) => {
    const [, part] = /type\/([\w-]+)\.woff2/.exec(face) ?? [];
    return part ? [{ part, codes: [...face.matchAll(/U\+(\w+)(?:-(\w+))?/g)] }] : [];
  });
  expect(faces.length).toBeGreaterThan(3);
  for (const { part, codes } of faces) {
    const letters = codes.flatMap(([, from = '', to = from]) => {
      const [begin, end] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      return Array.from({ length: end - begin + 1 }, (_, at) => String.fromCodePoint(begin + at));
    });
    expect(missing(letters.join(''), part), MEND).toBe('');
  }
});

test('both weights are at most 200 kB, what the title needs at most 100 kB', () => {
  const parts = readdirSync(typeFolder).flatMap((file) => /^(.+)\.woff2$/.exec(file)?.[1] ?? []);
  expect(sizeOf(...parts)).toBeLessThanOrEqual(200 * KILOBYTE);
  expect(sizeOf('first-400', 'first-700')).toBeLessThanOrEqual(100 * KILOBYTE);
});
