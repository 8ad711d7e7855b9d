import { structure } from '../data/structure.ts';
import type { Coefficients } from './coefficients.ts';
import { atMost, clamp } from './math.ts';
import { EVAL, type Forces, PUPIL_INFLOW, SKILL, SKILLS, YOUTH } from './slots.ts';
import type { State } from './state.ts';

/** The AI Safety Institute hires toward what its share of its channel pays for (README.md 4, evaluators). */
export const stepEvaluators = (s: State, c: Coefficients): void => {
  const { p } = c;
  const affordable = (p.evaluatorShare * (s.activity[EVAL] / c.channels.effectLife[EVAL])) / p.evaluatorCost;
  const hiring = (affordable - s.evaluators) / p.evaluatorHiringTime;
  s.evaluators += c.dt * atMost(hiring, structure.evaluatorHiringLimit * s.evaluators);
  s.evaluatorEffect = clamp(
    (s.evaluators - p.baselineEvaluators) / (s.evaluators + p.evaluatorHalfEffect),
    structure.evaluatorEffectFloor,
    1,
  );
};

/**
 * Pupils learn about AI, the more the more people use it; each year those who leave school make room for as many who have yet to learn, so what lessons
 * reach fades when they stop. They reach work by two stages some years later (README.md 4, youth).
 */
export const stepYouth = (s: State, c: Coefficients, forces: Forces): void => {
  const { p } = c;
  const taught = c.lessons * (1 + p.youthFromUse * (s.everUse - p.baselineEverUse));
  const lessons = (taught + p.youthYield * s.effect[YOUTH]) * forces[PUPIL_INFLOW];
  s.pupils += c.dt * (lessons * (1 - s.pupils) - s.pupils / structure.schoolYears);
  s.trainees += (c.dt * 2 * (s.pupils - s.trainees)) / p.youthDelay;
  s.youth += (c.dt * 2 * (s.trainees - s.youth)) / p.youthDelay;
};

/** Skills grow by training, use and the young, and age faster the more firms use AI (README.md 4, skills). */
export const stepSkills = (s: State, c: Coefficients, forces: Forces): void => {
  const { p } = c;
  const learning =
    c.skillInflow +
    (p.reskillingYield * s.effect[SKILL] + p.learningByUsing * s.regularUse) * (p.skillCeiling - s.skills) +
    p.youthToSkills * (s.youth - p.baselinePupils);
  const ageing = 1 + structure.skillLossFromUse * (s.firmUse * s.policy - c.startFirmPolicy);
  s.skills += c.dt * (learning * forces[SKILLS] - p.skillObsolescence * s.skills * ageing);
};
