import type { PillarId } from '../../data/pillars.ts';
import type { DistrictPlace } from '../district.ts';
import { darkStone, ink, outlineOf, pillarColours, type SeasonColours, stone } from '../palette.ts';
import { type Ctx, ellipse, inked, segment } from './ink.ts';
import { patternOf } from './patterns.ts';
import { drawTree } from './trees.ts';
import { drawBoulders } from './water.ts';

/** A terraced district: stone walls, the pillar's pattern paved along its rim, turf on top, and an empty pond. */

const UPPER = 0.86; // radius of the upper terrace

/** How high the terrace on which the houses stand is above the plate. */
export const upperLift = (skirt: number): number => skirt * 0.62;

/** A rounded, slightly uneven outline, so that the terrace looks laid by hand. */
const trace = (ctx: Ctx, x: number, y: number, rx: number, ry: number, turn: number): void => {
  ctx.beginPath();
  for (let step = 0; step < 72; step++) {
    const angle = (step * Math.PI) / 36;
    const wobble =
      1 - 0.014 * (1 + Math.sin(3 * angle + turn)) - 0.008 * (1 + Math.sin(7 * angle + 2 * turn));
    ctx.lineTo(x + rx * wobble * Math.cos(angle), y + ry * wobble * Math.sin(angle));
  }
  ctx.closePath();
};

/** A wall of fitted stones, bright on the left where the light falls, dark on the right. */
const wall = (ctx: Ctx, x: number, y: number, rx: number, ry: number, high: number, hem: string): void => {
  ctx.save();
  ctx.beginPath();
  ctx.ellipse(x, y, rx * 0.985, ry * 0.985, 0, 0, Math.PI);
  ctx.lineTo(x - rx * 0.985, y + high);
  ctx.ellipse(x, y + high, rx * 0.985, ry * 0.985, 0, Math.PI, 0, true);
  ctx.closePath();
  inked(ctx, stone, outlineOf(rx, 150));
  ctx.clip();
  ctx.strokeStyle = darkStone;
  ctx.lineWidth = 1;
  for (let course = 0; course < 2; course++)
    for (let step = 0; step < 34; step++) {
      const angle = ((step + (course ? 0.5 : 0)) * Math.PI) / 34;
      const px = x + rx * Math.cos(angle);
      const py = y + ry * Math.sin(angle) + (high * course) / 2;
      segment(ctx, px, py, px, py + high / 2);
    }
  ctx.beginPath();
  ctx.ellipse(x, y + high / 2, rx, ry, 0, 0, Math.PI);
  ctx.stroke();
  const light = ctx.createLinearGradient(x - rx, 0, x + rx, 0);
  light.addColorStop(0, 'rgba(255, 250, 226, 0.55)');
  light.addColorStop(0.4, 'rgba(255, 250, 226, 0)');
  light.addColorStop(1, 'rgba(26, 30, 62, 0.5)');
  ctx.fillStyle = light;
  ctx.fillRect(x - rx, y - ry, rx * 2, ry * 2 + high);
  ctx.beginPath();
  ctx.ellipse(x, y + high, rx, ry, 0, 0, Math.PI);
  ctx.strokeStyle = hem;
  ctx.lineWidth = Math.max(2, high * 0.36);
  ctx.stroke();
  ctx.restore();
};

