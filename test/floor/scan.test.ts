import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { floor } from '../../src/data/floor.ts';
import { membersMadeIn, scriptFindings } from './script.ts';
import { styleFindings } from './style.ts';

/** The reading of the build against the oldest browsers finds what it is for, and nothing else. */

const inScripts: Readonly<Record<string, readonly [script: string, feature: string]>> = {
  'a method of arrays': ['[].toSorted()', '.toSorted'],
  'a method taken out of its object': ['const { toReversed } = []', '.toReversed'],
  "a canvas's method": ['c.roundRect(0, 0, 1, 1)', '.roundRect'],
  'a method of a class': ['AbortSignal.any([])', '.any'],
  'a class of the browser': ['new OffscreenCanvas(1, 1)', 'OffscreenCanvas'],
  'a function of the browser': ['requestIdleCallback(f)', 'requestIdleCallback'],
  'an option of a call': ["new Intl.NumberFormat('en', { roundingMode: 'ceil' })", '{ roundingMode }'],
  'an attribute of an element': ["jsx('div', { popover: 'auto' })", '<div popover>'],
  'a style of an element': ["jsx('p', { style: { textWrap: 'balance' } })", 'text-wrap'],
  'a selector in a call': ["document.querySelector('dialog:modal')", ':modal'],
  'a lookbehind': ['/(?<=a)b/', 'RegExp lookbehind'],
  'a lookbehind in a text': ["new RegExp('(?<!a)b')", 'RegExp lookbehind'],
  'a pattern with a setting inside': ['/(?i:a)/', 'RegExp (?i:a)'],
  'syntax of a class': ['class A { static { f(); } }', 'static {'],
  'an import with an attribute': [
    "import a from './a.json' with { type: 'json' }",
    'import a from "./a.json" with { type: "json" };',
  ],
};

test.each(Object.entries(inScripts))('the scan reports %s', (_, [script, feature]) => {
  expect(scriptFindings(script).map((one) => one.feature)).toContain(feature);
});

const inStyles: Readonly<Record<string, string>> = {
  ':has': 'a:has(b) { top: 0 }',
  svh: 'a { height: 50svh }',
  dvh: 'a { --own: 50vh; --own: 50dvh }', // whatever it holds counts as read
  'color-mix()': 'a { color: red; color: color-mix(in srgb, var(--a), red) }', // with a `var` it does too
  '@container': '@container (width > 9em) { a { top: 0 } }',
  '@media range': '@media (width > 9em) { a { top: 0 } }',
  '&': 'a { &:hover { top: 0 } }',
  translate: 'a { translate: 1px }',
  'text-wrap': 'a { text-wrap: inherit }',
};

test.each(Object.entries(inStyles))('the scan reports %s in a style', (feature, style) => {
  expect(styleFindings(style).map((one) => one.feature)).toContain(feature);
});

test('the scan lets through what the floor knows, or has another way for', () => {
  const script = `x.at(-1); Object.hasOwn(a, 'b'); a.findLast(f); structuredClone(a); new ResizeObserver(f);
    a?.b ?? c; a ||= 1; class B { #x = 1; has(y) { return #x in y; } }
    const toSorted = 1; f(toSorted); new Worker('a.js', { type: 'module' }); /(?<year>\\p{L})/u;`;
  const style = `a { inset: 0; aspect-ratio: 1; height: 50vh; height: 50svh; font-family: ui-monospace, monospace }
    @supports (height: 1svh) { a { --own: 50svh } }
    @media (min-width: 9em) { a:is(b, c):focus-visible::before { gap: 1px } }`;
  expect([...scriptFindings(script), ...styleFindings(style)].map(({ feature }) => feature)).toEqual([]);
});

test('a member that the build makes itself is its own', () => {
  const script = 'const a = { union: 1 }; f(a.union); f(a.difference)';
  const made = new Set(membersMadeIn(script));
  expect(scriptFindings(script, made).map(({ feature }) => feature)).toEqual(['.difference']);
});

test('the page that people read first names the oldest browsers', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const { safari, chrome, firefox } = floor;
  expect(readme).toContain(`Safari ${safari}, Chrome ${chrome}, Firefox ${firefox}`);
});
