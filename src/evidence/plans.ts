import { budgetTotals, pillarTotals } from '../data/budget.ts';
import { type PillarId, pillarIds } from '../data/pillars.ts';
import { coefficients } from '../model/coefficients.ts';
import { byChannel, type PillarMix, publishedMix } from '../model/pillars.ts';
import type { Authorities } from '../model/simulate.ts';
import type { PerChannel } from '../model/slots.ts';

/** Plans of ten years that the evidence speaks of. A pillar's money is divided as the FY2025 programmes divide it. */

const YEARS = 10;

/** Quarters from t = 0 to the end of fiscal 2034. */
export const QUARTERS = YEARS * 4;

const everyYear = (authority: PerChannel): Authorities => Array.from({ length: YEARS }, () => authority);

const total = budgetTotals.fy2025.value;
const quarter = total / pillarIds.length;

/** No supplementary budget, the FY2025 yen repeated, all of it on one pillar, and a quarter for each. */
export const planIds = ['none', 'continuation', 'use', 'create', 'trust', 'collaborate', 'equal'] as const;

export type PlanId = (typeof planIds)[number];

/** The plans, when pillars divide their money by this mix. */
export const plansUnder = (mix: PillarMix): Readonly<Record<PlanId, Authorities>> => ({
  none: [],
  continuation: everyYear(
    byChannel(
      {
        use: pillarTotals.use.value,
        create: pillarTotals.create.value,
        trust: pillarTotals.trust.value,
        collaborate: pillarTotals.collaborate.value,
      },
      mix,
    ),
  ),
  use: everyYear(byChannel({ use: total }, mix)),
  create: everyYear(byChannel({ create: total }, mix)),
  trust: everyYear(byChannel({ trust: total }, mix)),
  collaborate: everyYear(byChannel({ collaborate: total }, mix)),
  equal: everyYear(byChannel({ use: quarter, create: quarter, trust: quarter, collaborate: quarter }, mix)),
});

const { fy2025 } = coefficients().channels;

/** The plans by the split that the model plays on; the continuation to the yen, as the game has it. */
export const plans: Readonly<Record<PlanId, Authorities>> = {
  ...plansUnder(publishedMix),
  continuation: everyYear(fy2025),
};

/** The FY2025 yen repeated, and so much more on one pillar, 億円 a year. */
export const continuationAnd = (pillar: PillarId, more: number): Authorities =>
  everyYear(
    byChannel({ [pillar]: more }, publishedMix).map(
      (yen, slot) => yen + (fy2025[slot] as number),
    ) as PerChannel,
  );
