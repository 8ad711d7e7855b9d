import { type PillarId, pillarIds } from '../data/pillars.ts';
import type { Place } from '../game/split.ts';
import { LANTERNS } from '../store/picture.ts';
import { type CompositionId, compositionFor, compositions, seats } from './compositions.ts';
import { type District, districtOf, reachable } from './district.ts';
import { type Board, boardIn, mirrored } from './notice.ts';
import { rowsOf } from './rows.ts';
import type { Box, Ellipse, Point } from './shapes.ts';
import { type Stream, streamOf } from './stream.ts';

/** Where everything on the stage is. Pure geometry: it knows a frame, and neither a canvas nor a game. */

/** What can be pressed: districts and the pool by their place, their boards, and the tray. */
export type Target = Place | `${Place}Tallies` | 'tray';

export interface Layout extends Stream {
  readonly width: number;
  readonly height: number;
  readonly composition: CompositionId;
  readonly unit: number; // scale of small things; 1 on a frame of 860 by 574
  readonly horizon: number; // where the sky ends
  readonly pool: Ellipse;
  readonly ring: Ellipse; // outer rim
  readonly depth: number; // height of the ring's wall
  readonly around: Ellipse; // within which the canals turn
  readonly canalWidth: number; // of a canal that takes the whole budget
  readonly districts: Readonly<Record<PillarId, District>>;
  readonly boards: Readonly<Record<Place | 'tray', Board>>;
  readonly lanterns: readonly Point[]; // centres
  readonly lantern: number; // height of one
  readonly levee: Box; // the embankment in front; its six parts are equally long
  readonly abroad: readonly Point[]; // feet of the banners of the far valleys
  readonly clouds: readonly Ellipse[]; // where omens stand
  readonly targets: Readonly<Record<Target, Box>>;
}

const lanternsAlong = (from: number, length: number, y: number, sag: number): Point[] =>
  Array.from({ length: LANTERNS }, (_, index) => ({
    x: from + (length * (index + 0.5)) / LANTERNS,
    y: y + sag * Math.sin((Math.PI * ((index % 5) + 0.5)) / 5),
  }));

const CLOUDS = [0.075, 0.27, 0.44, 0.59] as const; // of the width
const ABROAD = [0.235, 0.335, 0.645] as const; // of the width

/** Where things are in a frame of so many CSS pixels. */
export const layout = (width: number, height: number): Layout => {
  const composition = compositionFor(width, height);
  const shares = compositions[composition];
  const rows = rowsOf(height);
  const box = ([left, wide]: readonly [number, number], y: number, high: number): Box => ({
    x: left * width,
    y,
    width: wide * width,
    height: high,
  });

  const pool: Ellipse = {
    x: width / 2,
    y: rows.sky * 0.8,
    rx: shares.pool * width,
    ry: Math.min(shares.pool * width * 0.42, height * 0.04),
  };
  const rx = shares.ring * width;
  const ry = Math.min(rx * 0.6, (rows.upper.height + rows.board) * 0.29);
  const ring: Ellipse = {
    x: width / 2,
    y: Math.max(rows.sky + rows.upper.height * 0.52, pool.y + pool.ry + height * 0.04 + ry),
    rx,
    ry,
  };
  const around = { ...ring, rx: ring.rx * shares.reach, ry: ring.ry * shares.reach };

  const plateOf = (id: PillarId): Ellipse => {
    const [middle, half] = shares[seats[id].row];
    const row = rows[seats[id].row];
    const flat = Math.min(half * width * 0.62, row.ry);
    return { x: middle * width, y: row.top + row.height - flat * 1.34, rx: half * width, ry: flat };
  };
  const districts = Object.fromEntries(
    pillarIds.map((id) => [id, districtOf(id, plateOf(id), { ring, around, width })]),
  ) as Layout['districts'];

  const boardOf = (id: PillarId): Board => {
    const { row, side } = seats[id];
    const left =
      row === 'upper'
        ? box(shares.upperBoard, rows.upperBoards, rows.board)
        : box(shares.lowerBoard, rows.lowerBoards, rows.board);
    return boardIn(side === 'left' ? left : mirrored(left, width));
  };
  const boards: Layout['boards'] = {
    use: boardOf('use'),
    create: boardOf('create'),
    trust: boardOf('trust'),
    collaborate: boardOf('collaborate'),
    tray: boardIn(box(shares.trayBoard, rows.lowerBoards, rows.board)),
    reserve: boardIn(box(shares.reserveBoard, rows.reserve, rows.board)),
  };

  const poolHeight = Math.max(rows.board, pool.ry * 2.4);
  const targets: Record<Target, Box> = {
    ...(Object.fromEntries(pillarIds.map((id) => [id, reachable(districts[id])])) as Record<PillarId, Box>),
    reserve: box(shares.poolTarget, Math.max(1, pool.y - poolHeight * 0.55), poolHeight),
    useTallies: boards.use.whole,
    createTallies: boards.create.whole,
    trustTallies: boards.trust.whole,
    collaborateTallies: boards.collaborate.whole,
    reserveTallies: boards.reserve.whole,
    tray: boards.tray.whole,
  };

  // On a small frame the reserve's board reaches down to where the rope hangs, so the rope ends before it.
  const { whole } = boards.reserve;
  const ropeAt = rows.sky * 0.99;
  const free = whole.y + whole.height + 4 > ropeAt - height * 0.025 ? whole.x : width;
  const lantern = Math.min(height * 0.04, (free / LANTERNS) * 0.7);
  return {
    width,
    height,
    composition,
    unit: Math.min(width / 860, height / 574),
    horizon: rows.sky,
    pool,
    ring,
    depth: ring.ry * 0.3,
    around,
    canalWidth: Math.min(shares.canal * width, height * 0.046),
    districts,
    boards,
    lanterns: lanternsAlong(width * 0.015, free - width * 0.03, ropeAt, lantern * 0.3),
    lantern,
    levee: { x: 0, y: rows.crest, width, height: height - rows.crest },
    abroad: ABROAD.map((at) => ({ x: at * width, y: rows.sky * 0.76 })),
    clouds: CLOUDS.map((at, index) => ({
      x: at * width,
      y: rows.sky * (index % 2 ? 0.235 : 0.28),
      rx: Math.min(width * 0.066, rows.sky * 0.6),
      ry: rows.sky * 0.17,
    })),
    targets,
    ...streamOf({
      width,
      height,
      crest: rows.crest,
      pool,
      ring,
      districts,
      radius: shares.wheel * width,
      lower: rows.lower,
    }),
  };
};
