import { channelIds } from '../data/channels.ts';
import type { Coefficients } from '../model/coefficients.ts';
import * as read from '../model/figures.ts';
import { channelSlots } from '../model/slots.ts';
import type { State } from '../model/state.ts';

/** One quarter under the symbols of src/model/README.md, all numbers in full precision. */
export const figures = (s: State, c: Coefficients) => ({
  t: s.t,
  I: s.everUse,
  R: s.regularUse,
  F: s.firmUse,
  O: s.policy,
  OL: s.policyLarge,
  OS: s.policySmall,
  V: s.investment,
  rank: read.rank(s),
  K: s.capability,
  S: s.skills,
  N: s.pupils,
  T: s.trust,
  G: s.evaluators,
  X: Array.from(s.risk),
  productivity: s.productivity,
  newBusiness: read.newBusiness(s, c),
  socialProblems: read.socialProblems(s, c),
  inclusion: read.inclusion(s, c),
  qualityOfLife: read.qualityOfLife(s, c),
  digitalDeficit: read.digitalDeficit(s, c),
  spent: s.spent,
  W: s.climate,
  WL: s.ladder,
  Z: s.embedded,
  N2: s.youth,
  u: Object.fromEntries(channelSlots.map((slot) => [channelIds[slot], s.effect[slot]])),
});

export type QuarterFigures = ReturnType<typeof figures>;
