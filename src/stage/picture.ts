import type { PillarId } from '../data/pillars.ts';
import { central, type Game } from '../game/game.ts';

/** What the valley shows of a quarter. Levels are shares from 0 to 1. */
export interface Picture {
  readonly bright: number; // lanterns of twenty: regular use
  readonly tried: number; // lanterns of twenty: have ever used it
  readonly ponds: Readonly<Record<PillarId, number>>; // how full the stock of each pillar is
  readonly effects: readonly number[]; // effect of each channel, in their order
  readonly drive: number; // share of capability's inflow that comes back from use and investment
}

type Quarter = Game['quarters'][number];

const part = (value: number, low: number, high: number): number =>
  Math.min(1, Math.max(0, (value - low) / (high - low)));

/**
 * The share of a quarter's inflow into capability that use and investment brought; the inflow itself is read off how
 * much capability rose.
 */
const drive = (before: Quarter | undefined, quarter: Quarter): number => {
  if (!before) return 0;
  const { p } = central;
  const inflow =
    (quarter.capability - before.capability) / ((quarter.t - before.t) * p.capabilityDepreciation * 100) +
    before.capability / 100;
  const returned =
    p.useToCapability * (quarter.firmUse * quarter.policy - central.startFirmPolicy) +
    p.investmentToCapability * (quarter.investment / (p.baselineInvestment * quarter.climate) - 1);
  return part(returned / inflow, 0, 1);
};

/** What to show of the quarter at `index`. */
export const pictureOf = (quarters: readonly Quarter[], index: number): Picture => {
  const quarter = quarters[index] as Quarter;
  return {
    bright: Math.round(quarter.regularUse * 20),
    tried: Math.round(quarter.everUse * 20),
    ponds: {
      use: part(quarter.firmUse * quarter.policy, 0, 1),
      create: part(quarter.capability, 60, 300),
      trust: part(quarter.trust, 0.1, 0.6),
      collaborate: part(quarter.skills, 0, 0.6),
    },
    effects: Array.from(quarter.effect),
    drive: drive(quarters[index - 1], quarter),
  };
};
