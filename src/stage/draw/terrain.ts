import type { PillarId } from '../../data/pillars.ts';
import type { Season } from '../../store/session.ts';
import type { Layout } from '../layout.ts';
import { outline, type SeasonColours, seasonColours } from '../palette.ts';
import type { Box, Point } from '../shapes.ts';
import { grown, isInside } from '../shapes.ts';
import { drawBridge } from './bridge.ts';
import { chance } from './chance.ts';
import { drawHills } from './hills.ts';
import { type Ctx, inked, segment } from './ink.ts';
import { drawTree } from './trees.ts';
import { drawBoulders, drawChannel, drawStillWater } from './water.ts';

/** The land in one season: hills, terraced ground, paddies, woods, the spring and the stream. */

/** Terraced ground in nine steps; the highest rises to a knoll in the middle, on which the spring is. */
const ground = (ctx: Ctx, valley: Layout, { ground, contour }: SeasonColours): void => {
  const { width, height, pool } = valley;
  const [low, middle, high] = ground;
  for (let terrace = 0; terrace < 9; terrace++) {
    const part = terrace / 8;
    const top = height * (0.178 + 0.8 * part ** 1.25);
    const knoll = [1.12, 0.62, 0.2][terrace] ?? 0;
    ctx.beginPath();
    ctx.moveTo(-4, height + 4);
    for (let step = 0; step <= 120; step++) {
      const x = (step / 120) * (width + 8) - 4;
      const across = x / width;
      const bowl = (across - 0.5) ** 2 * height * (0.05 - 0.34 * part);
      const rise =
        Math.exp(-(((x - pool.x) / (pool.rx * 1.5)) ** 4)) * (height * 0.178 - pool.y + pool.ry) * knoll;
      const wobble =
        height * (0.006 * Math.sin(across * 19 + terrace * 2.1) + 0.004 * Math.sin(across * 41 + terrace));
      ctx.lineTo(x, top + bowl + wobble - rise);
    }
    ctx.lineTo(width + 4, height + 4);
    ctx.closePath();
    const top3 = [high, middle, low][terrace % 3] ?? low;
    inked(ctx, top3, terrace === 0 ? outline : 1.6, terrace === 0 ? '#1E2A38' : contour);
  }
};

/** Where nothing must stand: the things of the layout and what the canals may sweep over. */
const keepsFree = (valley: Layout, point: Point, radius: number): boolean => {
  const inOval = ({ x, y, rx, ry }: { x: number; y: number; rx: number; ry: number }): boolean =>
    ((point.x - x) / (rx + radius)) ** 2 + ((point.y - y) / (ry + radius)) ** 2 < 1;
  const { districts, around, pool, wheel, boards, outflows, stream, inlet, width, height } = valley;
  if (point.y < height * 0.215 || point.y > height - radius * 0.3 || point.x < 0 || point.x > width)
    return false;
  if (inOval(around) || inOval(pool) || inOval({ ...wheel, rx: wheel.radius, ry: wheel.radius }))
    return false;
  const plates = (Object.keys(districts) as PillarId[]).map((id) => districts[id]);
  if (plates.some(({ plate, skirt }) => inOval({ ...plate, ry: plate.ry + skirt }))) return false;
  const boxes: Box[] = Object.values(boards).map(({ whole }) => grown(whole, radius * 0.6));
  if (boxes.some((box) => isInside(box, point))) return false;
  const lines = [...plates.map(({ approach }) => approach), outflows.use, outflows.create, stream, inlet];
  return !lines.flat().some(({ x, y }) => Math.hypot(x - point.x, y - point.y) < radius + valley.canalWidth);
};

/** Three flooded fields side by side, each a step lower than the one behind it. */
const paddies = (ctx: Ctx, { x, y }: Point, size: number, colours: SeasonColours, first: number): void => {
  const { contour, snow, field } = colours;
  const deep = size * 0.36;
  for (let row = 0; row < 3; row++) {
    const top = y + (row - 1.5) * deep;
    const left = x - size * (0.86 + 0.07 * row);
    const right = x + size * (0.9 - 0.1 * row);
    ctx.beginPath();
    ctx.moveTo(left + size * 0.1, top);
    ctx.quadraticCurveTo(x, top - deep * 0.24, right + size * 0.06, top);
    ctx.lineTo(right, top + deep);
    ctx.quadraticCurveTo(x, top + deep * 0.78, left, top + deep);
    ctx.closePath();
    inked(ctx, field[(row + first) % field.length] ?? '#FFFFFF', 1.3, contour);
    ctx.strokeStyle = snow ? 'rgba(110, 130, 130, 0.5)' : 'rgba(50, 90, 50, 0.45)';
    ctx.lineWidth = 1;
    for (let tuft = 0; tuft < 7; tuft++) {
      const tx = left + size * 0.24 + tuft * (right - left - size * 0.36) * (1 / 6.4);
      const ty = top + deep * (0.5 + 0.12 * ((tuft * 5) % 3));
      segment(ctx, tx, ty, tx, ty - deep * 0.26);
    }
  }
};

export const drawTerrain = (ctx: Ctx, valley: Layout, season: Season): void => {
  const colours = seasonColours[season];
  const { width, height, unit, pool, inlet, outflows, stream, canalWidth } = valley;
  drawHills(ctx, valley, colours);
  ground(ctx, valley, colours);

  const random = chance(20251);
  const size = 26 * Math.max(unit, 0.5);
  const fields: Point[] = [];
  for (let trial = 0; trial < 700 && fields.length < 12; trial++) {
    const spot = { x: random() * width, y: random() * height };
    if (!keepsFree(valley, spot, size * 0.8)) continue;
    if (fields.some(({ x, y }) => Math.abs(x - spot.x) < size * 2.2 && Math.abs(y - spot.y) < size * 1.4))
      continue;
    fields.push(spot);
    paddies(ctx, spot, size, colours, fields.length);
  }

  drawBoulders(ctx, pool.x, pool.y, pool.rx, pool.ry, 30);
  drawStillWater(ctx, pool.x, pool.y, pool.rx * 0.94, pool.ry * 0.88);
  drawChannel(ctx, inlet, canalWidth * 0.7, unit);
  drawChannel(ctx, outflows.create, canalWidth * 0.45, unit);
  drawChannel(ctx, outflows.use, canalWidth * 0.45, unit);
  drawChannel(ctx, stream, canalWidth * 0.95, unit);

  drawBridge(ctx, valley);

  const trees: { at: Point; size: number; pick: number }[] = [];
  const plant = (at: Point, pick: number): void => {
    const high = (20 + 11 * random()) * Math.max(unit, 0.5);
    if (!keepsFree(valley, at, high * 0.34)) return;
    if (fields.some(({ x, y }) => Math.abs(x - at.x) < size * 1.1 && Math.abs(y - at.y) < size * 0.66))
      return;
    trees.push({ at, size: high, pick });
  };
  // Groves of one kind, denser towards the hills and the edges, then single trees between them.
  for (let grove = 0; grove < 150; grove++) {
    const at = { x: random() * width, y: height * (0.2 + 0.8 * random() ** 1.7) };
    const pick = random() * 0.72;
    for (let tree = 0; tree < 5; tree++)
      plant({ x: at.x + (random() - 0.5) * size * 2.2, y: at.y + (random() - 0.5) * size }, pick);
  }
  for (let tree = 0; tree < 40; tree++) plant({ x: random() * width, y: random() * height }, random());
  for (const { at, size: high, pick } of trees.sort((a, b) => a.at.y - b.at.y))
    drawTree(ctx, at.x, at.y, high, colours, pick);
};
