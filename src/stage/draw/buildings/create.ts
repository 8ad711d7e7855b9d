import { pillarColours } from '../../palette.ts';
import { type Ctx, ellipse, inked, polygon, segment } from '../ink.ts';
import { drawDoor, drawHouse, drawWindows } from './house.ts';

const roof = pillarColours.create.deep;

/** A storehouse of machines with lattice walls and fans on its roof; later one more beside it, and a mast for the cable. */
export const dataCentre = (ctx: Ctx, stage: number): void => {
  const store = (x: number, width: number, wall: number): void => {
    drawHouse(ctx, { x, foot: 0, width, wall, roof: 1, ridge: 0.9, colour: roof, board: '#2B333B' });
    ctx.strokeStyle = '#FFFFFF';
    ctx.lineWidth = 0.13;
    for (let line = 0; line < width * 1.6; line++) {
      const left = x - width / 2 + 0.2 + line * 0.62;
      if (left + 0.62 > x + width / 2) break;
      segment(ctx, left, -0.15, left + 0.62, -wall * 0.34);
      segment(ctx, left + 0.62, -0.15, left, -wall * 0.34);
    }
    for (const fan of [-0.28, 0, 0.28]) {
      ctx.beginPath();
      ctx.rect(x + fan * width - 0.42, -wall - 1.5, 0.84, 0.6);
      inked(ctx, '#DCE3E6', 0.18);
    }
    ctx.fillStyle = '#2E7F9E';
    for (let light = 0; light < 5; light++)
      ctx.fillRect(x - width * 0.36 + light * width * 0.16, -wall * 0.62, width * 0.09, 0.34);
  };
  if (stage >= 3) store(-3, 3.4, 2.2);
  if (stage >= 2) {
    ctx.strokeStyle = '#1E2A38';
    ctx.lineWidth = 0.28;
    segment(ctx, 3.6, 0, 3.6, -6);
    for (const [y, w] of [
      [-5.6, 0.5],
      [-4.7, 0.8],
      [-3.8, 1.1],
    ] as const)
      segment(ctx, 3.6 - w, y, 3.6 + w, y);
  }
  store(0.3, 5, 2.6);
};

/** A laboratory with a dish on its roof. */
export const laboratory = (ctx: Ctx, stage: number): void => {
  if (stage >= 3)
    drawHouse(ctx, { x: -3, foot: 0, width: 2.6, wall: 2, roof: 1.2, ridge: 0.5, colour: roof });
  drawHouse(ctx, { x: 0, foot: 0, width: 4.4, wall: 2.4, roof: 1.5, ridge: 0.45, colour: roof });
  drawWindows(ctx, -2, 2, -1.9, 3, 1);
  if (stage >= 2) {
    drawHouse(ctx, { x: 0.2, foot: -3.3, width: 2.6, wall: 1.3, roof: 1.1, ridge: 0.4, colour: roof });
    drawWindows(ctx, -0.8, 1.2, -4.2, 2, 0.6);
  }
  const top = stage >= 2 ? -5.6 : -3.8;
  ctx.strokeStyle = '#1E2A38';
  ctx.lineWidth = 0.24;
  segment(ctx, 0.9, top + 0.2, 0.9, top - 0.8);
  ctx.beginPath();
  ctx.ellipse(1.1, top - 1.1, 0.95, 0.5, -0.6, 0, 2 * Math.PI);
  inked(ctx, '#FFFFFF', 0.22);
};

/** A test hall where machines learn to move: an arm reaches over the roof. */
export const testHall = (ctx: Ctx, stage: number): void => {
  ctx.strokeStyle = '#1E2A38';
  ctx.lineJoin = 'round';
  for (const [colour, width] of [
    ['#1E2A38', 0.85],
    [pillarColours.create.fill, 0.5],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.beginPath();
    ctx.moveTo(-2.5, 0);
    ctx.lineTo(-2.5, -3.4);
    ctx.lineTo(-0.4, -5 - 0.2 * stage);
    ctx.lineTo(0.7, -4.3);
    ctx.stroke();
  }
  ctx.beginPath();
  ctx.arc(-2.5, -3.4, 0.4, 0, 2 * Math.PI);
  inked(ctx, '#FFFFFF', 0.2);
  drawHouse(ctx, { x: 0.7, foot: 0, width: 4.6, wall: 2, roof: 1.3, ridge: 0.8, colour: roof });
  drawDoor(ctx, 0.7, 0, 2.2, 1.5, '#DCE3E6');
  ctx.lineWidth = 0.16;
  for (const y of [-0.5, -1]) segment(ctx, -0.4, y, 1.8, y);
  if (stage >= 2)
    drawHouse(ctx, { x: 3.9, foot: 0, width: 2.2, wall: 1.5, roof: 1, ridge: 0.6, colour: roof });
  if (stage < 3) return;
  polygon(ctx, [
    [-4.6, 0],
    [-4.3, -0.8],
    [-3.2, -0.8],
    [-2.9, 0],
  ]);
  inked(ctx, '#FFFFFF', 0.22);
  for (const x of [-4.3, -3.2]) {
    ellipse(ctx, x, 0, 0.3, 0.3);
    inked(ctx, '#1E2A38', 0);
  }
};

/** An observatory: the dome opens further as science grows. */
export const observatory = (ctx: Ctx, stage: number): void => {
  const radius = 1.5 + 0.25 * stage;
  ctx.beginPath();
  ctx.rect(-radius, -2.2, 2 * radius, 2.2);
  inked(ctx, '#FFFDF6', 0.28);
  drawWindows(ctx, -radius + 0.2, radius - 0.2, -1.3, 2, 0.7);
  ctx.beginPath();
  ctx.arc(0, -2.2, radius, Math.PI, 0);
  ctx.closePath();
  inked(ctx, roof, 0.28);
  ctx.beginPath();
  ctx.moveTo(0.1, -2.3);
  ctx.arc(0, -2.2, radius, -1.35, -0.85);
  ctx.closePath();
  inked(ctx, '#FBE7AE', 0.2);
  if (stage >= 2)
    drawHouse(ctx, { x: -3.1, foot: 0, width: 2.2, wall: 1.5, roof: 1, ridge: 0.5, colour: roof });
};
