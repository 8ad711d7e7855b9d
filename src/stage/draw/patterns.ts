import type { PillarId } from '../../data/pillars.ts';
import { pillarColours } from '../palette.ts';
import type { Box } from '../shapes.ts';
import type { Ctx, Pixels } from './ink.ts';

/**
 * Traditional patterns, one a pillar, each drawn as one tile: arrow feathers (yagasuri) fly forward, hemp leaves
 * (asanoha) grow fast, basket weave (kagome) protects, and the seven treasures (shippo) are rings that interlink.
 */

interface Tile {
  readonly width: number; // in steps of the pattern
  readonly height: number;
  readonly draw: (ctx: Ctx, step: number) => void;
}

const lines = (
  ctx: Ctx,
  step: number,
  segments: readonly (readonly [number, number, number, number])[],
): void => {
  ctx.beginPath();
  for (const [x1, y1, x2, y2] of segments) {
    ctx.moveTo(x1 * step, y1 * step);
    ctx.lineTo(x2 * step, y2 * step);
  }
  ctx.stroke();
};

const feathers: Tile = {
  width: 2,
  height: 2,
  draw: (ctx, step) => {
    const feather = (x: number, y: number, turned: number): void => {
      ctx.beginPath();
      const tip = turned * 0.5;
      for (const [dx, dy] of [
        [0, 0],
        [0.5, tip],
        [1, 0],
        [1, 1],
        [0.5, 1 + tip],
        [0, 1],
      ] as const)
        ctx.lineTo((x + dx) * step, (y + dy) * step);
      ctx.closePath();
      ctx.fill();
    };
    for (const y of [-2, 0, 2]) {
      feather(0, y, 1);
      feather(1, y + 1, -1);
    }
    lines(ctx, step, [
      [0, 0, 0, 2],
      [1, 0, 1, 2],
    ]);
  },
};

const hemp: Tile = {
  width: 2,
  height: 3.464,
  draw: (ctx, step) => {
    const h = 1.732;
    const leaf = (x: number, y: number): void =>
      lines(ctx, step, [
        [x - 1, y, x + 1, y],
        [x - 0.5, y - h / 2, x + 0.5, y + h / 2],
        [x - 0.5, y + h / 2, x + 0.5, y - h / 2],
        [x, y - h * 0.667, x, y + h * 0.667],
        [x - 1, y - h / 3, x + 1, y + h / 3],
        [x - 1, y + h / 3, x + 1, y - h / 3],
      ]);
    for (const x of [0, 2]) for (const y of [0, 2 * h]) leaf(x, y);
    leaf(1, h);
  },
};

const basket: Tile = {
  width: 2,
  height: 3.464,
  draw: (ctx, step) => {
    const h = 3.464;
    lines(ctx, step, [
      [0, h * 0.25, 2, h * 0.25],
      [0, h * 0.75, 2, h * 0.75],
      [-0.5, 0, 1.5, h],
      [0.5, 0, 2.5, h],
      [-1.5, 0, 0.5, h],
      [0.5, 0, -1.5, h],
      [1.5, 0, -0.5, h],
      [2.5, 0, 0.5, h],
    ]);
  },
};

const treasures: Tile = {
  width: 2,
  height: 2,
  draw: (ctx, step) => {
    for (const [x, y] of [
      [0, 0],
      [2, 0],
      [0, 2],
      [2, 2],
      [1, 1],
      [1, -1],
      [-1, 1],
      [3, 1],
      [1, 3],
    ] as const) {
      ctx.beginPath();
      ctx.arc(x * step, y * step, step, 0, 2 * Math.PI);
      ctx.stroke();
    }
  },
};

const tiles: Readonly<Record<PillarId, Tile>> = {
  use: feathers,
  create: hemp,
  trust: basket,
  collaborate: treasures,
};

interface Style {
  readonly ground: string;
  readonly line: string;
  readonly step: number; // size of the pattern, in CSS pixels
  readonly ratio: number; // device pixels in one of them
  readonly flat: number; // how much it is foreshortened as ground
  readonly fine?: number; // the thinnest that its lines may be, in CSS pixels
}

/** The last tile of every pillar and size; the ring is drawn anew with each tally, and its patterns stay the same. */
const kept = new Map<string, { readonly key: string; readonly tile: HTMLCanvasElement }>();

const paint = (ctx: Ctx, { width, height, draw }: Tile, { ground, line, step, fine = 0.8 }: Style): void => {
  ctx.fillStyle = ground;
  ctx.fillRect(0, 0, width * step, height * step);
  ctx.strokeStyle = ctx.fillStyle = line;
  ctx.lineWidth = Math.max(fine, step * 0.13);
  draw(ctx, step);
};

const tileOf = (id: PillarId, use: string, style: Style): HTMLCanvasElement => {
  const { ground, line, step, ratio } = style;
  const key = [ground, line, step, ratio].join();
  const before = kept.get(id + use);
  if (before?.key === key) return before.tile;
  const { width, height } = tiles[id];
  const tile = document.createElement('canvas');
  tile.width = Math.max(1, Math.round(width * step * ratio));
  tile.height = Math.max(1, Math.round(height * step * ratio));
  const pen = tile.getContext('2d', { willReadFrequently: true });
  if (pen) {
    pen.scale(tile.width / (width * step), tile.height / (height * step));
    paint(pen, tiles[id], style);
  }
  kept.set(id + use, { key, tile });
  return tile;
};

/** A pillar's pattern as a fill style; `use` names what it is for, so that its tile is kept until its style changes. */
export const patternOf = (
  ctx: Ctx,
  id: PillarId,
  use: 'plate' | 'ring' | 'weave',
  style: Style,
): CanvasPattern | string => {
  const { width, height } = tiles[id];
  const { step, flat } = style;
  if (ctx.outlines)
    return ctx.outlines.tile(width * step, height * step, flat, (pen) => paint(pen, tiles[id], style));
  const pattern = (ctx as Pixels).createPattern(tileOf(id, use, style), 'repeat');
  pattern?.setTransform(new DOMMatrix([1 / style.ratio, 0, 0, style.flat / style.ratio, 0, 0]));
  return pattern ?? style.ground;
};

const SHARP = 2; // device pixels that small cloth is woven for on any screen

/** Fills a box with a pillar's cloth: its colour, with its pattern in a thread that leaves it as dark as it is. */
export const drawWeave = (
  ctx: Ctx,
  id: PillarId,
  { x, y, width, height }: Box,
  step = Math.max(3.2, width * 0.36),
): void => {
  const { fill, thread } = pillarColours[id];
  ctx.fillStyle = patternOf(ctx, id, 'weave', {
    ground: fill,
    line: thread,
    step,
    ratio: SHARP,
    flat: 1,
    fine: 0.5,
  });
  ctx.fillRect(x, y, width, height);
};
