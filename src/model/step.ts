import { stepBenefit } from './benefit.ts';
import { stepBudget } from './budget.ts';
import { stepCapability, stepInvestment } from './capability.ts';
import type { Coefficients } from './coefficients.ts';
import { stepDiffusion } from './diffusion.ts';
import { stepEvaluators, stepSkills, stepYouth } from './people.ts';
import { stepRisk } from './risk.ts';
import type { Forces, PerChannel } from './slots.ts';
import type { State } from './state.ts';
import { stepTrust } from './trust.ts';

/**
 * One quarter, in place: each sector uses what the sectors before it have already moved (README.md 4).
 * `authority` is the budget granted at the start of this quarter, in 億円 per channel; `forces` scale what they name.
 */
export const step = (s: State, c: Coefficients, authority: PerChannel, forces: Forces): void => {
  const firmPolicy = s.firmUse * s.policy;
  stepBudget(s, c, authority);
  stepEvaluators(s, c);
  stepYouth(s, c, forces);
  stepSkills(s, c, forces);
  stepRisk(s, c, forces);
  stepTrust(s, c, forces);
  stepDiffusion(s, c, forces);
  stepCapability(s, c, forces);
  stepInvestment(s, c, forces);
  stepBenefit(s, c, firmPolicy);
  s.t += c.dt;
};
