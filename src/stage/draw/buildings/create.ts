import { pillarColours } from '../../palette.ts';
import { type Ctx, ellipse, inked, polygon, segment } from '../ink.ts';
import { drawHouse, drawWindows } from './house.ts';
import { drawRobot } from './props.ts';

const { deep: roof, fill } = pillarColours.create;

/** A laboratory with a dish on its roof; the dish and the house grow, at last a tall tower. */
export const laboratory = (ctx: Ctx, stage: number): void => {
  if (stage >= 6) {
    drawHouse(ctx, { x: -1.7, foot: -1.5, width: 2.6, wall: 7, roof: 1.6, ridge: 0.45, colour: roof });
    for (let floor = 0; floor < 4; floor++) drawWindows(ctx, -2.7, -0.7, -8 + floor * 1.3, 2, 0.7);
  }
  if (stage >= 5)
    drawHouse(ctx, { x: 3.3, foot: -0.5, width: 2.6, wall: 2.2, roof: 1.2, ridge: 0.85, colour: roof });
  if (stage >= 5)
    drawHouse(ctx, { x: -2.9, foot: -0.8, width: 2.6, wall: 2.2, roof: 1.2, ridge: 0.85, colour: roof });
  drawHouse(ctx, {
    x: 0,
    foot: 0,
    width: 2.8 + 0.8 * Math.min(stage - 3, 2),
    wall: 2.2,
    roof: 1.5,
    ridge: 0.45,
    colour: roof,
  });
  drawWindows(ctx, -1.6, 1.6, -1.8, 3, 0.9);
  let top = -3.9;
  if (stage >= 5) {
    drawHouse(ctx, { x: 0.5, foot: -2.9, width: 2.4, wall: 1.3, roof: 1, ridge: 0.45, colour: roof });
    drawWindows(ctx, -0.5, 1.5, -3.9, 2, 0.7);
    top = -5.4;
  }
  const r = 0.6 + 0.36 * (stage - 3);
  ctx.strokeStyle = '#1E2A38';
  ctx.lineWidth = 0.26;
  segment(ctx, 1, top + 0.4, 1, top - 0.5);
  ctx.beginPath();
  ctx.ellipse(1, top - r * 0.9, r * 1.15, r * 0.72, -0.62, 0, 2 * Math.PI);
  inked(ctx, '#FFFFFF', 0.2);
  ctx.beginPath();
  ctx.ellipse(1.1, top - r * 0.85, r * 0.8, r * 0.42, -0.62, 0, 2 * Math.PI);
  inked(ctx, '#CAD6DC', 0.1);
  ctx.lineWidth = 0.14;
  segment(ctx, 1, top - r * 0.9, 1 - r * 0.75, top - r * 1.7);
};

/** A test track on which machines learn to move: an oval road, an arm that lifts, more and more robots, at last a giant among them. */
export const testTrack = (ctx: Ctx, stage: number): void => {
  const rx = 2.4 + (stage - 3) * 0.6;
  const ry = rx * 0.42;
  ellipse(ctx, 0, -ry, rx, ry);
  inked(ctx, '#7D8794', 0.22);
  ctx.setLineDash([0.5, 0.4]);
  ctx.strokeStyle = '#FFFFFF';
  ctx.lineWidth = 0.14;
  ellipse(ctx, 0, -ry, rx * 0.82, ry * 0.8);
  ctx.stroke();
  ctx.setLineDash([]);
  ellipse(ctx, 0, -ry, rx * 0.6, ry * 0.56);
  inked(ctx, '#CFE0B4', 0.18);
  if (stage >= 4 && stage < 6) {
    const lift = (stage - 3) * 1.1;
    for (const [colour, width] of [
      ['#1E2A38', 0.8],
      [fill, 0.46],
    ] as const) {
      ctx.strokeStyle = colour;
      ctx.lineWidth = width;
      ctx.lineJoin = 'round';
      ctx.beginPath();
      ctx.moveTo(-0.7, -ry);
      ctx.lineTo(-0.9, -ry - 1.6 - lift);
      ctx.lineTo(0.9, -ry - 2.4 - lift * 1.4);
      ctx.lineTo(1.7, -ry - 1.4 - lift * 0.6);
      ctx.stroke();
    }
    ellipse(ctx, -0.9, -ry - 1.6 - lift, 0.36, 0.36);
    inked(ctx, '#FFFFFF', 0.14);
  }
  if (stage >= 6) drawRobot(ctx, -0.2, -ry + 0.4, 6.4, fill);
  for (let robot = 0; robot < Math.min(5, 2 * stage - 6) + 1; robot++) {
    const angle = 0.7 + robot * 1.36;
    drawRobot(
      ctx,
      Math.cos(angle) * rx * 0.8,
      -ry + Math.sin(angle) * ry * 0.8 + 0.3,
      1.5,
      robot % 2 ? '#FFFFFF' : fill,
    );
  }
  if (stage < 5) return;
  polygon(ctx, [
    [-rx - 0.2, -ry + 0.6],
    [-rx - 0.2, -ry - 2.4],
    [-rx + 2, -ry - 2.4],
    [-rx + 2, -ry + 0.9],
  ]);
  ctx.strokeStyle = '#1E2A38';
  ctx.lineWidth = 0.2;
  ctx.stroke();
  ctx.beginPath();
  ctx.rect(-rx - 0.4, -ry - 2.8, 2.6, 0.8);
  inked(ctx, fill, 0.18);
};