/** A path from the pond through the middle, and trees along the back of the terrace. */
const garden = (ctx: Ctx, { plate, skirt, pond, facing }: DistrictPlace, colours: SeasonColours): void => {
  const { x, y, rx, ry } = plate;
  const ground = y - upperLift(skirt);
  ctx.lineCap = 'round';
  for (const [colour, wide] of [
    ['rgba(122, 100, 66, 0.5)', 0.085],
    [colours.snow ? '#E6E3DA' : '#E9DCBE', 0.062],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = ry * wide * 1.5;
    ctx.beginPath();
    ctx.moveTo(pond.x - facing * pond.rx * 1.1, pond.y);
    ctx.bezierCurveTo(
      x,
      ground + ry * 0.34,
      x - facing * rx * 0.1,
      ground + ry * 0.06,
      x - facing * rx * 0.7,
      ground + ry * 0.16,
    );
    ctx.stroke();
    ctx.beginPath();
    ctx.moveTo(x - facing * rx * 0.06, ground + ry * 0.14);
    ctx.quadraticCurveTo(x + facing * rx * 0.2, ground - ry * 0.12, x, ground - ry * 0.56);
    ctx.stroke();
  }
  for (const [angle, pick] of [
    [-2.9, 0.5],
    [-2.62, 0.1],
    [-2.3, 0.75],
    [-1.98, 0.1],
    [-1.1, 0.85],
    [-0.82, 0.1],
    [-0.52, 0.5],
    [-0.24, 0.7],
    [2.75, 0.9],
  ] as const) {
    const size = ry * (0.36 + 0.05 * Math.cos(angle * 9));
    drawTree(
      ctx,
      x + Math.cos(angle) * rx * 0.78 * facing,
      ground + Math.sin(angle) * ry * 0.74,
      size,
      colours,
      pick,
    );
  }
};

export const drawDistrict = (
  ctx: Ctx,
  id: PillarId,
  district: DistrictPlace,
  colours: SeasonColours,
  ratio: number,
): void => {
  const { plate, skirt, pond } = district;
  const { x, y, rx, ry } = plate;
  const { fill, deep, pale, ground } = pillarColours[id];
  const line = outlineOf(rx, 150);
  for (let layer = 3; layer > 0; layer--) {
    ctx.fillStyle = 'rgba(24, 32, 60, 0.1)';
    ellipse(
      ctx,
      x + skirt * 0.34 * layer,
      y + skirt * (0.9 + 0.12 * layer),
      rx * (0.98 + 0.015 * layer),
      ry * (0.98 + 0.02 * layer),
    );
    ctx.fill();
  }
  wall(ctx, x, y, rx * 0.975, ry * 0.975, skirt, deep);
  trace(ctx, x, y, rx, ry, rx);
  inked(ctx, pale, line);
  ctx.save();
  ctx.clip();
  ctx.fillStyle = patternOf(ctx, id, 'plate', {
    ground: pale,
    line: fill,
    step: Math.max(4.5, rx * 0.05),
    ratio,
    flat: 0.72,
  });
  ctx.fillRect(x - rx, y - ry - skirt * 2, rx * 2, ry * 2 + skirt * 3);
  ctx.fillStyle = 'rgba(24, 28, 60, 0.2)';
  ellipse(ctx, x + skirt * 0.3, y + skirt * 0.2, rx * UPPER, ry * UPPER);
  ctx.fill();
  ctx.restore();
  const top = y - upperLift(skirt);
  wall(ctx, x, top, rx * UPPER * 0.975, ry * UPPER * 0.975, upperLift(skirt), deep);
  trace(ctx, x, top, rx * UPPER, ry * UPPER, 2 + rx);
  const turf = ctx.createLinearGradient(x - rx, top - ry, x + rx, top + ry);
  const [low, middle, high] = colours.ground;
  turf.addColorStop(0, high);
  turf.addColorStop(0.5, middle);
  turf.addColorStop(1, low);
  ctx.fillStyle = turf;
  ctx.fill();
  ctx.globalAlpha = colours.snow ? 0.6 : 0.34;
  ctx.fillStyle = ground;
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.strokeStyle = ink;
  ctx.lineWidth = line * 0.8;
  ctx.stroke();
  garden(ctx, district, colours);
  ellipse(ctx, pond.x, pond.y, pond.rx, pond.ry);
  inked(ctx, '#C6B48E', line * 0.8);
  ctx.strokeStyle = 'rgba(30, 42, 56, 0.28)';
  ctx.lineWidth = 1;
  for (const part of [0.78, 0.56]) {
    ellipse(ctx, pond.x, pond.y, pond.rx * part, pond.ry * part);
    ctx.stroke();
  }
  drawBoulders(ctx, pond.x, pond.y, pond.rx, pond.ry, 22);
};
