import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ChannelId } from '../../src/data/channels.ts';
import { type DimensionId, dimensionIds } from '../../src/data/dimensions.ts';
import { type PillarId, pillarIds } from '../../src/data/pillars.ts';
import { dimensionParts } from '../../src/data/structure.ts';
import { hindcasts } from '../../src/evidence/hindcast.ts';
import { principles } from '../../src/evidence/plan.ts';
import { continuationAnd, plans } from '../../src/evidence/plans.ts';
import { at, reweighted, subjects } from '../../src/evidence/tables/plans.ts';
import { type TableId, tables } from '../../src/evidence/tables.ts';
import { publishedMix } from '../../src/model/pillars.ts';
import { channelSlotOf } from '../../src/model/slots.ts';
import { standing } from './page.ts';

const there = standing();

describe('the page of evidence', () => {
  test.each(Object.keys(tables) as TableId[])(
    'has the table %s as the model gives it today',
    (id) => {
      const { head, rows } = tables[id]();
      expect(there[id], 'npm run evidence').toEqual([head, ...rows]);
    },
    120_000,
  );
});

/** A cell of a table as a number. */
const cell = (id: TableId, row: string, column: string): number => {
  const [head = [], ...rows] = there[id] ?? [];
  const text = rows.find(([name]) => name === row)?.[head.indexOf(column)] ?? '';
  return Number(text.replace('−', '-'));
};

describe('opposing values: whoever holds one dimension above all others', () => {
  const bestFor = (id: DimensionId): PillarId =>
    pillarIds.reduce((top, pillar) =>
      cell('moreMoney', pillar, id) > cell('moreMoney', top, id) ? pillar : top,
    );

  test('finds a pillar to put more money on, and every pillar is found by someone', () => {
    expect(new Set(dimensionIds.map(bestFor))).toEqual(new Set(pillarIds));
    for (const pillar of ['create', 'trust', 'collaborate'] as const)
      expect(bestFor(subjects[pillar]), pillar).toBe(pillar);
    expect(bestFor('autonomy')).toBe('create');
    expect(bestFor('benefit')).toBe('use');
  });

  test('still finds every pillar when any part of a dimension weighs half or twice as much', () => {
    for (const id of dimensionIds)
      for (const part of dimensionParts[id])
        for (const times of [0.5, 2]) {
          const scale = reweighted(id, part, times);
          const before = at(plans.continuation, undefined, scale);
          const after = pillarIds.map((pillar) => at(continuationAnd(pillar, 1000), undefined, scale));
          const found = dimensionIds.map((one) => {
            const gains = after.map((values) => values[one] - before[one]);
            return pillarIds[gains.indexOf(Math.max(...gains))];
          });
          expect(new Set(found), `${id}, ${part} × ${times}`).toEqual(new Set(pillarIds));
        }
  });

  test('no channel carries more than half of what a dimension gains that is not its own subject', () => {
    for (const id of dimensionIds) {
      const row = there.carriers?.find(([name]) => name === id) ?? [];
      const [channel, share] = [row[4] as ChannelId, Number(row[5]?.replace(' %', ''))];
      const owner = pillarIds.find((pillar) => publishedMix[pillar][channelSlotOf[channel]] > 0.2);
      const own = owner !== undefined && subjects[owner] === id;
      expect(share, `${id}: ${channel}`).toBeGreaterThan(0);
      if (!own) expect(share, `${id}: ${channel}`).toBeLessThanOrEqual(50);
    }
  });
});

test('money for development moves autonomy and the deficit most, and cooperation no longer stands in for it', () => {
  for (const other of ['use', 'trust', 'collaborate']) {
    expect(cell('moreMoney', 'create', 'autonomy')).toBeGreaterThan(cell('moreMoney', other, 'autonomy'));
    expect(cell('moreMoney', 'create', 'DD 兆円')).toBeLessThan(cell('moreMoney', other, 'DD 兆円'));
  }
  expect(cell('moreMoney', 'create', 'DD 兆円')).toBeLessThan(-0.05);
});

test('splits of the programmes that fit move no dimension by as much as the band of futures is wide', () => {
  for (const id of dimensionIds) {
    const row = there.splits?.find(([name]) => name === id) ?? [];
    expect(Number(row[3]), id).toBeGreaterThan(0);
    expect(Number(row[3]), id).toBeLessThan(Number(row[5]) / 8);
  }
});

test('the four published series up to FY2024 lie inside the 80 % band, also of the model’s own draws', () => {
  for (const [id, { low, high, drawnLow, drawnHigh, seen }] of Object.entries(hindcasts)) {
    expect(seen, id).toBeGreaterThan(low);
    expect(seen, id).toBeLessThan(high);
    expect(seen, id).toBeGreaterThan(drawnLow);
    expect(seen, id).toBeLessThan(drawnHigh);
  }
});

test('over draws, each pillar but use leads the dimension of its own subject more often than not', () => {
  for (const pillar of ['create', 'trust', 'collaborate'] as const)
    expect(cell('leaders', pillar, subjects[pillar]), pillar).toBeGreaterThan(50);
  expect(cell('leaders', 'create', 'autonomy')).toBeGreaterThan(50);
  for (const id of dimensionIds) {
    const all = pillarIds.reduce((sum, pillar) => sum + cell('leaders', pillar, id), 0);
    expect(Math.abs(all - 100), id).toBeLessThanOrEqual(2); // rounded
  }
});

test('each of the three principles moves a dimension by more than a point', () => {
  const [, ...rows] = there.principles ?? [];
  const moved = new Map<string, number>();
  for (const [principle = '', , ...values] of rows)
    for (const value of values) {
      const size = Math.abs(Number(value.replace('−', '-')));
      if (size > (moved.get(principle) ?? 0)) moved.set(principle, size);
    }
  expect([...moved.keys()]).toHaveLength(Object.keys(principles).length);
  for (const [principle, size] of moved) expect(size, principle).toBeGreaterThan(1);
});

test('the checklist of the field has its twenty items, each with an answer', () => {
  const rows = readFileSync(new URL('../../src/evidence/STRESS.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((row) => /^\| \d\.\d/.test(row))
    .map((row) => row.split('|').map((part) => part.trim()));
  expect(rows).toHaveLength(20);
  for (const [, item, , answer = ''] of rows) expect(answer.length, item).toBeGreaterThan(20);
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
