import { structure } from '../data/structure.ts';
import { type Coefficients, START_INDEX } from './coefficients.ts';
import { clamp, salience } from './math.ts';
import { meanRisk } from './risk.ts';
import { type Forces, GOVERNANCE, INTL, LEAD, LEAD_FORCE } from './slots.ts';
import type { State } from './state.ts';

/**
 * Trust moves toward what governance, familiarity and skills support and risk takes away
 * (README.md 4, trust).
 */
export const stepTrust = (s: State, c: Coefficients, forces: Forces): void => {
  const { p } = c;
  const supported =
    p.baselineTrust +
    p.governanceTrust * s.evaluatorEffect * forces[GOVERNANCE] +
    p.familiarityTrust * (s.regularUse - p.baselineRegularUse) +
    p.leadTrust * s.effect[LEAD] * forces[LEAD_FORCE] +
    p.internationalTrust * s.effect[INTL] +
    p.skillsTrust * (s.skills - p.baselineSkills) +
    p.capabilityTrust * (s.capability / START_INDEX - 1) -
    p.riskTrust * salience(meanRisk(s));
  const { low, high } = structure.trustBounds;
  s.trust += (c.dt * (clamp(supported, low, high) - s.trust)) / p.trustTime;
};

/** Trust relative to 2024: 0 at the baseline, 0.1 when a tenth higher. */
export const trustRise = (s: State, { p }: Coefficients): number =>
  (s.trust - p.baselineTrust) / p.baselineTrust;
