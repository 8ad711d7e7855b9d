import { expect, test } from 'vitest';
import { budgetTotals, cabinet341, pillarTotals } from '../../src/data/budget.ts';
import { type ChannelId, channelIds } from '../../src/data/channels.ts';
import { pillarIds } from '../../src/data/pillars.ts';
import { ministries, type Programme, programmes } from '../../src/data/programmes.ts';
import { extract } from '../../src/evidence/extract.ts';
import { prints, total } from './citations.ts';

const all: readonly Programme[] = Object.values(programmes);
const page = extract.find(({ heading }) => heading === all[0]?.source.heading)?.lines ?? [];

test('the programmes are exactly those that the document lists', () => {
  const listed = page.filter((line) => line.startsWith('【'));
  expect(all.map(({ source }) => source.line).toSorted()).toEqual(listed.toSorted());
});

test('every programme stands below the label of its own pillar', () => {
  const labels = {
    use: 'AIを使う (AI利活用の加速的推進)',
    trust: 'AIの信頼性を高める (AIガバナンスの主導)',
    create: 'AIを創る (AI開発力の戦略的強化)',
    collaborate: 'AIと協働する (AI社会に向けた継続的変革)',
  };
  for (const { pillar, source } of all) {
    const above = page.slice(0, page.indexOf(source.line));
    expect(above.findLast((line) => Object.values(labels).includes(line))).toBe(labels[pillar]);
  }
});

test('every programme is marked as the document marks it', () => {
  for (const { ministry, within, isNew, sharedLine, source } of all) {
    expect(source.line.startsWith(`【${ministries[ministry]}】`), source.line).toBe(true);
    expect(source.line.includes('【新】'), source.line).toBe(isNew);
    expect(source.line.includes('内数') || sharedLine !== undefined, source.line).toBe(within);
  }
});

test('every printed amount stands in its line, or in the line above where two programmes share it', () => {
  for (const { published, sharedLine, source } of all) {
    const above = page[page.indexOf(source.line) - 1] ?? '';
    const line = sharedLine !== undefined && source.line.endsWith(' の内数') ? above : source.line;
    expect(prints(line, { value: published, unit: '億円' }), line).toBe(true);
  }
});

test('a programme takes its printed amount, and less only where that amount covers more than AI', () => {
  for (const { published, within, used, source } of all) {
    expect(used, source.line).toBeGreaterThan(0);
    if (within) expect(used, source.line).toBeLessThanOrEqual(published);
    else expect(used, source.line).toBe(published);
  }
});

test('the programmes of each pillar add up to its printed total, and the pillars to the budget', () => {
  const sums = pillarIds.map((pillar) => total(all.filter((p) => p.pillar === pillar).map((p) => p.used)));
  expect(sums).toEqual([502, 3605, 240, 33]);
  expect(pillarIds.map((pillar) => pillarTotals[pillar].value)).toEqual(sums);
  expect(total(sums)).toBe(budgetTotals.fy2025.value);
});

test('the six programmes on the shared Cabinet Office line use it up exactly', () => {
  const sharing = all.filter(({ sharedLine }) => sharedLine === 'cabinet341');
  expect(sharing.map(({ pillar }) => pillar)).toEqual(['use', 'use', 'create', 'create', 'trust', 'trust']);
  expect(total(sharing.map(({ used }) => used))).toBe(cabinet341.value);
  expect(cabinet341.value).toBe(341);
});

test('the shares of every programme sum to one', () => {
  for (const { channels, source } of all)
    expect(
      Object.values(channels).reduce((sum, share) => sum + share, 0),
      source.line,
    ).toBe(1);
});

test('every channel receives its known sum', () => {
  const received = (id: ChannelId) => total(all.map(({ used, channels }) => used * (channels[id] ?? 0)));
  expect(Object.fromEntries(channelIds.map((id) => [id, received(id)]))).toEqual({
    LEAD: 69.8,
    SME: 238.9,
    SECT: 190.7,
    COMP: 1099.2,
    MODEL: 1305.2,
    PHYS: 788.6,
    SCI: 412,
    EVAL: 135.1,
    INFO: 26.6,
    INTL: 80.9,
    SKILL: 24.9,
    YOUTH: 8.1,
  });
});
