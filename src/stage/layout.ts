import { type PillarId, pillarIds } from '../data/pillars.ts';
import type { Place } from '../game/rules/split.ts';
import { cloudBoxes } from './cloudBoxes.ts';
import { type CompositionId, compositionFor, compositions, seats } from './compositions.ts';
import { type DistrictPlace, districtPlace, reachable } from './district.ts';
import { type Heights, heightsOf } from './heights.ts';
import { type Board, boardIn, mirrored, slimBoardIn } from './notice.ts';
import { rowsOf } from './rows.ts';
import type { Box, Ellipse } from './shapes.ts';
import { type Stream, streamOf } from './stream.ts';

/** Where everything on the stage is. Pure geometry: it knows a frame, and neither a canvas nor a game. */

/** The clouds by their places in the sky: those of the coming summer, then those of the one after. */
export const cloudTargets = ['cloud0', 'cloud1', 'cloud2', 'cloud3'] as const;

/** What can be pressed: districts and the pool by their place, their boards, the tray, and the clouds. */
export type HitTarget = Place | `${Place}Tallies` | 'tray' | (typeof cloudTargets)[number];

export interface Layout extends Stream, Heights {
  readonly width: number;
  readonly height: number;
  readonly composition: CompositionId;
  readonly small: boolean; // held in a hand: what tells nothing is left out
  readonly unit: number; // scale of small things; 1 on a frame of 860 by 574
  readonly horizon: number; // where the sky ends
  readonly pool: Ellipse;
  readonly ring: Ellipse; // outer rim
  readonly depth: number; // height of the ring's wall
  readonly around: Ellipse; // within which the canals turn
  readonly canalWidth: number; // of a canal that takes the whole budget
  readonly districts: Readonly<Record<PillarId, DistrictPlace>>;
  readonly boards: Readonly<Record<Place | 'tray', Board>>;
  readonly levee: Box; // the embankment in front; its six parts are equally long
  readonly targets: Readonly<Record<HitTarget, Box>>;
}

/** How far down a board without a rail hangs in what can be touched for it. */
const DOWN = { use: 0.8, create: 0.8, tray: 0.8, trust: 0.3, collaborate: 0.3, reserve: 0 } as const;

/** Where things are in a frame of so many CSS pixels. */
export const layout = (width: number, height: number): Layout => {
  const composition = compositionFor(width, height);
  const shares = compositions[composition];
  const small = composition === 'hand';
  const rows = rowsOf(height, small);
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
    pillarIds.map((id) => [id, districtPlace(id, plateOf(id), { ring, around, width })]),
  ) as Layout['districts'];

  const seatOf = (id: PillarId): Box => {
    const { row, side } = seats[id];
    const left =
      row === 'upper'
        ? box(shares.upperBoard, rows.upperBoards, rows.board)
        : box(shares.lowerBoard, rows.lowerBoards, rows.board);
    return side === 'left' ? left : mirrored(left, width);
  };
  const touch: Record<keyof Layout['boards'], Box> = {
    use: seatOf('use'),
    create: seatOf('create'),
    trust: seatOf('trust'),
    collaborate: seatOf('collaborate'),
    tray: box(shares.trayBoard, rows.lowerBoards, rows.board),
    reserve: box(shares.reserveBoard, rows.reserve, rows.board),
  };
  const boardOf = (at: keyof typeof touch): Board =>
    small ? slimBoardIn(touch[at], DOWN[at]) : boardIn(touch[at]);
  const boards: Layout['boards'] = {
    use: boardOf('use'),
    create: boardOf('create'),
    trust: boardOf('trust'),
    collaborate: boardOf('collaborate'),
    tray: boardOf('tray'),
    reserve: boardOf('reserve'),
  };

  const poolHeight = Math.max(rows.board, pool.ry * 2.4);
  const heights = heightsOf({ width, height, composition, rows, pool, towers: districts.trust.plate });
  const poolTop = Math.max(1, pool.y - pool.ry * 1.3);
  const [cloud0, cloud1, cloud2, cloud3] = cloudBoxes(heights.clouds, {
    right: touch.reserve.x,
    nearDown: reachable(districts.trust).y,
    farDown: poolTop,
  }) as [Box, Box, Box, Box];
  const targets: Record<HitTarget, Box> = {
    ...(Object.fromEntries(pillarIds.map((id) => [id, reachable(districts[id])])) as Record<PillarId, Box>),
    reserve: box(shares.poolTarget, poolTop, poolHeight),
    useTallies: touch.use,
    createTallies: touch.create,
    trustTallies: touch.trust,
    collaborateTallies: touch.collaborate,
    reserveTallies: touch.reserve,
    tray: touch.tray,
    cloud0,
    cloud1,
    cloud2,
    cloud3,
  };

  return {
    width,
    height,
    composition,
    small,
    unit: Math.min(width / 860, height / 574),
    horizon: rows.sky,
    pool,
    ring,
    depth: ring.ry * 0.3,
    around,
    canalWidth: Math.min(shares.canal * width, height * 0.046),
    districts,
    boards,
    levee: { x: 0, y: rows.crest, width, height: height - rows.crest },
    targets,
    ...heights,
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
