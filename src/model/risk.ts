import { structure } from '../data/structure.ts';
import { type Coefficients, START_INDEX } from './coefficients.ts';
import {
  BIAS,
  CRIME,
  EVAL,
  type ForceSlot,
  type Forces,
  INFO,
  INTL,
  JOBS,
  MISINFORMATION,
  RIGHTS,
  RISK_FORCE,
  type RiskSlot,
  SKILL,
  TECHNICAL,
} from './slots.ts';
import type { State } from './state.ts';

const { mitigation, exposureOf } = structure;

/** Rise in skills since 2024, in units of the span that counts as one whole step. */
export const skillRise = (s: State, { p }: Coefficients): number =>
  (s.skills - p.baselineSkills) / structure.skillSpan;

/** How much more AI is in use than in 2024, 0 at the baseline and about 1 at full use. */
const exposure = (s: State, c: Coefficients): number => {
  const start = c.p.baselineRegularUse;
  const people = (s.regularUse - start) / (structure.regularUseAtFullExposure - start);
  const firms = (s.firmUse * s.policy - c.startFirmPolicy) / (1 - c.startFirmPolicy);
  return structure.exposure.people * people + structure.exposure.firms * firms;
};

/** Where a risk is heading: threat grows with `age` and use, mitigation takes part of it away. */
const target = (c: Coefficients, threat: number, exposed: number, age: number, effort: number): number => {
  const positive = effort > 0 ? effort : 0;
  const mitigated = (c.p.maximumMitigation * positive) / (structure.mitigationHalf + positive);
  return START_INDEX * (1 + threat * age) * (1 + c.p.exposureElasticity * exposed) * (1 - mitigated);
};

const toward = (s: State, forces: Forces, pace: number, risk: RiskSlot, level: number): void => {
  s.risk[risk] += pace * (level * forces[(RISK_FORCE + risk) as ForceSlot] - s.risk[risk]);
};

/**
 * The six risks follow their threats, exposure and mitigation with a delay of about a year
 * (README.md 4, risk).
 */
export const stepRisk = (s: State, c: Coefficients, forces: Forces): void => {
  const { p } = c;
  const { effect, evaluatorEffect: staff } = s;
  const t = s.t + c.dt;
  const age = (t * p.threatHorizon) / (t + p.threatHorizon); // years, ever slower
  const used = exposure(s, c);
  const skills = skillRise(s, c);
  const pace = c.dt / p.riskTime;

  const bias =
    mitigation.bias.evaluators * staff +
    mitigation.bias.skills * skills +
    mitigation.bias.international * effect[INTL];
  const crime =
    mitigation.crime.information * effect[INFO] +
    mitigation.crime.evaluators * staff +
    mitigation.crime.skills * skills;
  const rights =
    mitigation.rights.evaluators * staff +
    mitigation.rights.international * effect[INTL] +
    mitigation.rights.evaluation * effect[EVAL];
  const misinformation =
    mitigation.misinformation.information * effect[INFO] +
    mitigation.misinformation.youth * (s.youth - p.baselinePupils) +
    mitigation.misinformation.evaluators * staff;
  const jobs = mitigation.jobs.reskilling * effect[SKILL] + mitigation.jobs.skills * skills;
  const technical =
    mitigation.technical.evaluators * staff +
    mitigation.technical.skills * skills +
    mitigation.technical.evaluation * effect[EVAL];

  toward(s, forces, pace, BIAS, target(c, p.biasThreat, used * exposureOf.bias, age, bias));
  toward(s, forces, pace, CRIME, target(c, p.crimeThreat, used * exposureOf.crime, age, crime));
  toward(s, forces, pace, RIGHTS, target(c, p.rightsThreat, used * exposureOf.rights, age, rights));
  toward(
    s,
    forces,
    pace,
    MISINFORMATION,
    target(c, p.misinformationThreat, used * exposureOf.misinformation, age, misinformation),
  );
  toward(s, forces, pace, JOBS, target(c, p.jobsThreat, used * exposureOf.jobs, age, jobs));
  toward(
    s,
    forces,
    pace,
    TECHNICAL,
    target(c, p.technicalThreat, used * exposureOf.technical, age, technical),
  );
};

/** The mean of the six risks, 2024 = 100. */
export const meanRisk = ({ risk }: State): number =>
  (risk[BIAS] + risk[CRIME] + risk[RIGHTS] + risk[MISINFORMATION] + risk[JOBS] + risk[TECHNICAL]) / 6;
