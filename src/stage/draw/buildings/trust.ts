import { darkWood, pillarColours } from '../../palette.ts';
import { type Ctx, ellipse, inked, segment } from '../ink.ts';
import { drawDoor, drawHouse, drawWindows } from './house.ts';
import { drawKawara } from './kawara.ts';

const { deep: roof, fill } = pillarColours.trust;

const tower = (ctx: Ctx, high: number): void => {
  ctx.lineCap = 'round';
  for (const [dx, dy, dark] of [
    [0.9, -0.55, true],
    [0, 0, false],
  ] as const)
    for (const [colour, width] of [
      ['#1E2A38', 0.5],
      [dark ? '#57402B' : darkWood, 0.26],
    ] as const) {
      ctx.strokeStyle = colour;
      ctx.lineWidth = width;
      segment(ctx, dx - 1.4, dy, dx - 0.8, dy - high);
      segment(ctx, dx + 1.4, dy, dx + 0.8, dy - high);
      for (let brace = 0; brace < 3; brace++) {
        const low = dy - (high * brace) / 3.3;
        const up = low - high / 3.3;
        segment(ctx, dx - 1.3 + brace * 0.16, low, dx + 1.1 - brace * 0.14, up);
        segment(ctx, dx + 1.3 - brace * 0.16, low, dx - 1.1 + brace * 0.14, up);
      }
    }
  ctx.beginPath();
  ctx.rect(-1.5, -high - 0.3, 3.6, 0.7);
  inked(ctx, '#B98A57', 0.2);
  ctx.strokeStyle = '#1E2A38';
  ctx.lineWidth = 0.24;
  for (const x of [-1.1, 1.5]) segment(ctx, x, -high, x, -high - 1.5);
  ctx.beginPath();
  ctx.arc(0.2, -high - 0.85, 0.5, Math.PI, 0);
  ctx.lineTo(0.82, -high - 0.35);
  ctx.lineTo(-0.42, -high - 0.35);
  ctx.closePath();
  inked(ctx, '#E0B354', 0.18);
  drawKawara(ctx, {
    x: 0,
    eaves: -high - 1.3,
    width: 2.9,
    back: [0.8, -0.5],
    height: 1.6,
    ridge: 0,
    hipped: true,
    colour: fill,
  });
};

/** A fire watchtower with a bell; higher with each stage, and at last with a lesser one beside it. */
export const watchtower = (ctx: Ctx, stage: number): void => {
  if (stage >= 6) {
    ctx.save();
    ctx.translate(4, -0.8);
    ctx.scale(0.8, 0.8);
    tower(ctx, 6.4);
    ctx.restore();
  }
  tower(ctx, [3.4, 5.6, 8, 9.8][stage - 3] ?? 3.4);
  if (stage >= 5)
    drawHouse(ctx, { x: 3, foot: 0.2, width: 2.4, wall: 1.6, roof: 1.1, ridge: 0.85, colour: roof });
};

/** The hall where systems are weighed: a great pair of scales stands over its roof; at last the hall has two floors. */
export const scalesHall = (ctx: Ctx, stage: number): void => {
  if (stage >= 5)
    drawHouse(ctx, { x: 4, foot: -0.6, width: 2.4, wall: 2, roof: 1.2, ridge: 0.85, colour: roof });
  const wide = 3 + 0.7 * Math.min(stage - 3, 2);
  const tall = stage >= 6;
  if (tall) drawHouse(ctx, { x: 0, foot: 0, width: wide, wall: 2.3, roof: 1.1, ridge: 0.58, colour: roof });
  const ridge = drawHouse(ctx, {
    x: tall ? 0.4 : 0,
    foot: tall ? -2.9 : 0,
    width: tall ? wide * 0.7 : wide,
    wall: tall ? 1.6 : 2.3,
    roof: 1.7,
    ridge: 0.45,
    colour: roof,
  });
  drawDoor(ctx, 0, 0, 1.5, 1.5, '#7A5636');
  drawWindows(ctx, -wide / 2 + 0.2, -0.9, -1.8, 1, 0.8);
  drawWindows(ctx, 0.9, wide / 2 - 0.2, -1.8, 1, 0.8);
  const size = [0.8, 1.15, 1.45, 1.75][stage - 3] ?? 1;
  const top = ridge - 1.6 * size;
  const peak = 0.5;
  ctx.strokeStyle = '#1E2A38';
  ctx.lineCap = 'round';
  ctx.lineWidth = 0.34;
  segment(ctx, peak, ridge, peak, top - 0.2);
  segment(ctx, peak - 1.9 * size, top + 0.1, peak + 1.9 * size, top + 0.1);
  ctx.lineWidth = 0.12;
  for (const side of [-1, 1]) {
    const x = peak + side * 1.9 * size;
    segment(ctx, x, top + 0.1, x - 0.6 * size, top + 1.1 * size);
    segment(ctx, x, top + 0.1, x + 0.6 * size, top + 1.1 * size);
    ctx.beginPath();
    ctx.arc(x, top + 1.1 * size, 0.75 * size, 0, Math.PI);
    ctx.closePath();
    inked(ctx, '#F2D48A', 0.18);
  }
  if (stage >= 5)
    drawHouse(ctx, { x: -3.6, foot: 0.4, width: 2.4, wall: 1.8, roof: 1.2, ridge: 0.85, colour: roof });
};

/** A library of agreements with other countries: a pagoda of books that grows by floors. */
export const library = (ctx: Ctx, stage: number): void => {
  const floors = [1, 2, 3, 5][stage - 3] ?? 1;
  let foot = 0;
  for (let floor = 0; floor < floors; floor++) {
    const width = 4.2 - floor * 0.5;
    const last = floor === floors - 1;
    drawHouse(ctx, {
      x: floor * 0.12,
      foot,
      width,
      wall: floor === 0 ? 2.1 : 1.1,
      roof: last ? 1.6 : 1,
      ridge: last ? 0 : 0.58,
      colour: floor % 2 ? roof : fill,
      depth: 0.5,
    });
    if (floor === 0) drawDoor(ctx, 0, 0, 1, 1.3, '#7A5636');
    else
      drawWindows(ctx, -width / 2 + 0.3 + floor * 0.12, width / 2 - 0.3 + floor * 0.12, foot - 0.9, 3, 0.6);
    foot -= (floor === 0 ? 2.1 : 1.1) + 0.62;
  }
  ctx.strokeStyle = '#1E2A38';
  ctx.lineWidth = 0.2;
  const tip = foot - 1.2;
  const x = 0.6 + floors * 0.08;
  segment(ctx, x, tip, x, tip - 1.2);
  for (let hoop = 0; hoop < 3; hoop++) {
    ellipse(ctx, x, tip - 0.3 - hoop * 0.36, 0.34, 0.12);
    inked(ctx, '#E0B354', 0.1);
  }
};
