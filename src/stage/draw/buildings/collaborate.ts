import { pillarColours, stone } from '../../palette.ts';
import { type Ctx, ellipse, inked, polygon, roundedRect, segment } from '../ink.ts';
import { drawDoor, drawHouse, drawWindows } from './house.ts';
import { drawRobot, drawShadeTree } from './props.ts';

const { deep, fill: roof } = pillarColours.collaborate;
const planks = '#A97E4F';

/** A long wooden school with a gabled porch and a clock; longer and higher with each stage, at last with a bell tower. */
export const school = (ctx: Ctx, stage: number): void => {
  const grown = stage - 3;
  const width = 4 + grown * 1.1;
  if (stage >= 6) {
    drawHouse(ctx, {
      x: 2.9,
      foot: -0.9,
      width: 2.3,
      wall: 8.2,
      roof: 2.4,
      ridge: 0,
      colour: roof,
      depth: 0.8,
    });
    drawWindows(ctx, 2, 3.8, -8.4, 2, 1.3);
  }
  drawHouse(ctx, {
    x: 0,
    foot: 0,
    width,
    wall: 2,
    roof: 1.2,
    ridge: 0.95,
    colour: roof,
    board: planks,
    depth: 0.4,
  });
  drawWindows(ctx, -width / 2 + 0.2, width / 2 - 0.2, -1.6, 4 + grown * 2, 0.8);
  if (stage >= 5) {
    const upper = width * 0.8;
    drawHouse(ctx, {
      x: 0.5,
      foot: -2.4,
      width: upper,
      wall: 1.4,
      roof: 1.2,
      ridge: 0.95,
      colour: roof,
      board: planks,
      depth: 0.4,
    });
    drawWindows(ctx, 0.7 - upper / 2, 0.3 + upper / 2, -3.6, 3 + grown * 2, 0.7);
  }
  const top = stage >= 5 ? -5.4 : -3.8;
  ctx.beginPath();
  ctx.rect(-1.1, top + 1.2, 2.2, -top - 1.2);
  inked(ctx, '#FFFDF6', 0.2);
  polygon(ctx, [
    [-1.7, top + 1.3],
    [0, top - 0.4],
    [1.7, top + 1.3],
  ]);
  inked(ctx, deep, 0.22);
  ellipse(ctx, 0, top + 2, 0.62, 0.62);
  inked(ctx, '#FFFFFF', 0.17);
  ctx.lineWidth = 0.14;
  segment(ctx, 0, top + 2, 0, top + 1.55);
  segment(ctx, 0, top + 2, 0.3, top + 2.1);
  drawDoor(ctx, 0, 0, 1.2, 1.2, '#7A5636');
  if (stage >= 5) drawRobot(ctx, 1.9, 0.8, 1.4, roof);
};

/** A training hall with a great sweeping roof and open doors; later a second roof, a second hall and a yard of tools, at last a third roof. */
export const trainingHall = (ctx: Ctx, stage: number): void => {
  if (stage >= 5)
    drawHouse(ctx, { x: 4, foot: -0.6, width: 3, wall: 1.7, roof: 1.5, ridge: 0.5, colour: roof });
  const wide = 3.4 + 0.7 * (stage - 3);
  drawHouse(ctx, {
    x: 0,
    foot: 0,
    width: wide,
    wall: 2,
    roof: stage >= 4 ? 1.2 : 2.1,
    ridge: 0.58,
    colour: roof,
  });
  if (stage >= 4)
    drawHouse(ctx, {
      x: 0.5,
      foot: -2.5,
      width: wide * 0.62,
      wall: 0.8,
      roof: stage >= 6 ? 1.2 : 2,
      ridge: 0.5,
      colour: roof,
    });
  if (stage >= 6) {
    drawHouse(ctx, {
      x: 0.8,
      foot: -4.6,
      width: wide * 0.42,
      wall: 1.2,
      roof: 1.2,
      ridge: 0.5,
      colour: roof,
    });
    drawHouse(ctx, { x: 1.1, foot: -7, width: wide * 0.26, wall: 0.9, roof: 2.4, ridge: 0, colour: roof });
  }
  const doors = 3 + Math.min(stage - 3, 2);
  for (let door = 0; door < doors; door++) {
    const x = -wide * 0.4 + (door * wide * 0.8) / doors;
    ctx.beginPath();
    ctx.rect(x, -1.6, (wide * 0.74) / doors, 1.5);
    inked(ctx, door % 2 ? '#FFF6DC' : '#6B5138', 0.15);
  }
  ctx.beginPath();
  ctx.rect(-wide * 0.46, -0.1, wide * 0.92, 0.5);
  inked(ctx, stone, 0.18);
  if (stage >= 5) {
    ctx.strokeStyle = '#1E2A38';
    ctx.lineWidth = 0.16;
    segment(ctx, -4.4, 0.4, -2.6, 0.4);
    for (const x of [-4.2, -3.5, -2.8]) {
      segment(ctx, x, 0.4, x, -1);
      ellipse(ctx, x, -1, 0.3, 0.22);
      inked(ctx, '#C3CBD2', 0.12);
    }
  }
  if (stage >= 6) drawRobot(ctx, -1, 1.2, 1.4, '#FFFFFF');
};

/** A round plaza where people meet: a tree, benches, then a stage under a roof, at last a clock tower. */
export const plaza = (ctx: Ctx, stage: number): void => {
  const rx = 2.2 + 0.5 * (stage - 3);
  if (stage >= 6) {
    drawHouse(ctx, {
      x: 2.4,
      foot: -1.6,
      width: 1.7,
      wall: 6.6,
      roof: 2,
      ridge: 0,
      colour: roof,
      depth: 0.9,
    });
    ellipse(ctx, 2.4, -7.2, 0.6, 0.6);
    inked(ctx, '#FFFFFF', 0.18);
  }
  ellipse(ctx, 0.2, -0.5, rx, rx * 0.42);
  inked(ctx, '#EBDDC0', 0.2);
  ctx.strokeStyle = 'rgba(122, 82, 0, 0.45)';
  ctx.lineWidth = 0.13;
  for (const part of [0.74, 0.46]) {
    ellipse(ctx, 0.2, -0.5, rx * part, rx * 0.42 * part);
    ctx.stroke();
  }
  drawShadeTree(ctx, -0.9, -0.6, 2.6 + 0.6 * (stage - 3), '#7FA65A');
  if (stage >= 4) {
    ctx.beginPath();
    ctx.rect(0.5, -0.9, 2, 0.6);
    inked(ctx, '#B98A57', 0.16);
    ctx.lineWidth = 0.2;
    for (const x of [0.6, 2.4]) segment(ctx, x, -0.9, x, -2.8);
    drawHouse(ctx, { x: 1.5, foot: -2.5, width: 2.1, wall: 0.2, roof: 1.4, ridge: 0.4, colour: roof });
  }
  const people = Math.min(5, stage - 1);
  for (let person = 0; person < people; person++) {
    const angle = 0.5 + (person * 2.1) / people + 0.3;
    const x = 0.2 + Math.cos(angle) * rx * 0.75;
    const y = -0.4 + Math.sin(angle) * rx * 0.3;
    ctx.beginPath();
    roundedRect(ctx, x - 0.26, y - 1, 0.52, 1, 0.2);
    inked(ctx, ['#1F6FC9', '#D4582A', '#14503C', '#FFFFFF', '#F2B53A'][person] ?? roof, 0.13);
    ellipse(ctx, x, y - 1.2, 0.26, 0.28);
    inked(ctx, '#F3D3B4', 0.12);
  }
};
