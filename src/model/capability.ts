import { structure } from '../data/structure.ts';
import { burdenOf } from './burden.ts';
import { type Coefficients, START_INDEX } from './coefficients.ts';
import { atMost, clamp, clampShare, harmonic } from './math.ts';
import {
  atRest,
  CAPABILITY,
  COMP,
  type Forces,
  INVESTMENT,
  MODEL,
  MODELS,
  PHYS,
  SCI,
  TALENT_LIMIT,
} from './slots.ts';
import type { State } from './state.ts';
import { trustRise } from './trust.ts';

const { half: THRESHOLD_HALF } = structure.alternatives.threshold;
const {
  from: WINNER_FROM,
  weak: WINNER_WEAK,
  strong: WINNER_STRONG,
} = structure.alternatives.winnerTakesMore;

/** The effect of compute or models: straight, or little until it is large. */
const built = (effect: number, c: Coefficients): number =>
  c.alternatives.threshold && effect > 0 ? (effect * effect) / (effect * effect + THRESHOLD_HALF) : effect;

/** How investment answers a rise in capability since 2024. */
const answer = (capability: number, c: Coefficients): number => {
  const rise = capability / START_INDEX - 1;
  if (!c.alternatives.winnerTakesMore) return c.p.capabilityToInvestment * rise;
  const early = atMost(rise, WINNER_FROM);
  return c.p.capabilityToInvestment * (WINNER_WEAK * early + WINNER_STRONG * (rise - early));
};

/** What use and investment send back into capability, as a multiple of the baseline inflow. */
const returned = (s: State, { p, startFirmPolicy }: Coefficients): number =>
  p.useToCapability * (s.firmUse * s.policy - startFirmPolicy) +
  p.investmentToCapability * (s.investment / (p.baselineInvestment * s.climate) - 1);

/** The inflow into capability, as a multiple of the baseline inflow: programmes as far as talent allows, and returns. */
const inflow = (s: State, c: Coefficients, forces: Forces): number => {
  const { p } = c;
  const { effect } = s;
  const plenty = structure.talentLimitAt;
  const lack = plenty - atMost(s.skills / p.baselineSkills, plenty);
  const talent = 1 + p.talentLimit * (plenty - 1 - forces[TALENT_LIMIT] * lack);
  const compute = built(effect[COMP], c);
  const models = built(effect[MODEL], c);
  const programmes =
    p.modelYield * forces[MODELS] * models +
    p.computeYield * compute +
    p.physicalYield * effect[PHYS] +
    p.scienceYield * effect[SCI] +
    p.computeModelYield * harmonic(compute, models);
  return 1 + programmes * talent + returned(s, c);
};

const rest = atRest();

/** The virtuous circle: the share of capability's inflow that comes back from use and investment; not below zero. */
export const returnedShare = (s: State, c: Coefficients): number =>
  clampShare(returned(s, c) / inflow(s, c, rest));

/** Domestic capability is built by its inflow, and ages (README.md 4, capability). */
export const stepCapability = (s: State, c: Coefficients, forces: Forces): void => {
  const { p } = c;
  s.capability +=
    c.dt *
    (p.capabilityDepreciation * START_INDEX * inflow(s, c, forces) * forces[CAPABILITY] -
      p.capabilityDepreciation * s.capability);
};

/**
 * Private investment follows the world climate, and what capability, use, trust and public money add to it and the
 * burden of rules takes (README.md 4, investment). Climate and ladder grow by their pace at mid-quarter.
 */
export const stepInvestment = (s: State, c: Coefficients, forces: Forces): void => {
  const { p } = c;
  const { effect } = s;
  const fade = 1 + structure.climateFadePace * p.climateFade * (s.t + c.dt / 2);
  const pace = p.climateGrowth / fade;
  const growth = pace * c.dt;
  s.climate *= 1 + growth + (growth * growth) / 2;
  s.ladder *= 1 + c.dt * (pace + p.ladderGrowth / fade);

  const create = (effect[COMP] + effect[MODEL] + effect[PHYS] + effect[SCI]) / 4;
  const attraction =
    1 +
    answer(s.capability, c) +
    p.useToInvestment * (s.firmUse * s.policy - c.startFirmPolicy) +
    p.trustToInvestment * trustRise(s, c) +
    p.crowdingIn * create -
    p.burdenToInvestment * burdenOf(s, c, forces);
  const { low, high } = structure.investmentBounds;
  const target = p.baselineInvestment * s.climate * clamp(attraction, low, high) * forces[INVESTMENT];
  s.investment *= 1 + growth;
  s.investment += (c.dt * (target - s.investment)) / p.investmentTime;
};
