import { riskIds } from '../../data/risks.ts';
import { riskSigns } from '../../shapes/signs.ts';
import { ink } from '../palette.ts';
import { type Ctx, inked, lineOf, roundedRect } from './ink.ts';

/** Draws the sign of a part of the levee on a stone of its own. */
export const drawRiskSign = (ctx: Ctx, x: number, y: number, size: number, part: number): void => {
  const id = riskIds[part];
  if (!id) return;
  ctx.beginPath();
  roundedRect(ctx, x - size / 2, y - size / 2, size, size, size * 0.2);
  inked(ctx, '#F3ECDB', Math.max(1, size * 0.07));
  ctx.save();
  ctx.translate(x - size * 0.38, y - size * 0.38);
  ctx.scale((size * 0.76) / 24, (size * 0.76) / 24);
  ctx.lineWidth = 2.4;
  ctx.lineCap = ctx.lineJoin = 'round';
  ctx.strokeStyle = ink;
  ctx.stroke(lineOf(ctx, riskSigns[id]));
  ctx.restore();
};
