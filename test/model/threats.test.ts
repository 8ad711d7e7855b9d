import { describe, expect, test } from 'vitest';
import { riskIds } from '../../src/data/risks.ts';
import { plans } from '../../src/evidence/plans.ts';
import { digitalDeficit } from '../../src/model/figures.ts';
import { meanRisk } from '../../src/model/risk.ts';
import { simulate } from '../../src/model/simulate.ts';
import type { RiskSlot } from '../../src/model/slots.ts';
import type { State } from '../../src/model/state.ts';
import { central, changed, end } from './plans.ts';

/** What grows by itself: threats, and the trend of the deficit. */

const slots = riskIds.map((id, slot) => [id, slot as RiskSlot] as const);

const century = (c = central): State[] => simulate(c, plans.none, 400);

/** How much a figure rises in the years 90 to 100, as a share of what it rises in the first ten. */
const lateRise = (history: readonly State[], figure: (state: State) => number): number => {
  const at = (year: number): number => figure(history[4 * year] as State);
  return (at(100) - at(90)) / (at(10) - at(0));
};

describe('without any money threats level off', () => {
  const history = century();

  test.each(slots)(
    'the risk of %s rises in a century’s last ten years by less than a tenth of its first',
    (_, slot) => {
      expect(lateRise(history, ({ risk }) => risk[slot])).toBeLessThan(0.1);
      expect(lateRise(history, ({ risk }) => risk[slot])).toBeGreaterThan(0);
    },
  );

  test('later where their horizon is farther away', () => {
    const [near, far] = [10, 40].map((threatHorizon) => century(changed({ threatHorizon }))) as [
      State[],
      State[],
    ];
    expect(lateRise(near, meanRisk)).toBeLessThan(lateRise(far, meanRisk) / 2);
    expect(meanRisk(near[400] as State)).toBeLessThan(meanRisk(far[400] as State));
  });

  test('and the trend of the deficit fades', () => {
    const still = changed({ foreignImport: 0, capabilityExport: 0 });
    expect(lateRise(century(still), (state) => digitalDeficit(state, still))).toBeLessThan(0.2);
  });
});

test('without threat and exposure no risk rises above its start, whatever is done', () => {
  const calm = changed({
    biasThreat: 0,
    crimeThreat: 0,
    rightsThreat: 0,
    misinformationThreat: 0,
    jobsThreat: 0,
    technicalThreat: 0,
    exposureElasticity: 0,
  });
  for (const authorities of Object.values(plans))
    for (const risk of end(authorities, calm).risk) expect(risk).toBeLessThanOrEqual(100);
});

test('money for trust lowers every risk that it is meant for, and that of jobs least', () => {
  const [none, trust] = [end(plans.none), end(plans.trust)];
  const left = riskIds.map((_, slot) => trust.risk[slot as RiskSlot] / none.risk[slot as RiskSlot]);
  const jobs = left[riskIds.indexOf('jobs')] as number;
  for (const share of left) expect(share).toBeLessThanOrEqual(jobs);
  expect(Math.max(...left.filter((share) => share !== jobs))).toBeLessThan(0.8);
});
