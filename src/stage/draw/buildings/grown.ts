import type { PillarId } from '../../../data/pillars.ts';
import { pillarColours } from '../../palette.ts';
import type { Ctx } from '../ink.ts';
import { drawDoor, drawHouse, drawWindows } from './house.ts';
import { drawPlot, drawThatched } from './thatch.ts';

/**
 * A site as its channel has grown. Six stages, each with an outline of its own: a hut, a house of two floors, a hall
 * with an annex, and three in which the landmark of its kind rises. Sizes between add cottages beside it.
 */

/** A landmark by its stage, from 3, where it is young, to 6; its foot at the origin, in tenths of a plot. */
export type Landmark = (ctx: Ctx, stage: number) => void;

/** What stands on a site. */
export interface Standing {
  readonly size: number; // of what the player's money built: 0 to 12
  readonly thatch: number; // huts that would stand without it
}

/** The stage of each size, from 0, nothing, to 6, and the cottages that stand beside it. */
const STAGES = [
  [0, 0],
  [1, 0],
  [2, 0],
  [2, 1],
  [3, 0],
  [3, 1],
  [4, 0],
  [4, 1],
  [5, 0],
  [5, 1],
  [5, 2],
  [6, 0],
  [6, 1],
] as const;

/** A young landmark is drawn larger, to be known from afar; a grown one smaller, so that a town keeps on its terrace. */
const SCALE = [1, 1, 1, 1.05, 1.2, 1.06, 0.94] as const;

const scaled = (ctx: Ctx, stage: number, draw: Landmark): void => {
  const scale = SCALE[stage] ?? 1;
  ctx.save();
  ctx.scale(scale, scale);
  draw(ctx, stage);
  ctx.restore();
};

/** Roofs of tiles in the pillar's colour: a hut, then a house. */
const drawBeginning = (ctx: Ctx, colour: string, stage: number): void => {
  if (stage === 1) {
    drawHouse(ctx, { x: 0, foot: 0, width: 2.4, wall: 1, roof: 1.1, ridge: 0.85, colour });
    drawDoor(ctx, 0, 0, 0.8, 0.9, '#7A5636');
    return;
  }
  drawHouse(ctx, { x: 0, foot: 0, width: 2.6, wall: 2.5, roof: 1.3, ridge: 0.85, colour });
  drawWindows(ctx, -1.1, 1.1, -2.2, 2, 0.7);
  drawDoor(ctx, -0.5, 0, 0.8, 1, '#7A5636');
};

const drawAnnex = (ctx: Ctx, colour: string, x: number): void => {
  drawHouse(ctx, { x, foot: -0.5, width: 3, wall: 1.4, roof: 1.2, ridge: 0.85, colour });
  drawWindows(ctx, x - 1.2, x + 1.2, -1.6, 3, 0.7);
};

const drawCottage = (ctx: Ctx, colour: string, x: number, foot: number): void => {
  drawHouse(ctx, { x, foot, width: 1.9, wall: 0.9, roof: 1, ridge: 0.85, colour });
  drawDoor(ctx, x, foot, 0.6, 0.7, '#7A5636');
};

/** Draws what stands on a site of a pillar, its foot at the origin; the huts stand on the rim's side of it, `out` of the pond's way. */
export const drawGrown = (
  ctx: Ctx,
  pillar: PillarId,
  landmark: Landmark,
  { size, thatch }: Standing,
  out: 1 | -1,
): void => {
  const { deep, fill } = pillarColours[pillar];
  const colour = pillar === 'collaborate' ? fill : deep;
  const [stage, cottages] = STAGES[size] ?? [0, 0];
  if (stage === 0) drawPlot(ctx);
  if (stage === 1 || stage === 2) drawBeginning(ctx, colour, stage);
  if (stage === 3) drawAnnex(ctx, colour, 3.2 * out);
  if (stage > 2) scaled(ctx, stage, landmark);
  if (thatch > 1) drawThatched(ctx, 4.3 * out, -0.3, 0.6);
  if (thatch > 0) drawThatched(ctx, 3.1 * out, 0.8, 0.7);
  if (cottages > 1) drawCottage(ctx, colour, -4.9 * out, -0.3);
  if (cottages > 0) drawCottage(ctx, colour, -3.3 * out, 0.7);
};
