import type { PillarId } from '../data/pillars.ts';
import { type Split, TALLIES } from '../game/rules/split.ts';
import { level } from './isotonic.ts';
import type { Layout } from './layout.ts';
import { type Point, pointAt, spaced } from './shapes.ts';

/**
 * The divider's sectors and the canals that leave them. Sectors and districts stand in the same order around the
 * ring. Every canal turns from its sector to its district while it runs outwards, all at the same pace,
 * so the order holds at every distance and no canal can cross another; rounding their corners is too little to
 * change that.
 */

/** Pillars clockwise around the ring, from where the spring enters. */
export const clockwise = ['collaborate', 'create', 'use', 'trust'] as const satisfies readonly PillarId[];

/** A pillar's part of the ring: angles clockwise from the top, in radians. */
export interface Sector {
  readonly from: number;
  readonly to: number;
  readonly centre: number;
  readonly head: number; // where its canal leaves: as near to the side of its district as its gates allow
}

export interface Canal {
  readonly line: readonly Point[]; // from the ring's rim to the pond
  readonly width: number; // 0: dry
}

const TURN = 2 * Math.PI;
const INLET_WALL = 0.4; // angle of the wall under which the spring enters
const WALL = 0.2; // angle of the other walls; keeps shut sectors, which have no width, apart

/** The angle of one of the rim's twenty gates: each tally opens one, and those of no pillar stay shut. */
export const GATE = (TURN - INLET_WALL - WALL * (clockwise.length - 1)) / TALLIES;

/** The angle at which a gate begins, if it is one of a pillar's. */
export const gateAngle = (id: PillarId, gate: number): number =>
  INLET_WALL / 2 + clockwise.indexOf(id) * WALL + gate * GATE;

/** The first gate of each pillar: as near to the side of its district as the order and the others' gates allow. */
export const firstGates = (
  { districts }: Pick<Layout, 'districts'>,
  split: Split,
): Record<PillarId, number> => {
  const before = clockwise.map((_, index) =>
    clockwise.slice(0, index).reduce((sum, id) => sum + split[id], 0),
  );
  const placed = clockwise.reduce((sum, id) => sum + split[id], 0);
  const wished = clockwise.map(
    (id, index) => (districts[id].gate - gateAngle(id, 0)) / GATE - split[id] / 2 - (before[index] as number),
  );
  const shut = level(wished).map((gates) => Math.round(Math.min(TALLIES - placed, Math.max(0, gates))));
  return Object.fromEntries(
    clockwise.map((id, index) => [id, (shut[index] as number) + (before[index] as number)]),
  ) as Record<PillarId, number>;
};

const APART = 0.12; // angle between the heads of canals where one of them is shut

/** Where the canals leave: shut ones at their districts' side, unless a neighbour's gates reach beyond it. */
const headsOf = (
  { districts }: Pick<Layout, 'districts'>,
  gates: readonly { readonly id: PillarId; readonly from: number; readonly to: number }[],
): readonly number[] => {
  const within = gates.map(({ id, from, to }) =>
    from === to ? null : Math.min(to - GATE / 2, Math.max(from + GATE / 2, districts[id].gate)),
  );
  const heads: number[] = [];
  for (const [index, { id }] of gates.entries()) {
    const own = within[index];
    const after = within.flatMap((head, place) => (place > index && head !== null ? [head - APART] : []));
    heads.push(own ?? Math.min(...after, Math.max((heads[index - 1] ?? 0) + APART, districts[id].gate)));
  }
  return heads;
};

/** The four sectors: as many gates of twenty as tallies. What no one was given stays in the middle. */
export const sectors = (layout: Pick<Layout, 'districts'>, split: Split): Record<PillarId, Sector> => {
  const first = firstGates(layout, split);
  const gates = clockwise.map((id) => {
    const from = gateAngle(id, first[id]);
    return { id, from, to: from + split[id] * GATE };
  });
  const heads = headsOf(layout, gates);
  return Object.fromEntries(
    gates.map(({ id, from, to }, index) => [
      id,
      { from, to, centre: (from + to) / 2, head: heads[index] as number },
    ]),
  ) as Record<PillarId, Sector>;
};

const STEPS = 36;
const POINTS = 64;
const ROUNDS = 26;

/**
 * A step of Laplacian smoothing: moves every number but the ends half way to the mean of its neighbours, all at once;
 * changes `values`.
 */
const relax = (values: Float64Array): void => {
  let before = values[0] as number;
  for (let index = 1; index < values.length - 1; index++) {
    const value = values[index] as number;
    values[index] = (value + (before + (values[index + 1] as number)) / 2) / 2;
    before = value;
  }
};

/** A line with its corners rounded: every point moves towards its neighbours, the ends stay. */
const rounded = (line: readonly Point[]): readonly Point[] => {
  const points = spaced(line, POINTS).map(({ at }) => at);
  const [xs, ys] = [Float64Array.from(points, ({ x }) => x), Float64Array.from(points, ({ y }) => y)];
  for (let round = 0; round < ROUNDS; round++) {
    relax(xs);
    relax(ys);
  }
  return points.map((_, index) => ({ x: xs[index] as number, y: ys[index] as number }));
};

/** Leaves and arrives straight outwards, and turns in between. */
const eased = (part: number): number => (part + part * part * (3 - 2 * part)) / 2;

/** How wide a canal with so many tallies is. */
export const canalWidth = ({ canalWidth: widest }: Pick<Layout, 'canalWidth'>, tallies: number): number =>
  tallies === 0 ? 0 : widest * (0.3 + 0.7 * (tallies / TALLIES));

const canal = (layout: Layout, split: Split, id: PillarId, { head }: Sector): Canal => {
  const { gate, approach } = layout.districts[id];
  const reach = layout.around.rx / layout.ring.rx - 1;
  const spiral = Array.from({ length: STEPS }, (_, step) => {
    const part = step / STEPS;
    return pointAt(layout.ring, head + (gate - head) * eased(part), 1 + reach * part);
  });
  return { line: rounded([...spiral, ...approach]), width: canalWidth(layout, split[id]) };
};

/** The four canals of a split. */
export const canals = (layout: Layout, split: Split): Record<PillarId, Canal> => {
  const parts = sectors(layout, split);
  return Object.fromEntries(clockwise.map((id) => [id, canal(layout, split, id, parts[id])])) as Record<
    PillarId,
    Canal
  >;
};
