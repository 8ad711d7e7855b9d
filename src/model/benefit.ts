import { structure } from '../data/structure.ts';
import { type Coefficients, START_INDEX } from './coefficients.ts';
import { atMost } from './math.ts';
import { SECT, SME } from './slots.ts';
import type { State } from './state.ts';

/**
 * Use becomes value: slowly, as it is embedded in work, and at a cost while it is new
 * (README.md 4, benefit). `before` is F·O at the start of the quarter.
 */
export const stepBenefit = (s: State, c: Coefficients, before: number): void => {
  const { p } = c;
  const { highestSkills, sectorShare } = structure.conversion;
  const firmPolicy = s.firmUse * s.policy;
  const conversion =
    c.startConversion +
    p.skillsToConversion * (atMost(s.skills, highestSkills) - atMost(p.baselineSkills, highestSkills)) +
    p.supportToConversion * (s.effect[SME] + sectorShare * s.effect[SECT]) +
    p.capabilityToConversion * (s.capability / START_INDEX - 1);
  s.embedded += (c.dt * (firmPolicy * conversion - s.embedded)) / p.intangibleTime;
  s.conversion = conversion;
  s.productivity =
    p.productivityFromFirms * (s.embedded - c.startEmbedded) +
    p.productivityFromPeople * (s.regularUse * conversion - p.baselineRegularUse * c.startConversion) -
    p.embeddingCost * ((firmPolicy - before) / c.dt - p.baselineEmbedding);
};
