import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { allowed } from '../floor/allowed.ts';
import type { Finding } from '../floor/compat.ts';
import { pageFindings } from '../floor/page.ts';
import { membersMadeIn, scriptFindings } from '../floor/script.ts';
import { styleFindings } from '../floor/style.ts';

const site = join(import.meta.dirname, '../../dist');

test('every script, style and page of the build keeps to the oldest browsers', () => {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const texts = (end: string) =>
    files
      .filter((file) => file.endsWith(end))
      .map((file) => [file, readFileSync(join(site, file), 'utf8')] as const);
  const made = new Set(texts('.js').flatMap(([, script]) => membersMadeIn(script)));
  const told = (file: string, findings: readonly Finding[]) => findings.map((one) => ({ ...one, file }));
  const oneFile = readFileSync(join(site, '../bundle/mizuwake.html'), 'utf8');
  const [, style = '', script = ''] = /<style>(.*?)<\/style>.*<script>(.*)<\/script>/s.exec(oneFile) ?? [];
  expect(script).not.toBe('');
  const findings = [
    ...told('bundle/mizuwake.html', [...scriptFindings(script, made), ...styleFindings(style)]),
    ...texts('.js').flatMap(([file, script]) => told(file, scriptFindings(script, made))),
    ...texts('.css').flatMap(([file, style]) => told(file, styleFindings(style))),
    ...texts('.html').flatMap(([file, page]) => told(file, pageFindings(page))),
  ];
  const lines = findings
    .filter(({ feature }) => !Object.hasOwn(allowed, feature))
    .map(({ file, feature, lacks }) => `${file}: ${feature} is not in ${lacks}`);
  expect([...new Set(lines)]).toEqual([]);
  const unused = Object.keys(allowed).filter((name) => !findings.some(({ feature }) => feature === name));
  expect(unused, 'allowed, but used no more').toEqual([]);
});
