import { type Coefficients, START_INDEX } from './coefficients.ts';
import { channelSlots, type PerChannel, type PerRisk, perChannel, perRisk } from './slots.ts';

/** Japan at the end of one quarter. Symbols are those of README.md section 3. */
export interface State {
  t: number; // years since the FY2024 survey
  everUse: number; // I: people who have used generative AI, share
  regularUse: number; // R: people who use it 90 minutes a month or more, share of ages 15 to 64
  firmUse: number; // F: firms that use it at work, share
  policyLarge: number; // O_L: large firms with an AI policy, share
  policySmall: number; // O_S: small firms with an AI policy, share
  policy: number; // O: all firms with an AI policy, share
  embedded: number; // Z: use that has become part of how work is done, index
  investment: number; // V: private AI investment, US$ billion a year
  climate: number; // W: world investment climate, multiple of 2024
  ladder: number; // W_L: other countries' investment, multiple of 2024
  capability: number; // K: domestic AI capability, 2024 = 100
  skills: number; // S: firms that have the digital talent they need, share
  pupils: number; // N: those aged 10 to 17 who have learned with AI, share
  trainees: number; // N1: the same, halfway to work, share
  youth: number; // N2: the same, among those entering work, share
  trust: number; // T: public trust, share
  evaluators: number; // G: staff of the AI Safety Institute, people
  evaluatorEffect: number; // uG: −0.2 to 1
  conversion: number; // q: value drawn from a unit of use
  productivity: number; // Π: gain since 2024, percent
  spent: number; // supplementary budget disbursed so far, 億円, with what was left of FY2024's
  risk: PerRisk; // X: 2024 = 100
  unspent: PerChannel; // B: authority not yet disbursed, 億円
  activity: PerChannel; // A: effective activity, 億円
  disbursed: PerChannel; // sp: pace of disbursement in the quarter, 億円 a year
  flow: PerChannel; // f: one-year mean of that pace, 億円 a year: what a channel is used to
  effect: PerChannel; // u: share of the channel's full effect, 0 at the background budget
}

const blank = (): State => ({
  t: 0,
  everUse: 0,
  regularUse: 0,
  firmUse: 0,
  policyLarge: 0,
  policySmall: 0,
  policy: 0,
  embedded: 0,
  investment: 0,
  climate: 0,
  ladder: 0,
  capability: 0,
  skills: 0,
  pupils: 0,
  trainees: 0,
  youth: 0,
  trust: 0,
  evaluators: 0,
  evaluatorEffect: 0,
  conversion: 0,
  productivity: 0,
  spent: 0,
  risk: perRisk(),
  unspent: perChannel(),
  activity: perChannel(),
  disbursed: perChannel(),
  flow: perChannel(),
  effect: perChannel(),
});

/**
 * Puts a state back to t = 0, in place: the FY2024 survey, with FY2024's budget authorised and not yet
 * spent.
 */
export const restart = (s: State, c: Coefficients): void => {
  const { p, channels } = c;
  s.t = 0;
  s.everUse = p.baselineEverUse;
  s.regularUse = p.baselineRegularUse;
  s.firmUse = p.baselineFirmUse;
  s.policyLarge = p.baselinePolicyLarge;
  s.policySmall = p.baselinePolicySmall;
  s.policy = p.baselinePolicy;
  s.embedded = c.startEmbedded;
  s.investment = p.baselineInvestment;
  s.climate = 1;
  s.ladder = 1;
  s.capability = START_INDEX;
  s.skills = p.baselineSkills;
  s.pupils = p.baselinePupils;
  s.trainees = p.baselinePupils;
  s.youth = p.baselinePupils;
  s.trust = p.baselineTrust;
  s.evaluators = p.baselineEvaluators;
  s.evaluatorEffect = 0;
  s.conversion = c.startConversion;
  s.productivity = 0;
  s.spent = 0;
  s.risk.fill(START_INDEX);
  for (const slot of channelSlots) {
    s.unspent[slot] = p.legacyBudget * channels.fy2025Share[slot];
    s.activity[slot] = channels.backgroundActivity[slot];
    s.disbursed[slot] = 0;
    s.flow[slot] = s.unspent[slot] / p.disbursementTime;
    s.effect[slot] = 0;
  }
};

/** The state at t = 0. */
export const start = (c: Coefficients): State => {
  const state = blank();
  restart(state, c);
  return state;
};

/** A state of its own, to keep while the simulation goes on. */
export const copy = (state: State): State => ({
  ...state,
  risk: state.risk.slice() as PerRisk,
  unspent: state.unspent.slice() as PerChannel,
  activity: state.activity.slice() as PerChannel,
  disbursed: state.disbursed.slice() as PerChannel,
  flow: state.flow.slice() as PerChannel,
  effect: state.effect.slice() as PerChannel,
});
