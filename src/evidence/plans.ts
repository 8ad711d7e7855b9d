import { budgetTotals } from '../data/budget.ts';
import { type PillarId, pillarIds } from '../data/pillars.ts';
import { coefficients } from '../model/coefficients.ts';
import { publishedMix } from '../model/pillars.ts';
import type { Authorities } from '../model/simulate.ts';
import { channelSlots, type PerChannel, perChannel } from '../model/slots.ts';

/** Plans of ten years that the evidence speaks of. A pillar's money is divided as the FY2025 programmes divide it. */

const YEARS = 10;

/** Quarters from t = 0 to the end of fiscal 2034. */
export const QUARTERS = YEARS * 4;

const everyYear = (authority: PerChannel): Authorities => Array.from({ length: YEARS }, () => authority);

/** 億円 per pillar and year, as 億円 per channel. */
const byPillar = (yen: Partial<Record<PillarId, number>>): PerChannel => {
  const authority = perChannel();
  for (const pillar of pillarIds)
    for (const slot of channelSlots) authority[slot] += (yen[pillar] ?? 0) * publishedMix[pillar][slot];
  return authority;
};

const { fy2025 } = coefficients().channels;
const total = budgetTotals.fy2025.value;
const quarter = total / pillarIds.length;

/** No supplementary budget, the FY2025 yen repeated, all of it on one pillar, and a quarter for each. */
export const plans = {
  none: [] as Authorities,
  continuation: everyYear(fy2025),
  use: everyYear(byPillar({ use: total })),
  create: everyYear(byPillar({ create: total })),
  trust: everyYear(byPillar({ trust: total })),
  collaborate: everyYear(byPillar({ collaborate: total })),
  equal: everyYear(byPillar({ use: quarter, create: quarter, trust: quarter, collaborate: quarter })),
} as const satisfies Record<string, Authorities>;

export type PlanId = keyof typeof plans;

export const planIds = Object.keys(plans) as PlanId[];

/** The FY2025 yen repeated, and so much more on one pillar, 億円 a year. */
export const continuationAnd = (pillar: PillarId, more: number): Authorities =>
  everyYear(byPillar({ [pillar]: more }).map((yen, slot) => yen + (fy2025[slot] as number)) as PerChannel);
