import type { PillarId } from '../../../data/pillars.ts';
import { pillarColours } from '../../palette.ts';
import type { Ctx } from '../ink.ts';
import { drawDoor, drawHouse, drawWindows } from './house.ts';
import { drawPlot, drawThatched } from './thatch.ts';

/**
 * A site as its channel has grown. Six stages, each with an outline of its own: a hut, a house of two floors, a hall
 * with an annex, and three in which the landmark of its kind rises. Every other size adds a cottage beside it.
 */

/** A landmark by its stage, from 3, where it is young, to 6; its foot at the origin, in tenths of a plot. */
export type Landmark = (ctx: Ctx, stage: number) => void;

/** What stands on a site. */
export interface Standing {
  readonly size: number; // of what the player's money built: 0 to 12
  readonly thatch: number; // huts that would stand without it
}

/** The stage of a size: from 0, nothing, to 6. */
export const stageOf = (size: number): number => Math.ceil(size / 2);

/** A landmark is drawn smaller where it is grown, so that a town keeps on its terrace. */
const SCALE = [1, 1, 1, 0.92, 0.9, 0.88, 0.92] as const;

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
    drawHouse(ctx, { x: 0, foot: 0, width: 2.5, wall: 1.2, roof: 1.2, ridge: 0.85, colour });
    drawDoor(ctx, 0, 0, 0.8, 0.9, '#7A5636');
    return;
  }
  drawHouse(ctx, { x: 0, foot: 0, width: 3.2, wall: 3.2, roof: 1.5, ridge: 0.85, colour });
  drawWindows(ctx, -1.4, 1.4, -2.8, 2, 0.8);
  drawDoor(ctx, -0.6, 0, 0.9, 1.1, '#7A5636');
};

const drawAnnex = (ctx: Ctx, colour: string): void => {
  drawHouse(ctx, { x: -3.1, foot: -0.5, width: 2.6, wall: 1.3, roof: 1.2, ridge: 0.85, colour });
  drawWindows(ctx, -4.2, -2, -1.5, 2, 0.7);
};

const drawCottage = (ctx: Ctx, colour: string): void => {
  drawHouse(ctx, { x: 3.7, foot: 0.7, width: 1.9, wall: 0.9, roof: 1, ridge: 0.85, colour });
  drawDoor(ctx, 3.7, 0.7, 0.6, 0.7, '#7A5636');
};

/** Draws what stands on a site of a pillar, its foot at the origin. */
export const drawGrown = (
  ctx: Ctx,
  pillar: PillarId,
  landmark: Landmark,
  { size, thatch }: Standing,
): void => {
  const { deep, fill } = pillarColours[pillar];
  const colour = pillar === 'collaborate' ? fill : deep;
  const stage = stageOf(size);
  if (stage === 0) drawPlot(ctx);
  if (stage === 1 || stage === 2) drawBeginning(ctx, colour, stage);
  if (stage === 3) drawAnnex(ctx, colour);
  if (stage > 2) scaled(ctx, stage, landmark);
  if (thatch > 1) drawThatched(ctx, -4.6, -0.3, 0.72);
  if (thatch > 0) drawThatched(ctx, -3.2, 0.9, 0.86);
  if (size > 0 && size % 2 === 0) drawCottage(ctx, colour);
};
