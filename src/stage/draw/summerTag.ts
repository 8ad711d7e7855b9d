import { ink, paper } from '../palette.ts';
import { type Ctx, inked, roundedRect } from './ink.ts';

/** A tag with the summer that a pair of clouds is for, in a frame of `wide` by `high`. */
export const drawSummer = (ctx: Ctx, wide: number, high: number, summer: number, font: string): void => {
  const line = Math.max(1, high * 0.08);
  ctx.beginPath();
  roundedRect(ctx, line, line, wide - 2 * line, high - 2 * line, high * 0.16);
  inked(ctx, paper, line);
  ctx.fillStyle = ink;
  ctx.font = `700 ${high * 0.72}px ${font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(String(summer), wide / 2, high * 0.55, wide - 4 * line);
};
