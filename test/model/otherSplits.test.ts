import { describe, expect, test } from 'vitest';
import { budgetTotals, cabinet341, pillarTotals } from '../../src/data/budget.ts';
import { pillarIds } from '../../src/data/pillars.ts';
import { type Programme, type ProgrammeId, programmeIds, programmes } from '../../src/data/programmes.ts';
import { otherMixes, otherSplits } from '../../src/model/otherSplits.ts';
import { channelSlots, perChannel } from '../../src/model/slots.ts';

/** Splits of the budget over its programmes, each of which the document could mean. */

const programme = (id: ProgrammeId): Programme => programmes[id];

type Split = (typeof otherSplits)[number];

const sum = (split: Split, which: (programme: Programme) => boolean): number =>
  programmeIds.reduce((total, id) => (which(programme(id)) ? total + split[id] : total), 0);

describe('every split fits every printed figure', () => {
  test.each(pillarIds)('the programmes of %s add up to its total', (pillar) => {
    for (const split of otherSplits)
      expect(sum(split, (one) => one.pillar === pillar)).toBeCloseTo(pillarTotals[pillar].value, 9);
  });

  test('the pillars’ totals are the document’s, and all together its budget', () => {
    expect(pillarIds.map((id) => pillarTotals[id].value)).toEqual([502, 3605, 240, 33]);
    for (const split of otherSplits) expect(sum(split, () => true)).toBeCloseTo(budgetTotals.fy2025.value, 8);
  });

  test('the six programmes of the Cabinet Office line use it up', () => {
    expect(cabinet341.value).toBe(341);
    for (const split of otherSplits)
      expect(sum(split, ({ sharedLine }) => sharedLine === 'cabinet341')).toBeCloseTo(cabinet341.value, 9);
  });

  test('no programme gets more than its line, or less than nothing', () => {
    for (const split of otherSplits)
      for (const id of programmeIds) {
        expect(split[id], id).toBeGreaterThanOrEqual(0);
        expect(split[id], id).toBeLessThanOrEqual(programme(id).published + 1e-9);
      }
  });

  test('a programme that stands alone gets what is printed, to the last bit', () => {
    for (const split of otherSplits)
      for (const id of programmeIds)
        if (!programme(id).within) expect(split[id], id).toBe(programme(id).published);
  });
});

test('the first is the split that the model plays on, and they differ from one another', () => {
  const played = Object.fromEntries(programmeIds.map((id) => [id, programme(id).used]));
  const all = otherSplits;
  expect(all[0]).toEqual(played);
  const apart = (one: Split, other: Split): number =>
    programmeIds.reduce((most, id) => {
      const difference = Math.abs(one[id] - other[id]);
      return difference > most ? difference : most;
    }, 0);
  // In some programme by 20 億円 or more: several times what small programmes get in all.
  all.forEach((one, at) => {
    for (const other of all.slice(at + 1)) expect(apart(one, other)).toBeGreaterThan(20);
  });
});

test('what no line settles can go nearly anywhere: the institute gets under a tenth of its line or over three', () => {
  const institute = otherSplits.map(({ safetyInstitute }) => safetyInstitute / cabinet341.value);
  expect(Math.min(...institute)).toBeLessThan(0.1);
  expect(Math.max(...institute)).toBeGreaterThan(0.3);
});

test('as mixes they divide a pillar’s money whole, and only over channels that it pays into', () => {
  for (const mix of otherMixes)
    for (const pillar of pillarIds) {
      const paid = perChannel();
      for (const id of programmeIds)
        if (programme(id).pillar === pillar)
          for (const slot of channelSlots) paid[slot] += perChannel(programme(id).channels)[slot];
      expect(mix[pillar].reduce((total, share) => total + share, 0)).toBeCloseTo(1, 12);
      for (const slot of channelSlots) if (paid[slot] === 0) expect(mix[pillar][slot]).toBe(0);
    }
});
