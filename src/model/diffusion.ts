import { structure } from '../data/structure.ts';
import { burdenOf } from './burden.ts';
import type { Coefficients } from './coefficients.ts';
import { clamp, salience } from './math.ts';
import { skillRise } from './risk.ts';
import {
  CRIME,
  EVER_USE,
  FIRM_USE,
  type Forces,
  LEAD,
  LEAD_FORCE,
  POLICY,
  REGULAR_USE,
  SECT,
  SME,
  TECHNICAL,
} from './slots.ts';
import type { State } from './state.ts';
import { trustRise } from './trust.ts';

const gate = (openness: number): number => clamp(openness, 0, structure.gate.highest);

const { below: FRAGILE_BELOW, weight: FRAGILE_WEIGHT } = structure.alternatives.fragileTrust;

const trustWeight = (s: State, c: Coefficients): number =>
  c.alternatives.fragileTrust && s.trust < FRAGILE_BELOW ? FRAGILE_WEIGHT : 1;

/**
 * A share after its odds below the ceiling grew by `growth`. Written without the odds themselves, which a
 * share that has reached its ceiling does not have.
 */
const spread = (share: number, ceiling: number, growth: number): number =>
  (ceiling * share * (1 + growth)) / (ceiling + share * growth);

/** e^x − 1 for small x, by its first three terms: what `x` of log-odds adds to odds in a step. */
const grown = (x: number): number => x * (1 + (x / 2) * (1 + x / 3));

/**
 * Use spreads in log-odds; people who use AI bring it to their firms; trust, skills and support
 * open the gates, burden and insecurity close them (README.md 4, gates and diffusion).
 */
export const stepDiffusion = (s: State, c: Coefficients, forces: Forces): void => {
  const { p } = c;
  const { effect } = s;
  const trust = p.trustElasticity * trustRise(s, c) * trustWeight(s, c);
  const skills = p.skillGate * skillRise(s, c);
  const lead = p.leadEffect * effect[LEAD] * forces[LEAD_FORCE];
  const support = p.smallFirmEffect * effect[SME] + p.sectorEffect * effect[SECT];
  const { smallFirmExtra } = structure.burden;
  const burden = burdenOf(s, c, forces);
  const { crime, technical } = structure.drag;
  const drag = p.riskDrag * salience(crime * s.risk[CRIME] + technical * s.risk[TECHNICAL]);
  const youth = structure.gate.regularUseYouth * (s.youth - p.baselinePupils);

  const everUse = gate(1 + trust + lead + structure.gate.everUseSkills * skills) * forces[EVER_USE];
  const regularUse = gate(1 + trust + lead + skills + youth) * forces[REGULAR_USE];
  const firmUse =
    gate(1 + trust + support - burden - drag + structure.gate.firmUseSkills * skills) * forces[FIRM_USE];
  const large = gate(1 + trust - burden - drag + skills) * forces[POLICY];
  const small = gate(1 + trust + support - (1 + smallFirmExtra) * burden - drag + skills) * forces[POLICY];

  const ceiling = clamp(
    p.regularUseCeiling +
      p.trustLiftsCeiling * (s.trust - p.baselineTrust) +
      p.skillsLiftCeiling * (s.skills - p.baselineSkills),
    s.regularUse + structure.ceilingBounds.aboveUse,
    structure.ceilingBounds.high,
  );
  const room = ceiling / p.regularUseCeiling;

  s.everUse = spread(s.everUse, p.everUseCeiling, c.everUseRate * everUse);
  s.regularUse = spread(s.regularUse, ceiling, c.regularUseRate * regularUse * room);
  s.firmUse = spread(s.firmUse, p.firmUseCeiling, grown(p.firmUseGrowth * s.everUse * c.dt) * firmUse);
  s.policyLarge = spread(s.policyLarge, p.policyCeiling, c.policyRate * large);
  s.policySmall = spread(s.policySmall, p.policyCeiling, c.policyRate * small);
  s.policy = c.largeFirmShare * s.policyLarge + (1 - c.largeFirmShare) * s.policySmall;
};
