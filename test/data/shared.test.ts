import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coverage } from '../../src/evidence/coverage.ts';
import { extract } from '../../src/evidence/extract.ts';

// The document's text lies beside the repository on the authors' machine only.
const shared = new URL('../../../shared/', import.meta.url);
const documentFile = new URL('source/ai-policy-2026-01-27.txt', shared);
const isHere = existsSync(documentFile);

/** The document's lines without bold marks, list dashes and blanks. */
const documentLines = () =>
  readFileSync(documentFile, 'utf8')
    .split('\n')
    .map((line) =>
      line
        .replaceAll('**', '')
        .replace(/^\s*- /, '')
        .replaceAll(/\s/g, ''),
    )
    .filter((line) => line !== '');

/** The biography of a named person: between the network's members and the working group. Not for us to carry. */
const biography = (lines: readonly string[]) => ({
  from: lines.findIndex((line) => line.startsWith('参画国：')) + 1,
  to: lines.indexOf('事業実証ワーキンググループ設置'),
});

test.runIf(isHere)('the extract is the document, but for one biography', () => {
  const lines = documentLines();
  const { from, to } = biography(lines);
  expect(to - from).toBe(6);
  const kept = [...lines.slice(0, from), ...lines.slice(to)].join('');
  const ours = extract.flatMap(({ heading, lines }) => [heading, ...lines]).join('');
  expect(ours.replaceAll(/\s/g, '')).toBe(kept);
});

test.runIf(isHere)('the biography is nowhere in the extract', () => {
  const lines = documentLines();
  const { from, to } = biography(lines);
  const ours = JSON.stringify(extract).replaceAll(/\s/g, '');
  expect(lines.slice(from, to).filter((line) => ours.includes(line))).toEqual([]);
});

test.runIf(isHere)('every line of the document is part of a line in coverage', () => {
  const lines = documentLines();
  const { from, to } = biography(lines);
  const covered = new Set(coverage.map(({ line }) => line.replaceAll(/\s/g, '')));
  const parts = [...covered].join('\n');
  const missing = lines.filter((line, i) => (i < from || i >= to) && !parts.includes(line));
  expect(missing).toEqual([]);
});
