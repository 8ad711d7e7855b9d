import { darkStone } from '../../palette.ts';
import { LINE } from '../buildings/house.ts';
import { type Ctx, ellipse, inked } from '../ink.ts';
import { drawWalker } from '../life.ts';

/** Those who come together at the end of a run. Lengths are in tenths of the width of the place where they meet. */

const WALKER = 40; // CSS pixels that a walker is drawn in before it is brought to size, since its lines are never thinner

/** Someone of a height, in one of the coats of those who walk in the valley. */
export const drawPerson = (ctx: Ctx, x: number, foot: number, coat: number, high = 2.3): void => {
  ctx.save();
  ctx.translate(x, foot);
  ctx.scale(high / (WALKER * 0.8), high / (WALKER * 0.8));
  ctx.translate(-WALKER / 2, -WALKER * 0.94);
  drawWalker(ctx, WALKER, coat);
  ctx.restore();
};

/** Several of them, each with the middle of the feet and a coat. */
export const drawPeople = (
  ctx: Ctx,
  people: readonly (readonly [x: number, foot: number, coat: number])[],
  high?: number,
): void => {
  for (const [x, foot, coat] of people) drawPerson(ctx, x, foot, coat, high);
};

/** The place where they meet: a round of beaten earth with a stone kerb, wide enough for any of them. */
export const drawMeetingPlace = (ctx: Ctx): void => {
  ellipse(ctx, 0, -0.1, 5.9, 1.7);
  inked(ctx, darkStone, LINE);
  ellipse(ctx, 0, -0.3, 5.6, 1.5);
  inked(ctx, '#EBDDBE', LINE * 0.8);
};
