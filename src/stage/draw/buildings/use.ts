import { pillarColours } from '../../palette.ts';
import { type Ctx, ellipse, inked, roundedRect, segment } from '../ink.ts';
import { drawDoor, drawHouse, drawWindows } from './house.ts';
import { drawChimney, drawGlasshouse, drawRobot, drawSilo } from './props.ts';

const { deep: roof, fill } = pillarColours.use;

/** Roofs of shops and clinic are each a step lighter than the town hall's, so that a grown town is no heap of one blue. */
const [shopRoof, clinicRoof] = ['#4F8FD6', '#86B6E8'] as const;

/** A town hall with a clock tower; first an upper floor, then the tower and wings, at last a keep over all. */
export const townHall = (ctx: Ctx, stage: number): void => {
  if (stage >= 5)
    drawHouse(ctx, { x: 3.4, foot: -0.7, width: 3, wall: 2, roof: 1.5, ridge: 0.8, colour: roof });
  if (stage >= 6) {
    drawHouse(ctx, { x: 1.4, foot: -4.2, width: 2.6, wall: 1.4, roof: 1, ridge: 0.58, colour: roof });
    drawHouse(ctx, { x: 1.6, foot: -6, width: 1.7, wall: 1.1, roof: 1.8, ridge: 0.4, colour: roof });
  }
  if (stage >= 5) {
    drawHouse(ctx, {
      x: -1.9,
      foot: -1.4,
      width: 2,
      wall: 5,
      roof: 1.9,
      ridge: 0,
      colour: roof,
      depth: 0.8,
    });
    ellipse(ctx, -1.9, -5.3, 0.66, 0.66);
    inked(ctx, '#FFFFFF', 0.18);
    ctx.lineWidth = 0.16;
    segment(ctx, -1.9, -5.3, -1.9, -5.8);
    segment(ctx, -1.9, -5.3, -1.55, -5.2);
  }
  const wide = 3 + Math.min(stage - 3, 2) * 1.1;
  drawHouse(ctx, { x: 0.4, foot: 0, width: wide, wall: 2.4, roof: 1.7, ridge: 0.45, colour: roof });
  drawWindows(ctx, 0.5 - wide / 2, 0.3 + wide / 2, -1.9, 2 + Math.min(stage - 3, 2), 0.9);
  if (stage >= 4) {
    drawHouse(ctx, { x: 0.9, foot: -3.1, width: 3, wall: 1.4, roof: 1.6, ridge: 0.9, colour: roof });
    drawWindows(ctx, -0.4, 2.2, -4.2, 3, 0.7);
  }
  drawDoor(ctx, 0.4, 0, 1.3, 1.4, '#7A5636');
  if (stage >= 6)
    drawHouse(ctx, { x: -3.6, foot: 0.5, width: 2.6, wall: 1.7, roof: 1.4, ridge: 0.8, colour: roof });
};

/** Townhouses with shop curtains, one more with every stage, at last a works with a chimney. */
export const workshop = (ctx: Ctx, stage: number): void => {
  const shops = stage - 2;
  if (stage >= 6) drawChimney(ctx, 1.2, -1.6, 5, fill);
  for (let shop = shops - 1; shop >= 0; shop--) {
    const x = -0.4 - shops * 0.9 + shop * 2.3;
    const foot = shop % 2 ? -0.5 : 0;
    const tall = stage >= 4 && shop % 2 === 0;
    drawHouse(ctx, {
      x,
      foot,
      width: 2.4,
      wall: tall ? 3 : 2,
      roof: 1.2,
      ridge: 0.9,
      colour: shopRoof,
      board: '#5C4330',
    });
    for (let strip = 0; strip < 3; strip++) {
      ctx.beginPath();
      ctx.rect(x - 0.95 + strip * 0.64, foot - 1.55, 0.6, 0.85);
      inked(ctx, (shop + strip) % 2 ? '#FFFFFF' : fill, 0.13);
    }
    if (tall) drawWindows(ctx, x - 1, x + 1, foot - 2.7, 2, 0.7);
  }
  if (stage >= 5) drawRobot(ctx, -1.9, 1.1, 1.3, fill);
};

