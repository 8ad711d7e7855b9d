import { pillarColours } from '../../palette.ts';
import { type Ctx, inked, polygon, segment } from '../ink.ts';
import { drawDoor, drawHouse, drawWindows } from './house.ts';

const roof = pillarColours.use.deep;

/** A town hall with a clock under its gable; later an upper floor and wings. */
export const townHall = (ctx: Ctx, stage: number): void => {
  if (stage >= 3)
    for (const x of [-3.5, 3.5])
      drawHouse(ctx, { x, foot: 0, width: 3, wall: 1.9, roof: 1.4, ridge: 0.6, colour: roof });
  drawHouse(ctx, { x: 0, foot: 0, width: 5.4, wall: 2.4, roof: 1.6, ridge: 0.6, colour: roof });
  drawWindows(ctx, -2.5, 2.5, -1.9, 4, 0.9);
  if (stage >= 2) {
    drawHouse(ctx, { x: 0, foot: -3.4, width: 3.4, wall: 1.5, roof: 1.5, ridge: 0.5, colour: roof });
    drawWindows(ctx, -1.5, 1.5, -4.5, 3, 0.7);
  }
  drawDoor(ctx, 0, 0, 1.3, 1.5, '#7A5636');
  ctx.beginPath();
  ctx.arc(0, -2.5, 0.62, 0, 2 * Math.PI);
  inked(ctx, '#FFFFFF', 0.2);
  ctx.lineWidth = 0.16;
  segment(ctx, 0, -2.5, 0, -2.9);
  segment(ctx, 0, -2.5, 0.28, -2.4);
};

/** A townhouse workshop with a shop curtain; later an upper floor with slats. */
export const workshop = (ctx: Ctx, stage: number): void => {
  if (stage >= 3)
    drawHouse(ctx, {
      x: 3.2,
      foot: 0,
      width: 2.4,
      wall: 3,
      roof: 1.3,
      ridge: 0.5,
      colour: roof,
      board: '#2B333B',
    });
  drawHouse(ctx, { x: 0, foot: 0, width: 4.6, wall: 2.3, roof: 1.3, ridge: 0.86, colour: roof });
  if (stage >= 2) {
    drawHouse(ctx, { x: 0, foot: -3.1, width: 4.2, wall: 1.2, roof: 1.2, ridge: 0.86, colour: roof });
    ctx.strokeStyle = '#7A5636';
    ctx.lineWidth = 0.2;
    for (let slat = -4; slat <= 4; slat++) segment(ctx, slat * 0.42, -3.2, slat * 0.42, -4);
  }
  for (let strip = 0; strip < 4; strip++) {
    ctx.beginPath();
    ctx.rect(-1.7 + strip * 0.85, -1.95, 0.8, 1.05);
    inked(ctx, strip % 2 ? '#FFFFFF' : pillarColours.use.fill, 0.16);
  }
};

/** A steep thatched farmhouse; later a drying rack and a glasshouse. */
export const farm = (ctx: Ctx, stage: number): void => {
  drawHouse(ctx, { x: 0, foot: 0, width: 4.2, wall: 1.5, roof: 0.9, ridge: 0.8, colour: '#C9A25C' });
  polygon(ctx, [
    [-2.7, -1.3],
    [-0.9, -4.6],
    [0.9, -4.6],
    [2.7, -1.3],
  ]);
  inked(ctx, '#D4AF69', 0.28);
  ctx.strokeStyle = 'rgba(122, 86, 54, 0.55)';
  ctx.lineWidth = 0.14;
  for (let straw = -5; straw <= 5; straw++) segment(ctx, straw * 0.16, -4.4, straw * 0.44, -1.5);
  ctx.lineWidth = 0.5;
  ctx.strokeStyle = '#1E2A38';
  segment(ctx, -1.1, -4.6, 1.1, -4.6);
  drawDoor(ctx, 0, 0, 1.1, 1.1, '#7A5636');
  if (stage >= 2) {
    ctx.beginPath();
    ctx.moveTo(-4.9, 0);
    ctx.lineTo(-4.9, -1);
    ctx.arc(-3.9, -1, 1, Math.PI, 0);
    ctx.lineTo(-2.9, 0);
    ctx.closePath();
    inked(ctx, '#D8EEF2', 0.22);
  }
  if (stage >= 3) {
    ctx.strokeStyle = '#1E2A38';
    ctx.lineWidth = 0.22;
    segment(ctx, 2.6, -5.2, 4.4, -5.2);
    segment(ctx, 2.5, -5.5, 3.1, -5.5);
    segment(ctx, 3.9, -5.5, 4.5, -5.5);
    ctx.beginPath();
    ctx.rect(3.1, -5.2, 0.8, 0.5);
    inked(ctx, pillarColours.use.fill, 0.18);
  }
};

/** A clinic with a heart on its sign; later wings for more patients. */
export const clinic = (ctx: Ctx, stage: number): void => {
  if (stage >= 2)
    drawHouse(ctx, { x: 2.7, foot: 0, width: 2.6, wall: 1.8, roof: 1.1, ridge: 0.6, colour: roof });
  if (stage >= 3)
    drawHouse(ctx, { x: -2.7, foot: 0, width: 2.6, wall: 1.8, roof: 1.1, ridge: 0.6, colour: roof });
  drawHouse(ctx, {
    x: 0,
    foot: 0,
    width: 4,
    wall: 2.8,
    roof: 1.3,
    ridge: 0.7,
    colour: roof,
    board: '#B7D2E8',
  });
  drawDoor(ctx, 0, 0, 1.2, 1.2, '#D8EEF2');
  ctx.beginPath();
  ctx.arc(0, -2.1, 0.85, 0, 2 * Math.PI);
  inked(ctx, '#FFFFFF', 0.2);
  ctx.beginPath();
  ctx.moveTo(0, -1.55);
  ctx.bezierCurveTo(-0.95, -2.2, -0.4, -2.8, 0, -2.35);
  ctx.bezierCurveTo(0.4, -2.8, 0.95, -2.2, 0, -1.55);
  ctx.fillStyle = pillarColours.use.fill;
  ctx.fill();
};
