import { pillarColours } from '../../palette.ts';
import { type Ctx, inked, polygon, segment } from '../ink.ts';
import { drawDoor, drawHouse, drawWindows } from './house.ts';

const roof = pillarColours.collaborate.deep;

/** A long wooden school with a gabled porch and a clock; later longer and higher. */
export const school = (ctx: Ctx, stage: number): void => {
  const width = 5.4 + stage * 0.8;
  drawHouse(ctx, { x: 0, foot: 0, width, wall: 2, roof: 1.2, ridge: 0.85, colour: roof, board: '#A97E4F' });
  drawWindows(ctx, -width / 2 + 0.2, width / 2 - 0.2, -1.6, 6, 0.8);
  if (stage >= 2) {
    drawHouse(ctx, {
      x: 0,
      foot: -2.8,
      width: width * 0.72,
      wall: 1.3,
      roof: 1.1,
      ridge: 0.8,
      colour: roof,
      board: '#A97E4F',
    });
    drawWindows(ctx, -width * 0.33, width * 0.33, -3.8, 5, 0.6);
  }
  const top = stage >= 2 ? -5.8 : -3.9;
  ctx.beginPath();
  ctx.rect(-1, top + 1.2, 2, -top - 1.2);
  inked(ctx, '#FFFDF6', 0.26);
  polygon(ctx, [
    [-1.5, top + 1.3],
    [0, top - 0.3],
    [1.5, top + 1.3],
  ]);
  inked(ctx, pillarColours.collaborate.fill, 0.26);
  ctx.beginPath();
  ctx.arc(0, top + 1.95, 0.52, 0, 2 * Math.PI);
  inked(ctx, '#FFFFFF', 0.18);
  drawDoor(ctx, 0, 0, 1.1, 1.2, '#7A5636');
};

/** A training hall with wide sliding doors and steps; later a second roof. */
export const trainingHall = (ctx: Ctx, stage: number): void => {
  if (stage >= 3)
    drawHouse(ctx, { x: 3.5, foot: 0, width: 2.6, wall: 1.7, roof: 1.1, ridge: 0.6, colour: roof });
  drawHouse(ctx, {
    x: 0,
    foot: 0,
    width: 5,
    wall: 2.2,
    roof: stage >= 2 ? 1.1 : 1.8,
    ridge: 0.6,
    colour: roof,
  });
  if (stage >= 2)
    drawHouse(ctx, { x: 0, foot: -2.8, width: 3.2, wall: 0.8, roof: 1.7, ridge: 0.45, colour: roof });
  for (let door = 0; door < 4; door++) {
    ctx.beginPath();
    ctx.rect(-1.8 + door * 0.9, -1.7, 0.86, 1.5);
    inked(ctx, '#FFF6DC', 0.18);
    ctx.lineWidth = 0.1;
    segment(ctx, -1.8 + door * 0.9, -0.95, -0.94 + door * 0.9, -0.95);
  }
  ctx.beginPath();
  ctx.rect(-2.1, -0.25, 4.2, 0.45);
  inked(ctx, '#D9D2C3', 0.2);
};

/** A guest house where people meet: a round gate, and a lantern by the door. */
export const meetingHouse = (ctx: Ctx, stage: number): void => {
  if (stage >= 2)
    drawHouse(ctx, { x: -2.7, foot: 0, width: 2.4, wall: 1.6, roof: 1.1, ridge: 0.5, colour: roof });
  drawHouse(ctx, { x: 0, foot: 0, width: 3.6, wall: 2.5, roof: 1.6, ridge: 0.3, colour: roof });
  ctx.beginPath();
  ctx.arc(0, -1.1, 1, 0, 2 * Math.PI);
  inked(ctx, pillarColours.collaborate.fill, 0.24);
  ctx.beginPath();
  ctx.arc(0, -1.1, 0.6, 0, 2 * Math.PI);
  inked(ctx, '#FFF6DC', 0.18);
  if (stage < 3) return;
  ctx.beginPath();
  ctx.ellipse(2.4, -1.4, 0.45, 0.6, 0, 0, 2 * Math.PI);
  inked(ctx, '#FFD873', 0.2);
};