/** A barn with a loft under a steep roof; then a glasshouse, rice racks, at last silos and a drone. */
export const farm = (ctx: Ctx, stage: number): void => {
  if (stage >= 6) for (const x of [1.8, 3.6]) drawSilo(ctx, x, -1.2, x < 3 ? 7.6 : 6.4, fill);
  if (stage >= 5) drawGlasshouse(ctx, -3.9, 0.2, stage >= 6 ? 3.2 : 2.6);
  const wide = 2.8 + 0.5 * Math.min(stage - 3, 2);
  drawHouse(ctx, {
    x: 0,
    foot: 0,
    width: wide,
    wall: 1.9,
    roof: 2.8,
    ridge: 0.85,
    colour: shopRoof,
    board: '#7A5636',
  });
  drawDoor(ctx, -0.2, 0, 1.5, 1.5, '#5C4330');
  if (stage >= 4)
    for (const x of [3.2, 4.3]) {
      ctx.strokeStyle = '#5C4330';
      ctx.lineWidth = 0.16;
      segment(ctx, x, 0.6, x, -1.2);
      ctx.beginPath();
      ctx.moveTo(x - 0.6, -1.2);
      ctx.lineTo(x + 0.6, -1.2);
      ctx.lineTo(x + 0.42, 0.1);
      ctx.lineTo(x - 0.42, 0.1);
      ctx.closePath();
      inked(ctx, '#E8C766', 0.14);
    }
  if (stage < 6) return;
  ctx.strokeStyle = '#1E2A38';
  ctx.lineWidth = 0.18;
  segment(ctx, -4.6, -5.2, -2.6, -5.2);
  segment(ctx, -5.1, -5.5, -4.1, -5.5);
  segment(ctx, -3.1, -5.5, -2.1, -5.5);
  ctx.beginPath();
  roundedRect(ctx, -4, -5.2, 0.8, 0.6, 0.2);
  inked(ctx, fill, 0.15);
};

/** A clinic with a heart on its sign; an upper floor, then wings for more patients, at last a tall ward. */
export const clinic = (ctx: Ctx, stage: number): void => {
  const board = '#B7D2E8';
  if (stage >= 6) {
    drawHouse(ctx, {
      x: 2.6,
      foot: -1.4,
      width: 3,
      wall: 7.4,
      roof: 1.2,
      ridge: 0.85,
      colour: clinicRoof,
      board,
    });
    for (let floor = 0; floor < 4; floor++) drawWindows(ctx, 1.4, 3.8, -8.3 + floor * 1.4, 3, 0.7);
  }
  if (stage >= 5)
    drawHouse(ctx, {
      x: 3.2,
      foot: -0.6,
      width: 2.8,
      wall: 2,
      roof: 1.2,
      ridge: 0.85,
      colour: clinicRoof,
      board,
    });
  if (stage >= 4) {
    drawHouse(ctx, {
      x: 0.7,
      foot: -2.3,
      width: 3,
      wall: 2.1,
      roof: 1.3,
      ridge: 0.85,
      colour: clinicRoof,
      board,
    });
    drawWindows(ctx, -0.6, 2, -4, 3, 0.7);
  }
  drawHouse(ctx, {
    x: 0,
    foot: 0,
    width: 3 + 0.3 * Math.min(stage - 3, 2),
    wall: 2.5,
    roof: 1.1,
    ridge: 0.85,
    colour: clinicRoof,
    board,
  });
  drawDoor(ctx, 0, 0, 1.3, 1.1, '#D8EEF2');
  ellipse(ctx, 0, -2.25, 0.95, 0.95);
  inked(ctx, '#FFFFFF', 0.18);
  ctx.beginPath();
  ctx.moveTo(0, -1.6);
  ctx.bezierCurveTo(-1.05, -2.3, -0.44, -3, 0, -2.5);
  ctx.bezierCurveTo(0.44, -3, 1.05, -2.3, 0, -1.6);
  ctx.fillStyle = fill;
  ctx.fill();
  if (stage >= 5)
    drawHouse(ctx, {
      x: -3.1,
      foot: 0.3,
      width: 2.4,
      wall: 1.8,
      roof: 1.1,
      ridge: 0.85,
      colour: clinicRoof,
      board,
    });
  if (stage >= 6) drawRobot(ctx, 2, 1, 1.5, '#FFFFFF');
};
