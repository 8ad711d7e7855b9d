import type { DimensionId } from '../../data/dimensions.ts';
import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { reasons } from '../../data/reasons.ts';
import { magnitude } from '../../model/math.ts';
import type { Decision } from '../rules/decision.ts';
import type { Credit } from './credit.ts';

/** What a pillar's money moved, of what there is a sentence of why for. */
export interface Because {
  readonly pillar: PillarId;
  readonly dimension: DimensionId;
  readonly part: number; // points of 100; below zero where what earlier years did is fading
}

/** Points below which a part is not worth a sentence: it would be written as nought. */
export const LEAST_PART = 0.05;

/** One reason for each pillar whose money moved anything: where it moved most. */
export const because = (found: Readonly<Record<DimensionId, Credit>>): Because[] =>
  pillarIds.flatMap((pillar) => {
    const told: readonly DimensionId[] = reasons[pillar];
    const part = (id: DimensionId): number => found[id].movers[pillar];
    const dimension = told.reduce((most, id) => (magnitude(part(id)) > magnitude(part(most)) ? id : most));
    if (magnitude(part(dimension)) < LEAST_PART) return [];
    return [{ pillar, dimension, part: part(dimension) }];
  });

/** The pillars that were given the most tallies in all rounds so far. */
const mostGiven = (decisions: readonly Pick<Decision, 'split'>[]): PillarId[] => {
  const given = (pillar: PillarId): number => decisions.reduce((sum, { split }) => sum + split[pillar], 0);
  const most = pillarIds.reduce((found, pillar) => (given(pillar) > found ? given(pillar) : found), 1);
  return pillarIds.filter((pillar) => given(pillar) === most);
};

/**
 * What the money did that somebody gave most of: where the pillar with the most tallies moved most; of several, the one
 * that moved more. Null where it has moved nothing worth telling, or nothing was given.
 */
export const ofMostGiven = (
  found: Readonly<Record<DimensionId, Credit>>,
  decisions: readonly Pick<Decision, 'split'>[],
): Because | null => {
  const pillars = mostGiven(decisions);
  return because(found)
    .filter(({ pillar }) => pillars.includes(pillar))
    .reduce<Because | null>(
      (most, one) => (most && magnitude(most.part) >= magnitude(one.part) ? most : one),
      null,
    );
};

/** What a mover did to one dimension. */
export interface Largest {
  readonly dimension: DimensionId;
  readonly part: number;
}

/** Where a part of the change was largest; null where it moved nothing worth telling. */
export const largest = (
  found: Readonly<Record<DimensionId, Credit>>,
  of: (credit: Credit) => number,
): Largest | null => {
  const ids = Object.keys(found) as DimensionId[];
  const dimension = ids.reduce((most, id) =>
    magnitude(of(found[id])) > magnitude(of(found[most])) ? id : most,
  );
  const part = of(found[dimension]);
  return magnitude(part) < LEAST_PART ? null : { dimension, part };
};
