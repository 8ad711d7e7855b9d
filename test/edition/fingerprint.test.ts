import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { courseIds } from '../../src/data/courses.ts';
import { crowd } from '../../src/data/crowd.ts';
import { events } from '../../src/data/events.ts';
import { parameters } from '../../src/data/parameters.ts';
import { answersFor, plain } from './fingerprint.ts';

const [first] = Object.keys(parameters) as (keyof typeof parameters)[];

test('a number that moves, moves the text of its table', () => {
  const one = { ...parameters[first as keyof typeof parameters] };
  const all = { ...parameters, [first as string]: { ...one, value: one.value * 1.000001 } };
  expect(plain(all)).not.toBe(plain(parameters));
});

test('a row more, a row less, an id or the order of rows moves it too, since codes count by place', () => {
  const { E01, E02, ...rest } = events;
  for (const other of [
    rest,
    { ...events, E99: E01 },
    { E02, E01, ...rest },
    { ...events, E01: { ...E01, character: 'other' } },
  ])
    expect(plain(other)).not.toBe(plain(events));
});

test('a sentence that is reworded leaves it as it is', () => {
  const one = { ...parameters[first as keyof typeof parameters], note: 'Said in other words, and better.' };
  const other = { ...one, note: '別の言い方' };
  expect(plain(one)).toBe(plain(other));
});

test('the tables are read from their folder, so that none is forgotten', () => {
  const source = readFileSync(new URL('./fingerprint.ts', import.meta.url), 'utf8');
  expect(source).not.toContain('parameters.ts');
});

test('a crowd without a course, a round, a dimension or a reading of today is not asked', () => {
  const [course] = courseIds as [(typeof courseIds)[number]];
  const { [course]: own, ...others } = crowd;
  const [{ use: _, ...fewer } = {}, ...later] = own.judged;
  const [{ weakest: __, ...without } = {}] = own.ends;
  expect(answersFor(crowd)).toBe(true);
  expect(answersFor(others)).toBe(false);
  for (const less of [
    { ...own, judged: later },
    { ...own, judged: [fewer, ...later] },
    { ...own, ends: [] },
    { ...own, ends: [without] },
  ])
    expect(answersFor({ ...crowd, [course]: less as unknown as typeof own })).toBe(false);
});
