import { type PillarId, pillarIds } from '../data/pillars.ts';
import type { Place } from '../game/split.ts';
import { type CompositionId, compositionFor, compositions, seats } from './compositions.ts';
import { type District, districtOf, reachable } from './district.ts';
import { type Board, boardIn, mirrored } from './notice.ts';
import { LANTERNS } from './picture.ts';
import { type Box, type Ellipse, type Point, through } from './shapes.ts';

/** Where everything on the stage is. Pure geometry: it knows a frame, and neither a canvas nor a game. */

/** What can be pressed: districts and the pool by their place, their boards, and the tray. */
export type Target = Place | `${Place}Tallies` | 'tray';

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly composition: CompositionId;
  readonly unit: number; // scale of small things; 1 on a frame of 860 by 574
  readonly pool: Ellipse;
  readonly ring: Ellipse; // outer rim
  readonly depth: number; // height of the ring's wall
  readonly around: Ellipse; // within which the canals turn
  readonly canalWidth: number; // of a canal that takes the whole budget
  readonly inlet: readonly Point[]; // from the pool into the middle of the ring
  readonly districts: Readonly<Record<PillarId, District>>;
  readonly boards: Readonly<Record<Place | 'tray', Board>>;
  readonly lanterns: readonly Point[]; // centres
  readonly lantern: number; // height of one
  readonly wheel: { readonly x: number; readonly y: number; readonly radius: number };
  readonly outflows: Readonly<Record<'use' | 'create', readonly Point[]>>; // from under the lower terraces to the stream
  readonly stream: readonly Point[]; // under the wheel and out of the frame
  readonly targets: Readonly<Record<Target, Box>>;
}

/** Lanterns on the rope: each is a twentieth of the people. */

const along = (length: number, lanterns: number, pole: number): number =>
  length * (0.025 + (0.95 * (pole + 0.5)) / lanterns);

/** Where things are in a frame of so many CSS pixels. */
export const layout = (width: number, height: number): Layout => {
  const composition = compositionFor(width, height);
  const shares = compositions[composition];
  const oval = ([x, y, rx, ry]: readonly [number, number, number, number]): Ellipse => ({
    x: x * width,
    y: y * height,
    rx: rx * width,
    ry: ry * height,
  });
  const box = ([x, y, w, h]: readonly [number, number, number, number]): Box => ({
    x: x * width,
    y: y * height,
    width: w * width,
    height: h * height,
  });

  const ring = oval(shares.ring);
  const around = { ...ring, rx: ring.rx * shares.reach, ry: ring.ry * shares.reach };
  const pool = oval(shares.pool);

  const districts = Object.fromEntries(
    pillarIds.map((id) => [id, districtOf(id, oval(shares[seats[id].row]), { ring, around, width })]),
  ) as Layout['districts'];

  const boardOf = (id: PillarId): Board => {
    const { row, side } = seats[id];
    const left = box(row === 'upper' ? shares.upperBoard : shares.lowerBoard);
    return boardIn(side === 'left' ? left : mirrored(left, width));
  };
  const boards: Layout['boards'] = {
    use: boardOf('use'),
    create: boardOf('create'),
    trust: boardOf('trust'),
    collaborate: boardOf('collaborate'),
    tray: boardIn(box(shares.trayBoard)),
    reserve: boardIn(mirrored(box(shares.trayBoard), width)),
  };

  const [wheelX, wheelY, ofWidth, ofHeight] = shares.wheel;
  const wheel = {
    x: wheelX * width,
    y: wheelY * height,
    radius: Math.min(ofWidth * width, ofHeight * height),
  };
  const under = (sideways: number, down: number): Point => ({
    x: wheel.x + sideways * wheel.radius,
    y: wheel.y + down * wheel.radius,
  });
  const meeting = under(-0.62, 0.62);
  const stream = through(
    [
      meeting,
      under(0.12, 0.98),
      under(0.5, 1.35),
      { x: width * 0.5, y: height * 0.93 },
      { x: width * 0.485, y: height },
    ],
    12,
  );
  const outflow = (id: 'use' | 'create'): Point[] => {
    const { plate, facing } = districts[id];
    const lip = { x: plate.x + facing * plate.rx * 0.93, y: plate.y + plate.ry * 0.28 };
    const bends = id === 'use' ? [] : [under(0.75, 0.12), under(-0.1, 0.2)];
    return through([lip, ...bends, meeting], 10);
  };

  const targets: Record<Target, Box> = {
    ...(Object.fromEntries(pillarIds.map((id) => [id, reachable(districts[id])])) as Record<PillarId, Box>),
    reserve: box(shares.poolTarget),
    useTallies: boards.use.whole,
    createTallies: boards.create.whole,
    trustTallies: boards.trust.whole,
    collaborateTallies: boards.collaborate.whole,
    reserveTallies: boards.reserve.whole,
    tray: boards.tray.whole,
  };

  return {
    width,
    height,
    composition,
    unit: Math.min(width / 860, height / 574),
    pool,
    ring,
    depth: ring.ry * 0.3,
    around,
    canalWidth: Math.min(shares.canal[0] * width, shares.canal[1] * height),
    inlet: through(
      [
        { x: pool.x, y: pool.y + pool.ry * 0.6 },
        { x: ring.x, y: ring.y - ring.ry * 0.3 },
      ],
      12,
    ),
    districts,
    boards,
    lanterns: Array.from({ length: LANTERNS }, (_, index) => {
      const sag = Math.sin((Math.PI * ((index % 5) + 0.5)) / 5);
      return {
        x: along(width, LANTERNS, index),
        y: height * shares.festoon + sag * height * shares.lantern * 0.3,
      };
    }),
    lantern: height * shares.lantern,
    wheel,
    outflows: { use: outflow('use'), create: outflow('create') },
    stream,
    targets,
  };
};
