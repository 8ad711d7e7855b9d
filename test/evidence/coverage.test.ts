import { expect, test } from 'vitest';
import { events } from '../../src/data/events.ts';
import { levers } from '../../src/data/levers.ts';
import { programmes } from '../../src/data/programmes.ts';
import { type Covered, coverage } from '../../src/evidence/coverage.ts';
import { extract } from '../../src/evidence/extract.ts';
import { citedLines } from '../data/citations.ts';
import { factTables } from '../data/facts.ts';

const key = ({ heading, line }: { heading: string; line: string }) => `${heading}\n${line}`;
const differsFromLast = (value: string, i: number, list: readonly string[]) => value !== list[i - 1];

test('coverage goes through every heading and line of the extract, in order and without a gap', () => {
  const inExtract = extract.flatMap(({ heading, lines }) =>
    [heading, ...lines].map((line) => key({ heading, line })),
  );
  expect(coverage.map(key).filter(differsFromLast)).toEqual(inExtract.filter(differsFromLast));
});

test('no heading occurs twice, so a citation is unambiguous', () => {
  expect(new Set(extract.map(({ heading }) => heading)).size).toBe(extract.length);
});

test('a line that became a fact is on a page that the named table cites', () => {
  const astray = coverage.filter(
    (entry) =>
      entry.becomes === 'fact' &&
      !citedLines(factTables[entry.of]).some(({ heading }) => heading === entry.heading),
  );
  expect(astray).toEqual([]);
});

test('a line that a fact table cites is not called unmodelled and nothing else', () => {
  const modelled = new Set(coverage.filter(({ becomes }) => becomes !== 'not modelled').map(key));
  expect(citedLines(factTables).filter((cited) => !modelled.has(key(cited)))).toEqual([]);
});

test('every programme is covered on its own line', () => {
  const covered = coverage.flatMap((entry) =>
    entry.becomes === 'mechanic' && entry.of.startsWith('programme.') ? [[entry.of, key(entry)]] : [],
  );
  const expected = Object.entries(programmes).map(([id, { source }]) => [`programme.${id}`, key(source)]);
  expect(covered.toSorted()).toEqual(expected.toSorted());
});

test('every event grows from at least one line', () => {
  const used = new Set(coverage.flatMap((entry) => (entry.becomes === 'event' ? [entry.of] : [])));
  expect([...used].toSorted()).toEqual(Object.keys(events).toSorted());
});

test('what is not modelled has a reason', () => {
  const reasons = coverage.flatMap((entry: Covered) =>
    entry.becomes === 'not modelled' ? [entry.because] : [],
  );
  expect(reasons.filter((reason) => reason.length < 10)).toEqual([]);
  expect(reasons.join()).toMatch(/population.*wages.*security/);
});

test('every lever is tied to a line of the document that became it', () => {
  for (const [id, { line }] of Object.entries(levers))
    expect(coverage, id).toContainEqual({ ...line, becomes: 'mechanic', of: `lever.${id}` });
});
