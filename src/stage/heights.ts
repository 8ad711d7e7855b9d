import { LANTERNS } from '../store/picture.ts';
import type { CompositionId } from './compositions.ts';
import type { Rows } from './rows.ts';
import type { Ellipse, Point } from './shapes.ts';

/** What hangs and stands before the sky: two cords of lanterns, the banners of other countries, and the omens. */
export interface Heights {
  readonly lanterns: readonly Point[]; // centres, from the left; the cord ends before the spring and goes on after it
  readonly lantern: number; // height of one
  readonly abroad: readonly Point[]; // feet of the banners of the far valleys
  readonly clouds: readonly Ellipse[]; // where omens stand: those of the coming summer, then those of the one after
  readonly summers: readonly Point[]; // middles of the tags that tell the summer of each pair
}

interface Source {
  readonly width: number;
  readonly height: number;
  readonly composition: CompositionId;
  readonly rows: Rows;
  readonly pool: Ellipse;
  readonly towers: Ellipse; // the plate on the left on which the towers stand
}

type Stretch = readonly [from: number, to: number];

/** Points equally far from each other on what is left of a line beside its gaps. */
const spreadOver = (stretches: readonly Stretch[], count: number): number[] => {
  const total = stretches.reduce((sum, [from, to]) => sum + to - from, 0);
  return Array.from({ length: count }, (_, index) => {
    let left = (total * (index + 0.5)) / count;
    for (const [from, to] of stretches) {
      if (left <= to - from) return from + left;
      left -= to - from;
    }
    return stretches.at(-1)?.[1] ?? 0;
  });
};

/** Towers of a plate that reach up to the cord: middle and half width, in half axes of the plate. */
const TOWERS = [
  [-0.48, 0.17],
  [0.03, 0.2],
] as const;

/** From the left edge to the spring, beside the towers: a lantern before one could not be counted. */
const stretchesOf = ({ width, pool, towers }: Source): Stretch[] => {
  const gaps = TOWERS.map(([at, half]) => [
    towers.x + (at - half) * towers.rx,
    towers.x + (at + half) * towers.rx,
  ]);
  const ends = [width * 0.008, ...gaps.flat(), pool.x - pool.rx * 1.28];
  return TOWERS.map((_, index) => index)
    .concat(TOWERS.length)
    .map((index) => [ends[2 * index] ?? 0, ends[2 * index + 1] ?? 0] as const);
};

const ABROAD = [0.302, 0.372, 0.635] as const; // of the width
const NEAR = [0.078, 0.224] as const;
const FAR = [0.537, 0.63] as const;
const FAR_SIZE = 0.66; // a cloud of the summer after next is further away

/** Where things before the sky are. */
export const heightsOf = (source: Source): Heights => {
  const { width, height, composition, rows, pool } = source;
  const { sky } = rows;
  const half = LANTERNS / 2;
  const stretches = stretchesOf(source);
  const left = spreadOver(stretches, half);
  const pitch = stretches.reduce((sum, [from, to]) => sum + to - from, 0) / half;
  const lantern = Math.min(height * 0.04, pitch * 0.95);
  const hang = (x: number, index: number): Point => ({
    x,
    y: sky * 0.95 + lantern * 0.3 * Math.sin((Math.PI * ((index % 5) + 0.5)) / 5),
  });
  const cloud = {
    rx: Math.min(width * (composition === 'hand' ? 0.069 : 0.066), sky * 0.6),
    ry: sky * 0.17,
  };
  const clouds = [
    ...NEAR.map((at, index) => ({ ...cloud, x: at * width, y: sky * (index ? 0.29 : 0.32) })),
    ...FAR.map((at, index) => ({
      x: at * width,
      y: sky * (index ? 0.22 : 0.2),
      rx: cloud.rx * FAR_SIZE,
      ry: cloud.ry * FAR_SIZE,
    })),
  ];
  const tagBelow = (pair: readonly number[], y: number): Point => ({
    x: (width * pair.reduce((sum, at) => sum + at, 0)) / pair.length,
    y: sky * y,
  });
  return {
    lanterns: [...left, ...[...left].reverse().map((x) => 2 * pool.x - x)].map(hang),
    lantern,
    abroad: ABROAD.map((at) => ({ x: at * width, y: sky * 0.72 })),
    clouds,
    summers: [tagBelow(NEAR, 0.56), tagBelow(FAR, 0.42)],
  };
};
