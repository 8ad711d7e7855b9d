import type { PillarId } from '../data/pillars.ts';
import { dimensionScale } from '../data/structure.ts';
import { returnedShare } from '../model/capability.ts';
import { clampShare } from '../model/math.ts';
import type { State } from '../model/state.ts';
import { central } from './central.ts';

/** How much of each thing a picture of a quarter shows, from 0 to 1. */
export interface Levels {
  readonly regularUse: number;
  readonly everUse: number;
  readonly ponds: Readonly<Record<PillarId, number>>; // the stock that each pillar fills
  readonly effects: readonly number[]; // of each channel, in their order; a little below 0 when starved
  readonly returned: number; // share of capability's inflow that comes back from use and investment
}

/** The levels of a quarter, on the spans of the dimensions. */
export const levelsOf = (s: State): Levels => {
  const { create, trust, people } = dimensionScale;
  return {
    regularUse: s.regularUse,
    everUse: s.everUse,
    ponds: {
      use: clampShare(s.firmUse * s.policy),
      create: clampShare((s.capability - create.capabilityFrom) / create.capabilitySpan),
      trust: clampShare((s.trust - trust.trustFrom) / trust.trustSpan),
      collaborate: clampShare(s.skills / people.skillSpan),
    },
    effects: Array.from(s.effect),
    returned: returnedShare(s, central),
  };
};
