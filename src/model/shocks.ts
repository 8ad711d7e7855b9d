import { type ChannelId, channelIds } from '../data/channels.ts';
import { type Effect, type ForceTarget, forceIds, type StockTarget } from '../data/effects.ts';
import { type RiskId, riskIds } from '../data/risks.ts';
import { structure } from '../data/structure.ts';
import type { Coefficients } from './coefficients.ts';
import { atMost, clamp } from './math.ts';
import { atRest, type ChannelSlot, type ForceSlot, type Forces, type RiskSlot } from './slots.ts';
import type { State } from './state.ts';

/**
 * Something that strikes at the start of a quarter, and goes on working for a while: an event, the
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

const forceSlots = Object.fromEntries(forceIds.map((id, slot) => [id, slot])) as Record<
  ForceTarget,
  ForceSlot
>;

/** The shocks of each quarter, laid out beforehand so that a quarter costs nothing to look up. */
export interface Timeline {
  readonly quarters: number; // laid out
  readonly forces: (Forces | undefined)[]; // per quarter; none where nothing scales anything
  readonly additions: (Effect[] | undefined)[]; // per quarter
}

/** A timeline without any shock. */
export const emptyTimeline = (quarters: number): Timeline => ({ quarters, forces: [], additions: [] });

/** Lays out a shock; what it scales is multiplied with what is there already. */
export const layOut = ({ quarters, forces, additions }: Timeline, { quarter, effects }: Shock): void => {
  for (const effect of effects) {
    if (effect.do === 'add') {
      const added = additions[quarter] ?? [];
      additions[quarter] = added;
      added.push(effect);
      continue;
    }
    const end = atMost(quarter + effect.quarters, quarters);
    for (let at = quarter; at < end; at++) {
      const scaling = forces[at] ?? atRest();
      forces[at] = scaling;
      scaling[forceSlots[effect.to]] *= effect.by;
    }
  }
};

/** Lays out shocks over so many quarters, in the order given: factors multiply in it, and floating-point products depend on their order. */
export const timelineOf = (shocks: readonly Shock[], quarters: number): Timeline => {
  const timeline = emptyTimeline(quarters);
  for (const shock of shocks) layOut(timeline, shock);
  return timeline;
};

/** Changes a state at once, by what is added at the start of a quarter. */
export const strike = (s: State, c: Coefficients, { additions }: Timeline, quarter: number): void => {
  for (const effect of additions[quarter] ?? []) stocks[effect.to]?.(s, c, effect.by);
};
