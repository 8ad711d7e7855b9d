import type { PillarId } from '../data/pillars.ts';
import { ponds, seats } from './compositions.ts';
import { type Box, between, boxAround, curve, type Ellipse, type Point, pointAt } from './shapes.ts';

/** A terraced district: its plate, its pond, and how its canal comes to it from the ring. */
export interface DistrictPlace {
  readonly plate: Ellipse; // upper surface of the lowest terrace
  readonly skirt: number; // how far its stone wall shows below the plate
  readonly pond: Ellipse;
  readonly gate: number; // angle around the ring at which its canal leaves for it; clockwise from the top, radians
  readonly approach: readonly Point[]; // from the gate to the pond
  readonly lip: Point; // over which runs what it cannot take up
  readonly facing: 1 | -1; // 1: the ring is to the right of it
}

/** What the canals leave from. */
interface Source {
  readonly ring: Ellipse;
  readonly around: Ellipse; // within which the canals turn
  readonly width: number; // of the frame
}

/** A district from its plate as it would be on the left side. */
export const districtPlace = (
  id: PillarId,
  left: Ellipse,
  { ring, around, width }: Source,
): DistrictPlace => {
  const { row, side } = seats[id];
  const facing = side === 'left' ? 1 : -1;
  const plate = facing === 1 ? left : { ...left, x: width - left.x };
  const { pond: dip, gate, enter, from } = ponds[row];
  const pond = {
    x: plate.x + facing * dip[0] * plate.rx,
    y: plate.y + dip[1] * plate.ry,
    rx: dip[2] * plate.rx,
    ry: dip[3] * plate.ry,
  };
  const angle = facing * gate;
  const start = pointAt(around, angle);
  const end = pointAt(pond, facing * enter, 0.8);
  const reach = Math.hypot(end.x - start.x, end.y - start.y) * 0.4;
  const outward = between(ring, start, 1 + reach / Math.hypot(start.x - ring.x, start.y - ring.y));
  const arrive = { x: end.x + facing * from[0] * reach, y: end.y + from[1] * reach };
  return {
    plate,
    skirt: plate.ry * 0.17,
    pond,
    gate: (angle + 2 * Math.PI) % (2 * Math.PI),
    approach: curve(start, outward, arrive, end, 24),
    lip: { x: plate.x - facing * plate.rx * 0.58, y: plate.y + plate.ry * 0.8 },
    facing,
  };
};

const FINGER = 48.5; // CSS pixels
const BELOW = 2; // so many more below the wall

/** A district with its wall and the roofs that rise behind it. */
export const reachable = ({ plate, skirt }: DistrictPlace): Box => {
  const { x, y, width, height } = boxAround(plate);
  const roofs = Math.max(plate.ry * 0.27, FINGER - height - skirt - BELOW);
  return { x, y: y - roofs, width, height: height + roofs + skirt + BELOW };
};
