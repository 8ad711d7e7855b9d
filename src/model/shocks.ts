import { type ChannelId, channelIds } from '../data/channels.ts';
import { type Effect, type ForceTarget, forceIds, type StockTarget } from '../data/effects.ts';
import { type RiskId, riskIds } from '../data/risks.ts';
import { structure } from '../data/structure.ts';
import type { Coefficients } from './coefficients.ts';
import { clamp } from './math.ts';
import type { ChannelSlot, ForceSlot, Forces, RiskSlot } from './slots.ts';
import type { State } from './state.ts';

/**
 * Something that befalls a run at the start of a quarter, and goes on working for a while: an event, the
 * answer to it, or a lever (src/game/README.md 3).
 */
export interface Shock {
  readonly quarter: number; // the one that it comes at the start of; 0 begins at t = 0
  readonly effects: readonly Effect[]; // in full: already scaled by readiness
}

const { lowest, highest, belowCeiling, aboveZero } = structure.shocked;

/** A share after a change at once: within the bounds, and below its ceiling if it has one. */
const share = (value: number, ceiling = 1): number =>
  clamp(value, lowest, clamp(ceiling - belowCeiling, lowest, highest));

const positive = (value: number): number => (value > aboveZero ? value : aboveZero);

type Change = (s: State, c: Coefficients, by: number) => void;

const stocks: Readonly<Record<string, Change>> = {
  trust: (s, _, by) => {
    s.trust = share(s.trust + by);
  },
  regularUse: (s, _, by) => {
    s.regularUse = share(s.regularUse + by, structure.ceilingBounds.high);
  },
  skills: (s, c, by) => {
    s.skills = share(s.skills + by, c.p.skillCeiling);
  },
  capability: (s, _, by) => {
    s.capability = positive(s.capability + by);
  },
  investment: (s, _, by) => {
    s.investment = positive(s.investment + by);
  },
  evaluators: (s, _, by) => {
    s.evaluators = positive(s.evaluators + by);
  },
  pupils: (s, _, by) => {
    s.pupils = share(s.pupils + by);
  },
  ...Object.fromEntries(
    riskIds.map((id: RiskId, slot): [StockTarget, Change] => [
      `risk.${id}`,
      (s, _, by) => {
        s.risk[slot as RiskSlot] = positive(s.risk[slot as RiskSlot] + by);
      },
    ]),
  ),
  ...Object.fromEntries(
    channelIds.map((id: ChannelId, slot): [StockTarget, Change] => [
      `activity.${id}`,
      (s, _, by) => {
        s.activity[slot as ChannelSlot] = positive(s.activity[slot as ChannelSlot] + by);
      },
    ]),
  ),
};

/** Changes at once what the shocks of this quarter add to. */
export const strike = (s: State, c: Coefficients, shocks: readonly Shock[], quarter: number): void => {
  for (const shock of shocks) {
    if (shock.quarter !== quarter) continue;
    for (const effect of shock.effects) if (effect.do === 'add') stocks[effect.to]?.(s, c, effect.by);
  }
};

const forceSlots = Object.fromEntries(forceIds.map((id, slot) => [id, slot])) as Record<
  ForceTarget,
  ForceSlot
>;

/** Sets the forces of a quarter: whatever is still at work, multiplied. */
export const gather = (forces: Forces, shocks: readonly Shock[], quarter: number): void => {
  forces.fill(1);
  for (const shock of shocks) {
    const past = quarter - shock.quarter;
    if (past < 0) continue;
    for (const effect of shock.effects)
      if (effect.do === 'multiply' && past < effect.quarters) forces[forceSlots[effect.to]] *= effect.by;
  }
};
