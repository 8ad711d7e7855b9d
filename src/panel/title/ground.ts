import type { PillarId } from '../../data/pillars.ts';

/**
 * Where things stand in the title's valley. The ground is seen from a height: a circle of radius r on it
 * is drawn r wide and r × FLAT high. Angles are turns clockwise from the top.
 */
export const WIDTH = 1000;
export const HEIGHT = 800;
export const FLAT = 0.6;

export interface GroundPoint {
  readonly x: number;
  readonly y: number;
}

export const ring = { x: 500, y: 398, radius: 142, well: 66, wall: 30 } as const;

/** Clockwise from the top, as the sectors lie: so no canal crosses another. */
export const aroundRing: readonly PillarId[] = ['collaborate', 'create', 'use', 'trust'];

export const districts: Readonly<Record<PillarId, GroundPoint & { readonly side: 1 | -1 }>> = {
  collaborate: { x: 790, y: 240, side: 1 },
  create: { x: 790, y: 590, side: 1 },
  use: { x: 210, y: 590, side: -1 },
  trust: { x: 210, y: 240, side: -1 },
};

/** The pond of a district lies on its side towards the ring. */
export const pondOf = (pillar: PillarId): GroundPoint => {
  const { x, y, side } = districts[pillar];
  return { x: x - side * 112, y: y + 42 };
};

/** A point on the ground around the ring, `lift` above it. */
export const polar = (turn: number, radius: number, lift = 0): GroundPoint => ({
  x: ring.x + radius * Math.sin(2 * Math.PI * turn),
  y: ring.y - radius * FLAT * Math.cos(2 * Math.PI * turn) - lift,
});

const place = ({ x, y }: GroundPoint): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

const arc = (radius: number, large: boolean, clockwise: boolean, to: GroundPoint): string =>
  `A${radius} ${radius * FLAT} 0 ${large ? 1 : 0} ${clockwise ? 1 : 0} ${place(to)}`;

/** The surface of a sector, from one turn to another, between the well and the wall. */
export const sectorPath = (from: number, to: number, lift: number): string => {
  const until = Math.min(to, from + 0.9999); // a full circle has no path of its own
  const large = until - from > 0.5;
  const { radius, well } = ring;
  return [
    `M${place(polar(from, well, lift))}L${place(polar(from, radius, lift))}`,
    arc(radius, large, true, polar(until, radius, lift)),
    `L${place(polar(until, well, lift))}`,
    arc(well, large, false, polar(from, well, lift)),
    'Z',
  ].join('');
};

const towards = (pond: GroundPoint): { readonly turn: number; readonly radius: number } => {
  const [dx, dy] = [pond.x - ring.x, (pond.y - ring.y) / FLAT];
  const turn = Math.atan2(dx, -dy) / (2 * Math.PI);
  return { turn: turn < 0 ? turn + 1 : turn, radius: Math.hypot(dx, dy) };
};

const nearest = Math.min(...aroundRing.map((pillar) => towards(pondOf(pillar)).radius)) - 20;
const SAMPLES = 20;

/**
 * The canal from the centre of a sector to its pond. All canals turn at the same pace with the distance
 * from the ring, and both their ends follow the order of the sectors, so none can cross another.
 */
export const canalPoints = (pillar: PillarId, centre: number): GroundPoint[] => {
  const { turn, radius } = towards(pondOf(pillar));
  return Array.from({ length: SAMPLES + 1 }, (_, at) => {
    const r = ring.radius + ((radius - ring.radius) * at) / SAMPLES;
    const way = Math.min(1, (r - ring.radius) / (nearest - ring.radius));
    const eased = way * way * (3 - 2 * way);
    return polar(centre + (turn - centre) * eased, r);
  });
};

/** A smooth line through points. */
export const linePath = (points: readonly GroundPoint[]): string =>
  points.reduce((path, point, at) => {
    const next = points[at + 1];
    if (at === 0) return `M${place(point)}`;
    if (!next) return `${path}L${place(point)}`;
    return `${path}Q${place(point)} ${place({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  }, '');

/** A rounded outline like that of a terrace: an ellipse that is not quite one. */
export const blobPath = (centre: GroundPoint, width: number, height: number, phase: number): string => {
  const corners = Array.from({ length: 14 }, (_, at) => {
    const angle = (2 * Math.PI * at) / 14;
    const reach = 1 + 0.045 * Math.sin(3 * angle + phase) + 0.03 * Math.sin(5 * angle + 2 * phase);
    return { x: centre.x + width * reach * Math.cos(angle), y: centre.y + height * reach * Math.sin(angle) };
  });
  const middle = (at: number): GroundPoint => {
    const [a, b] = [corners[at % 14] as GroundPoint, corners[(at + 1) % 14] as GroundPoint];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  };
  return `${corners.reduce(
    (path, _, at) => `${path}Q${place(corners[(at + 1) % 14] as GroundPoint)} ${place(middle(at + 1))}`,
    `M${place(middle(0))}`,
  )}Z`;
};
