import { pillarColours } from '../../palette.ts';
import { type Ctx, ellipse, inked, segment } from '../ink.ts';
import { drawBox, drawDoor, drawHouse, drawTop } from './house.ts';
import { prismOf } from './prism.ts';
import { drawMast } from './props.ts';

/** What the money of creation builds for compute and networks. */

const { deep: roof, fill } = pillarColours.create;
const ink2 = '#3C4856';

/** A long, low, windowless hall of machines: cross-hatched walls, rows of lights, fans on its flat roof. */
const machineHall = (ctx: Ctx, x: number, foot: number, width: number, wall: number): void => {
  const hall = prismOf(x, foot, width, wall, 3);
  drawBox(ctx, hall, ['#3C4856', '#262E3A']);
  drawTop(ctx, hall, fill);
  ctx.strokeStyle = 'rgba(255, 255, 255, 0.8)';
  ctx.lineWidth = 0.11;
  const step = 0.62;
  for (let left = x - width / 2 + 0.1; left + step <= x + width / 2; left += step) {
    segment(ctx, left, foot - 0.1, left + step, foot - wall * 0.36);
    segment(ctx, left + step, foot - 0.1, left, foot - wall * 0.36);
  }
  ctx.fillStyle = '#7FE3D4';
  for (let light = 0; light < width * 1.3; light++)
    ctx.fillRect(x - width / 2 + 0.3 + light * 0.7, foot - wall * (light % 3 ? 0.62 : 0.78), 0.4, 0.26);
  for (let fan = 0; fan < Math.floor(width / 1.7); fan++) {
    const at = x - width / 2 + 1.4 + fan * 1.7;
    ellipse(ctx, at, foot - wall - 0.75, 0.62, 0.4);
    inked(ctx, '#E9EEF0', 0.16);
    ctx.lineWidth = 0.12;
    segment(ctx, at - 0.5, foot - wall - 0.75, at + 0.5, foot - wall - 0.75);
    segment(ctx, at, foot - wall - 1.1, at, foot - wall - 0.4);
  }
  ctx.fillStyle = roof;
  ctx.fillRect(x - width / 2, foot - wall, width, 0.34);
};

/** A tower as round and narrow-waisted as those of power stations, with a plume. */
const coolingTower = (ctx: Ctx, x: number, foot: number): void => {
  for (const [dx, dy, r] of [
    [0.3, -5.2, 0.6],
    [1, -5.7, 0.8],
    [1.9, -6, 0.6],
  ] as const) {
    ellipse(ctx, x + dx, foot + dy, r * 1.2, r * 0.8);
    inked(ctx, '#FFFFFF', 0.14);
  }
  ctx.beginPath();
  ctx.moveTo(x - 1.9, foot);
  ctx.quadraticCurveTo(x - 0.7, foot - 3.2, x - 1.4, foot - 4.8);
  ctx.lineTo(x + 1.4, foot - 4.8);
  ctx.quadraticCurveTo(x + 0.7, foot - 3.2, x + 1.9, foot);
  ctx.closePath();
  inked(ctx, '#E3DED2', 0.22);
  ctx.fillStyle = fill;
  ctx.fillRect(x - 1.15, foot - 4.2, 2.3, 0.7);
};

/** A data centre: one hall of machines, then higher and more of them, at last a cooling tower. */
export const dataCentre = (ctx: Ctx, stage: number): void => {
  if (stage >= 6) coolingTower(ctx, -2, -1.6);
  if (stage >= 5) machineHall(ctx, 2.6, -2.6, 5, stage >= 6 ? 3.8 : 2.8);
  if (stage >= 4) machineHall(ctx, 1.3, -1.4, 4.8, stage >= 5 ? 3.6 : 2.4);
  machineHall(ctx, 0, 0, 3 + Math.min(stage - 3, 2) * 1.2, 1.9);
};

/** The station where the cable from the sea comes in: a hut, a drum, and a mast that grows. */
export const cableStation = (ctx: Ctx, stage: number): void => {
  if (stage >= 4) drawMast(ctx, 2.2, -0.4, stage * 2.8 - 7.2, stage - 2);
  if (stage >= 6) drawMast(ctx, -2.6, -0.9, 5.4, 2);
  drawHouse(ctx, { x: -0.4, foot: 0, width: 2.6, wall: 1.6, roof: 1.2, ridge: 0.85, colour: roof });
  drawDoor(ctx, -0.7, 0, 0.8, 1, '#7A5636');
  if (stage < 4) return;
  for (const [x, r] of stage >= 5
    ? ([
        [1.9, 0.9],
        [3.3, 0.8],
      ] as const)
    : ([[1.9, 0.9]] as const)) {
    ellipse(ctx, x + 0.5, 0.2 - r, r * 0.7, r);
    inked(ctx, '#8B6A49', 0.16);
    ellipse(ctx, x, 0.4 - r, r * 0.7, r);
    inked(ctx, '#D9B07C', 0.18);
    ellipse(ctx, x, 0.4 - r, r * 0.34, r * 0.5);
    inked(ctx, ink2, 0.1);
  }
};
