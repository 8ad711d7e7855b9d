import { type PillarId, pillarIds } from '../../data/pillars.ts';
import type { Mover } from '../../game/readings/credit.ts';

/** Points below which a part of a change is not worth a word: it would be written as nought. */
export const LEAST_PART = 0.05;

export const isPillar = (mover: Mover): mover is PillarId => (pillarIds as readonly string[]).includes(mover);
