import { darkWood, pillarColours } from '../../palette.ts';
import { type Ctx, inked, segment } from '../ink.ts';
import { drawDoor, drawHouse, drawTiledRoofAt, drawWindows } from './house.ts';

const roof = pillarColours.trust.fill;

/** A fire watchtower with a bell; higher with each stage. */
export const watchtower = (ctx: Ctx, stage: number): void => {
  const high = 4.6 + stage * 0.9;
  ctx.lineCap = 'round';
  for (const [colour, width] of [
    ['#1E2A38', 0.5],
    [darkWood, 0.26],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    segment(ctx, -1.3, 0, -0.7, -high);
    segment(ctx, 1.3, 0, 0.7, -high);
    for (let brace = 0; brace < 3; brace++) {
      const low = (-high * brace) / 3.4 - 0.3;
      const up = low - high / 3.4;
      segment(ctx, -1.2 + brace * 0.13, low, 1 - brace * 0.1, up);
      segment(ctx, 1.2 - brace * 0.13, low, -1 + brace * 0.1, up);
    }
  }
  ctx.beginPath();
  ctx.rect(-1.3, -high - 0.2, 2.6, 0.55);
  inked(ctx, '#B98A57', 0.22);
  ctx.strokeStyle = '#1E2A38';
  ctx.lineWidth = 0.22;
  segment(ctx, -1, -high, -1, -high - 1.3);
  segment(ctx, 1, -high, 1, -high - 1.3);
  ctx.beginPath();
  ctx.arc(0, -high - 0.75, 0.4, Math.PI, 0);
  ctx.lineTo(0.5, -high - 0.35);
  ctx.lineTo(-0.5, -high - 0.35);
  ctx.closePath();
  inked(ctx, '#C9A25C', 0.2);
  drawTiledRoofAt(ctx, 0, -high - 1.1, 3.9, 0, 1.5, roof);
};

/** The hall where systems are weighed: a pair of scales hangs in front. */
export const scalesHall = (ctx: Ctx, stage: number): void => {
  if (stage >= 3)
    for (const x of [-3.6, 3.6])
      drawHouse(ctx, { x, foot: 0, width: 2.4, wall: 1.8, roof: 1.2, ridge: 0.5, colour: roof });
  if (stage >= 2)
    drawHouse(ctx, { x: 0, foot: -2.9, width: 3.6, wall: 1.4, roof: 1.7, ridge: 0.5, colour: roof });
  drawHouse(ctx, {
    x: 0,
    foot: 0,
    width: 5.2,
    wall: 2.6,
    roof: stage >= 2 ? 1.1 : 1.9,
    ridge: 0.6,
    colour: roof,
  });
  ctx.strokeStyle = '#1E2A38';
  ctx.lineWidth = 0.24;
  segment(ctx, 0, -0.4, 0, -2.2);
  segment(ctx, -1.4, -2, 1.4, -2);
  for (const x of [-1.4, 1.4]) {
    segment(ctx, x, -2, x, -1.3);
    ctx.beginPath();
    ctx.arc(x, -1.3, 0.55, 0, Math.PI);
    ctx.closePath();
    inked(ctx, '#F2D48A', 0.2);
  }
};

/** A library of agreements with other countries: a six-sided storehouse that grows by floors. */
export const library = (ctx: Ctx, stage: number): void => {
  drawHouse(ctx, { x: 0, foot: 0, width: 3.8, wall: 2.4, roof: 1.3, ridge: 0.5, colour: roof });
  drawWindows(ctx, -1.6, 1.6, -1.9, 3, 0.7);
  drawDoor(ctx, 0, 0, 1, 1, '#7A5636');
  let foot = -3.1;
  for (let floor = 1; floor < Math.max(2, stage); floor++) {
    foot =
      drawHouse(ctx, { x: 0, foot, width: 3 - floor * 0.4, wall: 1.1, roof: 1, ridge: 0.4, colour: roof }) +
      0.4;
  }
  drawTiledRoofAt(ctx, 0, foot + 0.2, 2.6, 0, 1.2, roof);
};
