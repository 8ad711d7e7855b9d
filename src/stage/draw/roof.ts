import { ink } from '../palette.ts';
import { type Ctx, inked } from './ink.ts';

/** A tiled roof seen from the front: swept eaves, rows of tiles, and a ridge with an ornament at each end. */
export interface Roof {
  readonly x: number; // middle
  readonly eaves: number; // height of the eaves' middle
  readonly width: number; // from tip to tip
  readonly ridge: number; // length of the ridge; 0 ends in a point
  readonly height: number;
  readonly colour: string;
  readonly tiles: number; // lines of tiles; 0 for none
}

export const drawTiledRoof = (ctx: Ctx, { x, eaves, width, ridge, height, colour, tiles }: Roof): void => {
  const half = width / 2;
  const top = eaves - height;
  const tip = eaves - height * 0.12;
  const line = Math.max(1, Math.min(2, height * 0.12));
  ctx.beginPath();
  ctx.moveTo(x - half, tip);
  ctx.quadraticCurveTo(x - half * 0.72, eaves - height * 0.3, x - ridge / 2, top);
  ctx.lineTo(x + ridge / 2, top);
  ctx.quadraticCurveTo(x + half * 0.72, eaves - height * 0.3, x + half, tip);
  ctx.quadraticCurveTo(x + half * 0.6, eaves, x, eaves);
  ctx.quadraticCurveTo(x - half * 0.6, eaves, x - half, tip);
  ctx.closePath();
  inked(ctx, colour, line * 1.3);
  ctx.save();
  ctx.clip();
  ctx.strokeStyle = 'rgba(30, 42, 56, 0.5)';
  ctx.lineWidth = Math.max(0.7, line * 0.55);
  for (let tile = 1; tile < tiles; tile++) {
    const across = (2 * tile) / tiles - 1;
    ctx.beginPath();
    ctx.moveTo(x + (across * ridge) / 2, top);
    ctx.quadraticCurveTo(x + across * half * 0.68, eaves - height * 0.3, x + across * half, eaves);
    ctx.stroke();
  }
  ctx.strokeStyle = 'rgba(255, 255, 255, 0.45)';
  ctx.beginPath();
  ctx.moveTo(x - half, tip - line);
  ctx.quadraticCurveTo(x - half * 0.6, eaves - line * 1.6, x, eaves - line * 1.6);
  ctx.quadraticCurveTo(x + half * 0.6, eaves - line * 1.6, x + half, tip - line);
  ctx.stroke();
  ctx.restore();
  if (tiles === 0) return;
  ctx.fillStyle = ink;
  const bar = Math.max(1.6, height * 0.14);
  if (ridge === 0) {
    ctx.beginPath();
    ctx.arc(x, top - bar * 0.4, bar * 0.9, 0, 2 * Math.PI);
    ctx.fill();
    return;
  }
  ctx.fillRect(x - ridge / 2, top - bar * 0.6, ridge, bar);
  for (const end of [-1, 1]) {
    ctx.beginPath();
    ctx.arc(x + (end * ridge) / 2, top - bar * 0.5, bar * 0.95, 0, 2 * Math.PI);
    ctx.fill();
  }
};
