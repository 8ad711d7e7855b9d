import type { DimensionId } from './dimensions.ts';
import type { PillarId } from './pillars.ts';

/**
 * What a pillar's money moves most in this model (src/evidence/README.md 7), each with a sentence of why in `words`,
 * told from the model's own paths.
 */
export const reasons = {
  use: ['benefit', 'use'],
  create: ['create', 'autonomy', 'benefit'],
  trust: ['trust', 'use'],
  collaborate: ['people', 'use', 'benefit'],
} as const satisfies Readonly<Record<PillarId, readonly DimensionId[]>>;

/** The name of a sentence of why. */
export type ReasonId = { [Pillar in PillarId]: `${Pillar}.${(typeof reasons)[Pillar][number]}` }[PillarId];
