import type { PillarId } from '../../data/pillars.ts';
import type { Ctx } from './ink.ts';

/** Signs of the places, each within a circle of radius 1 around the origin, in the current colours. */

const hand = (ctx: Ctx): void => {
  ctx.beginPath();
  ctx.roundRect(-0.46, -0.1, 0.92, 0.92, 0.34);
  ctx.fill();
  ctx.lineCap = 'round';
  ctx.lineWidth = 0.24;
  ctx.beginPath();
  for (const [x, tip] of [
    [-0.34, -0.6],
    [-0.06, -0.84],
    [0.22, -0.66],
  ] as const) {
    ctx.moveTo(x, 0.1);
    ctx.lineTo(x, tip);
  }
  ctx.moveTo(0.4, 0.4);
  ctx.lineTo(0.76, -0.12);
  ctx.stroke();
};

const cog = (ctx: Ctx): void => {
  ctx.beginPath();
  for (let tooth = 0; tooth < 24; tooth++) {
    const angle = ((tooth + 0.5) * Math.PI) / 12;
    const reach = tooth % 4 < 2 ? 0.92 : 0.66;
    ctx.lineTo(reach * Math.cos(angle), reach * Math.sin(angle));
  }
  ctx.closePath();
  ctx.moveTo(0.3, 0);
  ctx.arc(0, 0, 0.3, 0, 2 * Math.PI);
  ctx.fill('evenodd');
};

const shield = (ctx: Ctx): void => {
  ctx.beginPath();
  ctx.moveTo(0, -0.92);
  ctx.quadraticCurveTo(0.4, -0.66, 0.78, -0.66);
  ctx.quadraticCurveTo(0.86, 0.5, 0, 0.94);
  ctx.quadraticCurveTo(-0.86, 0.5, -0.78, -0.66);
  ctx.quadraticCurveTo(-0.4, -0.66, 0, -0.92);
  ctx.closePath();
  ctx.fill();
  ctx.globalCompositeOperation = 'destination-out';
  ctx.lineWidth = 0.2;
  ctx.lineCap = 'round';
  ctx.beginPath();
  ctx.moveTo(-0.34, -0.02);
  ctx.lineTo(-0.06, 0.28);
  ctx.lineTo(0.38, -0.3);
  ctx.stroke();
};

const rings = (ctx: Ctx): void => {
  ctx.lineWidth = 0.22;
  for (const x of [-0.4, 0.4]) {
    ctx.beginPath();
    ctx.arc(x, 0, 0.5, 0, 2 * Math.PI);
    ctx.stroke();
  }
};

const jar = (ctx: Ctx): void => {
  ctx.beginPath();
  ctx.moveTo(0, -0.9);
  ctx.bezierCurveTo(0.3, -0.3, 0.68, 0, 0.68, 0.34);
  ctx.arc(0, 0.3, 0.68, 0, Math.PI);
  ctx.bezierCurveTo(-0.68, 0, -0.3, -0.3, 0, -0.9);
  ctx.fill();
};

const plaque = (ctx: Ctx): void => {
  for (const x of [-0.62, -0.18, 0.26]) {
    ctx.beginPath();
    ctx.roundRect(x, -0.62, 0.34, 1.24, 0.08);
    ctx.fill();
  }
};

export type IconId = PillarId | 'reserve' | 'tray';

const icons: Readonly<Record<IconId, (ctx: Ctx) => void>> = {
  use: hand,
  create: cog,
  trust: shield,
  collaborate: rings,
  reserve: jar,
  tray: plaque,
};

/** Draws a sign on a scratch canvas of its own, so that its gaps are cut out of it alone. */
export const drawIcon = (
  ctx: Ctx,
  id: IconId,
  x: number,
  y: number,
  radius: number,
  colour: string,
  ratio: number,
): void => {
  const scratch = document.createElement('canvas');
  scratch.width = scratch.height = Math.ceil(radius * 2.2 * ratio);
  const pen = scratch.getContext('2d');
  if (!pen) return;
  pen.setTransform(radius * ratio, 0, 0, radius * ratio, scratch.width / 2, scratch.height / 2);
  pen.fillStyle = colour;
  pen.strokeStyle = colour;
  icons[id](pen);
  const side = scratch.width / ratio;
  ctx.drawImage(scratch, x - side / 2, y - side / 2, side, side);
};
