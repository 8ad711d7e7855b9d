import type { PillarId } from '../data/pillars.ts';
import { type Split, TALLIES } from '../game/split.ts';
import type { Layout } from './layout.ts';
import { between, type Point, pointAt, spaced } from './shapes.ts';

/**
 * The divider's sectors and the canals that leave them. Sectors and gates stand in the same order around the ring.
 * Every canal turns from the middle of its sector to its gate while it runs outwards, all at the same pace, so the
 * order holds at every distance and no canal can cross another; rounding their corners is too little to change that.
 */

/** Pillars clockwise around the ring, from where the spring enters. */
export const clockwise = ['collaborate', 'create', 'use', 'trust'] as const satisfies readonly PillarId[];

/** A pillar's part of the ring: angles clockwise from the top, in radians. */
export interface Sector {
  readonly from: number;
  readonly to: number;
  readonly centre: number;
}

export interface Canal {
  readonly line: readonly Point[]; // from the ring's rim to the pond
  readonly width: number; // 0: dry
}

const TURN = 2 * Math.PI;
const INLET_WALL = 0.4; // angle of the wall under which the spring enters
const WALL = 0.2; // angle of the other walls; keeps shut sectors, which have no width, apart

/** The four sectors: their widths are as the tallies, equal when none is placed. */
export const sectors = (layout: Layout, split: Split): Record<PillarId, Sector> => {
  const placed = clockwise.reduce((sum, id) => sum + split[id], 0);
  const free = TURN - INLET_WALL - WALL * (clockwise.length - 1);
  let edge = INLET_WALL / 2;
  const unturned = clockwise.map((id): [PillarId, Sector] => {
    const width = placed === 0 ? free / clockwise.length : (free * split[id]) / placed;
    const from = edge;
    edge += width + WALL;
    return [id, { from, to: from + width, centre: from + width / 2 }];
  });
  // The ring is turned so that each sector faces its own gate as well as it can, all four taken together,
  // but never so far that a canal would start on the other side of the spring.
  const best =
    unturned.reduce((sum, [id, { centre }]) => sum + layout.districts[id].gate - centre, 0) /
    clockwise.length;
  const first = unturned[0]?.[1].centre ?? 0;
  const last = unturned[clockwise.length - 1]?.[1].centre ?? 0;
  const turn = Math.min(Math.max(best, INLET_WALL / 2 - first), TURN - INLET_WALL / 2 - last);
  return Object.fromEntries(
    unturned.map(([id, { from, to, centre }]) => [
      id,
      { from: from + turn, to: to + turn, centre: centre + turn },
    ]),
  ) as Record<PillarId, Sector>;
};

const STEPS = 36;

const POINTS = 64;
const ROUNDS = 9;

/** A line with its corners rounded: every point moves towards its neighbours, the ends stay. */
const rounded = (line: readonly Point[]): readonly Point[] => {
  let smooth: readonly Point[] = spaced(line, POINTS).map(({ at }) => at);
  for (let round = 0; round < ROUNDS; round++)
    smooth = smooth.map((point, index) => {
      const before = smooth[index - 1];
      const after = smooth[index + 1];
      if (!before || !after) return point;
      return between(point, between(before, after, 0.5), 0.5);
    });
  return smooth;
};

/** Leaves and arrives straight outwards, and turns in between. */
const eased = (part: number): number => part * part * (3 - 2 * part);

const canal = (layout: Layout, split: Split, id: PillarId, { centre }: Sector): Canal => {
  const { gate, approach } = layout.districts[id];
  const reach = layout.around.rx / layout.ring.rx - 1;
  const spiral = Array.from({ length: STEPS }, (_, step) => {
    const part = step / STEPS;
    return pointAt(layout.ring, centre + (gate - centre) * eased(part), 1 + reach * part);
  });
  const share = split[id] / TALLIES;
  return {
    line: rounded([...spiral, ...approach]),
    width: share === 0 ? 0 : layout.canalWidth * (0.32 + 0.68 * share),
  };
};

/** The four canals of a split. */
export const canals = (layout: Layout, split: Split): Record<PillarId, Canal> => {
  const parts = sectors(layout, split);
  return Object.fromEntries(clockwise.map((id) => [id, canal(layout, split, id, parts[id])])) as Record<
    PillarId,
    Canal
  >;
};
