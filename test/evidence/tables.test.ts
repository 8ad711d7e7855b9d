import { describe, expect, test } from 'vitest';
import { dimensionIds } from '../../src/data/dimensions.ts';
import { pillarIds } from '../../src/data/pillars.ts';
import { type TableId, tables } from '../../src/evidence/tables.ts';
import { standing } from './page.ts';

const there = standing();

describe('the page of evidence', () => {
  test.each(Object.keys(tables) as TableId[])('has the table %s as the model gives it today', (id) => {
    const { head, rows } = tables[id]();
    expect(there[id], 'npm run evidence').toEqual([head, ...rows]);
  });
});

/** A cell of a table as a number. */
const cell = (id: TableId, row: string, column: string): number => {
  const [head = [], ...rows] = there[id] ?? [];
  const text = rows.find(([name]) => name === row)?.[head.indexOf(column)] ?? '';
  return Number(text.replace('−', '-'));
};

test('more money on a pillar moves the dimension that bears its name most, among pillars', () => {
  const subject = { use: 'use', create: 'create', trust: 'trust', collaborate: 'people' } as const;
  for (const pillar of pillarIds)
    for (const other of pillarIds)
      if (other !== pillar)
        expect(cell('moreMoney', pillar, subject[pillar]), `${pillar} beside ${other}`).toBeGreaterThan(
          cell('moreMoney', other, subject[pillar]),
        );
});

test('no plan is best on more than two dimensions', () => {
  const [, ...rows] = there.strategyDimensions ?? [];
  const best = dimensionIds.map(
    (id) =>
      rows
        .map(([plan]) => ({ plan, value: cell('strategyDimensions', plan ?? '', id) }))
        .reduce((most, one) => (one.value > most.value ? one : most)).plan,
  );
  for (const plan of best) expect(best.filter((other) => other === plan).length, plan).toBeLessThanOrEqual(2);
});
