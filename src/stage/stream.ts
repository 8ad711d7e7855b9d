import type { DistrictPlace } from './district.ts';
import type { Row } from './rows.ts';
import { type Ellipse, type Point, through } from './shapes.ts';

/** The water that is the same for every split: from the spring into the ring, and from the lower terraces out of the valley. */
export interface Stream {
  readonly inlet: readonly Point[]; // from the pool into the middle of the ring
  readonly wheel: { readonly x: number; readonly y: number; readonly radius: number };
  readonly basin: Ellipse; // in which the wheel stands
  readonly outflows: Readonly<Record<'use' | 'create', readonly Point[]>>; // from under the lower terraces into the basin
  readonly stream: readonly Point[]; // from the basin out of the frame
  readonly bridge: { readonly x: number; readonly y: number; readonly half: number }; // middle of its deck
}

interface Source {
  readonly width: number;
  readonly height: number;
  readonly crest: number; // of the levee
  readonly pool: Ellipse;
  readonly ring: Ellipse;
  readonly districts: Readonly<Record<'use' | 'create', DistrictPlace>>;
  readonly radius: number; // wished for the wheel
  readonly lower: Row;
}

export const streamOf = ({
  width,
  height,
  crest,
  pool,
  ring,
  districts,
  radius: wished,
  lower,
}: Source): Stream => {
  const radius = Math.min(wished, lower.height * 0.3);
  const wheel = { x: width * 0.503, y: lower.top + lower.height * 0.36, radius };
  const basin: Ellipse = {
    x: width / 2,
    y: wheel.y + radius * 1.02,
    rx: radius * 1.12,
    ry: Math.min(radius * 0.42, lower.height * 0.14),
  };
  const outflow = (id: 'use' | 'create'): Point[] => {
    const { plate, facing } = districts[id];
    const lip = { x: plate.x + facing * plate.rx * 0.95, y: plate.y + plate.ry * 0.3 };
    const into = { x: basin.x - facing * basin.rx * 0.86, y: basin.y - basin.ry * 0.2 };
    return through([lip, { x: (lip.x + into.x) / 2, y: (lip.y + into.y) / 2 + radius * 0.06 }, into], 8);
  };
  return {
    inlet: through(
      [
        { x: pool.x, y: pool.y + pool.ry * 0.7 },
        { x: ring.x, y: ring.y - ring.ry * 0.3 },
      ],
      12,
    ),
    wheel,
    basin,
    outflows: { use: outflow('use'), create: outflow('create') },
    stream: through(
      [
        { x: basin.x, y: basin.y + basin.ry * 0.7 },
        { x: width * 0.507, y: (basin.y + basin.ry + crest) / 2 },
        { x: width * 0.495, y: crest + (height - crest) * 0.4 },
        { x: width * 0.495, y: height },
      ],
      12,
    ),
    bridge: { x: width * 0.503, y: crest - radius * 0.12, half: radius * 1.15 },
  };
};
