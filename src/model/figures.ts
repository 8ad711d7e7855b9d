import { ladder2024 } from '../data/comparators.ts';
import { structure } from '../data/structure.ts';
import { type Coefficients, START_INDEX } from './coefficients.ts';
import { atMost, salience } from './math.ts';
import { meanRisk } from './risk.ts';
import { JOBS, LEAD, PHYS, SCI, SECT, SME } from './slots.ts';
import type { State } from './state.ts';

const rungs = Float64Array.from(ladder2024, ({ value }) => value);

/** Place of Japan's private AI investment among countries, 1 the highest. */
export const rank = (s: State): number => {
  let above = 0; // rungs run downward
  while (above < rungs.length && (rungs[above] as number) * s.ladder > s.investment) above++;
  return 1 + above;
};

/** Difference between large and small firms in having an AI policy, share. */
export const firmGap = (s: State): number => s.policyLarge - s.policySmall;

/** New business and markets, 2024 = 100: new drugs and materials, robots, young firms, and new ways of using AI. */
export const newBusiness = (s: State, { p, startEmbedded }: Coefficients): number => {
  const w = structure.newBusiness;
  const fit = atMost(s.capability / w.capabilityForPhysical, 1);
  return (
    START_INDEX +
    w.science * s.effect[SCI] +
    w.physical * s.effect[PHYS] * fit +
    w.investment * (s.investment / (p.baselineInvestment * s.climate) - 1) +
    w.intangible * (s.embedded - startEmbedded)
  );
};

/** How far AI helps with care, farming, building and public services, 2024 = 100. */
export const socialProblems = (s: State, { startEmbedded }: Coefficients): number => {
  const w = structure.socialProblems;
  const fit = atMost(s.capability / w.capabilityForPhysical, 1);
  return (
    START_INDEX +
    w.sector * s.effect[SECT] * s.conversion +
    w.lead * s.effect[LEAD] +
    w.physical * s.effect[PHYS] * fit +
    w.intangible * (s.embedded - startEmbedded)
  );
};

/** How widely the gains are shared, 2024 = 100. */
export const inclusion = (s: State, { p, startGap }: Coefficients): number => {
  const w = structure.inclusion;
  return (
    START_INDEX +
    (w.skills * (s.skills - p.baselineSkills)) / w.skillSpan +
    w.gap * (startGap - firmGap(s)) +
    w.smallFirms * s.effect[SME] +
    w.sector * s.effect[SECT] -
    w.jobs * salience(s.risk[JOBS])
  );
};

/** Quality of life as far as AI moves it, 2024 = 100: cars that drive themselves, illness found early, trust, and risks. */
export const qualityOfLife = (s: State, c: Coefficients): number => {
  const w = structure.qualityOfLife;
  const fit = atMost(s.capability / w.capabilityForPhysical, 1);
  return (
    START_INDEX +
    w.physical * s.effect[PHYS] * fit +
    w.science * s.effect[SCI] +
    w.trust * (s.trust - c.p.baselineTrust) -
    w.risk * salience(meanRisk(s))
  );
};

/** Share of AI use that domestic capability serves. */
export const domesticShare = (s: State, { p }: Coefficients): number =>
  s.capability / (s.capability + p.domesticHalf);

/** The part of the digital deficit that AI adds since 2024, 兆円 a year; negative where exports outweigh imports. */
export const deficitFromAi = (s: State, c: Coefficients): number => {
  const { p } = c;
  const { people, firms } = structure.deficit;
  const used = people * s.regularUse + firms * s.firmUse * s.policy;
  const usedAtStart = people * p.baselineRegularUse + firms * c.startFirmPolicy;
  const imports = p.foreignImport * (used * (1 - domesticShare(s, c)) - usedAtStart * (1 - c.startDomestic));
  return imports - (p.capabilityExport * (s.capability - START_INDEX)) / START_INDEX;
};

/** The digital deficit, 兆円 a year. */
export const digitalDeficit = (s: State, c: Coefficients): number => {
  const { horizon } = structure.deficit;
  const age = (s.t * horizon) / (s.t + horizon);
  return c.p.baselineDeficit * (1 + c.p.deficitTrend * age) + deficitFromAi(s, c);
};
