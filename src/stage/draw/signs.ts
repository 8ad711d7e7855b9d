import type { EventId } from '../../data/events.ts';
import { eventSigns } from '../../shapes/signs.ts';
import { type Ctx, lineOf } from './ink.ts';

/** Draws a sign in a circle of radius 1 around the origin, in the current colour. */
export const drawSign = (ctx: Ctx, event: EventId): void => {
  ctx.save();
  ctx.scale(1 / 11, 1 / 11);
  ctx.translate(-12, -12);
  ctx.lineWidth = 2.6;
  ctx.lineJoin = ctx.lineCap = 'round';
  ctx.stroke(lineOf(ctx, eventSigns[event]));
  ctx.restore();
};
