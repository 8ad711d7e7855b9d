import { ink, midWater, paper } from '../../palette.ts';
import { type Ctx, inked } from '../ink.ts';

/** A kite with an emblem, in a frame of `size` by `size` times 1.5; it hangs in the air without a rank or a colour of its own. */
export const drawKite = (ctx: Ctx, size: number, drawEmblem: (ctx: Ctx) => void): void => {
  const [middle, half] = [size / 2, size * 0.34];
  ctx.strokeStyle = ink;
  ctx.lineWidth = Math.max(1, size * 0.02);
  for (const side of [-1, 1]) {
    ctx.beginPath();
    ctx.moveTo(middle + side * half * 0.7, size * 0.86);
    ctx.quadraticCurveTo(middle + side * half * 1.4, size * 1.1, middle + side * half * 0.6, size * 1.42);
    ctx.lineWidth = size * 0.07;
    ctx.strokeStyle = ink;
    ctx.stroke();
    ctx.lineWidth = size * 0.04;
    ctx.strokeStyle = midWater;
    ctx.stroke();
  }
  ctx.beginPath();
  ctx.rect(middle - half, size * 0.05, half * 2, size * 0.84);
  inked(ctx, paper, Math.max(1.4, size * 0.035));
  ctx.fillStyle = midWater;
  for (const y of [0.05, 0.81]) ctx.fillRect(middle - half, size * y, half * 2, size * 0.08);
  ctx.beginPath();
  ctx.rect(middle - half, size * 0.05, half * 2, size * 0.84);
  ctx.strokeStyle = ink;
  ctx.lineWidth = Math.max(1.4, size * 0.035);
  ctx.stroke();
  ctx.save();
  ctx.translate(middle, size * 0.47);
  ctx.scale((half * 1.56) / 24, (half * 1.56) / 24);
  ctx.translate(-12, -12);
  ctx.strokeStyle = ink;
  ctx.lineWidth = 1.9;
  ctx.lineCap = ctx.lineJoin = 'round';
  drawEmblem(ctx);
  ctx.restore();
};