/** A round white tower under a dome of its own. */
const domedTower = (ctx: Ctx, x: number, foot: number): void => {
  ctx.beginPath();
  ctx.rect(x - 0.95, foot - 4, 1.9, 4);
  inked(ctx, '#FFFDF6', 0.2);
  ctx.fillStyle = 'rgba(40, 36, 60, 0.16)';
  ctx.fillRect(x + 0.3, foot - 3.9, 0.6, 3.8);
  ctx.beginPath();
  ctx.arc(x, foot - 4, 1.35, Math.PI, 0);
  ctx.closePath();
  inked(ctx, fill, 0.22);
};

/** An observatory: its dome grows and opens as science does, at last a second one stands on a tower. */
export const observatory = (ctx: Ctx, stage: number): void => {
  const radius = 1.2 + 0.4 * Math.min(stage - 3, 2);
  if (stage >= 6) domedTower(ctx, 3.2, -1.2);
  if (stage >= 5)
    drawHouse(ctx, { x: 3, foot: -0.3, width: 2.4, wall: 1.7, roof: 1.1, ridge: 0.85, colour: roof });
  ellipse(ctx, 0, -0.1, radius, radius * 0.3);
  inked(ctx, '#CFC8BD', 0.2);
  ctx.beginPath();
  ctx.rect(-radius, -2.2, 2 * radius, 2.1);
  inked(ctx, '#FFFDF6', 0.2);
  ctx.fillStyle = 'rgba(40, 36, 60, 0.16)';
  ctx.fillRect(radius * 0.3, -2.1, radius * 0.66, 2);
  drawWindows(ctx, -radius + 0.2, radius * 0.3, -1.4, 2, 0.7);
  ctx.beginPath();
  ctx.arc(0, -2.2, radius * 1.06, Math.PI, 0);
  ctx.closePath();
  inked(ctx, fill, 0.22);
  ctx.fillStyle = 'rgba(255, 255, 255, 0.3)';
  ellipse(ctx, -radius * 0.4, -2.2 - radius * 0.56, radius * 0.26, radius * 0.32);
  ctx.fill();
  if (stage < 4) return;
  const open = 0.12 + 0.08 * (stage - 3);
  ctx.beginPath();
  ctx.moveTo(0.1, -2.3);
  ctx.arc(0, -2.2, radius * 1.06, -1.2 - open, -1.2 + open);
  ctx.closePath();
  inked(ctx, '#22304A', 0.14);
  ctx.strokeStyle = '#E9EEF0';
  ctx.lineWidth = 0.4;
  segment(ctx, 0.3, -2.2 - radius * 0.6, 0.3 + radius * 0.55, -2.2 - radius * 1.5);
  if (stage >= 6)
    drawHouse(ctx, { x: -3, foot: 0.2, width: 2.4, wall: 1.7, roof: 1.1, ridge: 0.85, colour: roof });
};
