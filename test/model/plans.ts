import { type ChannelId, channels } from '../../src/data/channels.ts';
import type { PillarId } from '../../src/data/pillars.ts';
import { type Coefficients, coefficients } from '../../src/model/coefficients.ts';
import { type Authorities, simulate } from '../../src/model/simulate.ts';
import { type PerChannel, perChannel } from '../../src/model/slots.ts';
import type { State } from '../../src/model/state.ts';

/** Plans of ten years for tests of the model; in them a pillar's money follows half-effect cost. */

const YEARS = 10;
export const QUARTERS = YEARS * 4;
export const central = coefficients();

const lines: Readonly<Record<PillarId, readonly ChannelId[]>> = {
  use: ['LEAD', 'SME', 'SECT'],
  create: ['COMP', 'MODEL', 'PHYS', 'SCI'],
  trust: ['EVAL', 'INFO', 'INTL'],
  collaborate: ['SKILL', 'YOUTH'],
};

/** 億円 per pillar, divided over its channels in proportion to what half of their effect costs. */
export const byHalfEffect = (yen: Partial<Record<PillarId, number>>): PerChannel => {
  const shared: Partial<Record<ChannelId, number>> = {};
  for (const [pillar, amount] of Object.entries(yen) as [PillarId, number][]) {
    const total = lines[pillar].reduce((sum, id) => sum + channels[id].halfEffect.value, 0);
    for (const id of lines[pillar]) shared[id] = (amount * channels[id].halfEffect.value) / total;
  }
  return perChannel(shared);
};

export const every = (authority: PerChannel): Authorities => Array.from({ length: YEARS }, () => authority);
export const nothing: Authorities = [];
export const continued: Authorities = every(central.channels.fy2025);
export const all = (pillar: PillarId): Authorities => every(byHalfEffect({ [pillar]: 4380 }));
export const equal: Authorities = every(
  byHalfEffect({ use: 1095, create: 1095, trust: 1095, collaborate: 1095 }),
);

/** The quarters of ten years. */
export const ten = (authorities: Authorities, c: Coefficients = central): State[] =>
  simulate(c, authorities, QUARTERS);

/** The end of fiscal year 2034. */
export const end = (authorities: Authorities, c: Coefficients = central): State =>
  ten(authorities, c)[QUARTERS] as State;
