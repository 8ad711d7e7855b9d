import { pillarIds } from '../../data/pillars.ts';
import type { Season } from '../../store/session.ts';
import { keepsFree } from '../free.ts';
import type { Layout } from '../layout.ts';
import { type SeasonColours, seasonColours } from '../palette.ts';
import type { Point } from '../shapes.ts';
import { chance } from './chance.ts';
import { drawDistrict } from './district.ts';
import { drawFields, fieldReach } from './fields.ts';
import { drawGround } from './ground.ts';
import { drawFarmstead, drawRoads, farmsteads } from './hamlets.ts';
import { drawHills } from './hills.ts';
import type { Ctx } from './ink.ts';
import { drawLevee } from './levee.ts';
import { drawTree } from './trees.ts';
import { drawBoulders, drawChannel } from './water.ts';

/** The land in one season, with all that stands still on it. */

/** Fields lie where there is room, the largest first, then woods between them. */
const placeFields = (valley: Layout, size: number, random: () => number): Point[] => {
  const fields: Point[] = [];
  for (let trial = 0; trial < 900 && fields.length < 14; trial++) {
    const spot = {
      x: random() * valley.width,
      y: valley.horizon + random() * (valley.levee.y - valley.horizon),
    };
    if (Math.abs(spot.x / valley.width - 0.5) < 0.1) continue; // the middle is for what happens
    if (!keepsFree(valley, spot, size * fieldReach.across, size * fieldReach.down)) continue;
    if (fields.some(({ x, y }) => Math.abs(x - spot.x) < size * 2.9 && Math.abs(y - spot.y) < size * 1.7))
      continue;
    fields.push(spot);
  }
  return fields;
};

const plantWoods = (
  ctx: Ctx,
  valley: Layout,
  fields: readonly Point[],
  farms: readonly Point[],
  size: number,
  random: () => number,
  colours: SeasonColours,
): void => {
  const { width, horizon, levee, unit } = valley;
  const trees: { at: Point; high: number; pick: number }[] = [];
  const plant = (at: Point, pick: number): void => {
    const depth = (at.y - horizon) / (levee.y - horizon);
    const high = (15 + 9 * random()) * Math.max(unit, 0.5) * (0.75 + 0.5 * depth);
    if (!keepsFree(valley, at, high * 0.34, high * 0.34)) return;
    if (
      fields.some(({ x, y }) => Math.abs(x - at.x) < size * 1.45 && at.y > y - size && at.y < y + size * 1.1)
    )
      return;
    if (
      farms.some(({ x, y }) => Math.abs(x - at.x) < size * 0.62 && at.y > y - size * 0.5 && at.y < y + high)
    )
      return;
    trees.push({ at, high, pick });
  };
  for (let grove = 0; grove < (valley.small ? 12 : 170); grove++) {
    const at = { x: random() * width, y: horizon + (levee.y - horizon) * random() ** 1.5 };
    const pick = random() * 0.8;
    for (let tree = 0; tree < 5; tree++)
      plant({ x: at.x + (random() - 0.5) * size * 1.5, y: at.y + (random() - 0.5) * size * 0.7 }, pick);
  }
  for (let tree = 0; tree < (valley.small ? 6 : 50); tree++)
    plant({ x: random() * width, y: horizon + random() * (levee.y - horizon) }, random());
  for (const { at, high, pick } of trees.sort((a, b) => a.at.y - b.at.y))
    drawTree(ctx, at.x, at.y, high, colours, pick);
};

/** The bed of the spring's pool, in steps that show as it empties. */
const poolBed = (ctx: Ctx, { pool: { x, y, rx, ry } }: Layout): void => {
  for (const [part, colour] of [
    [0.96, '#B7AD98'],
    [0.8, '#C9C0AA'],
    [0.64, '#D8D0BC'],
  ] as const) {
    ctx.beginPath();
    ctx.ellipse(x, y, rx * part, ry * part, 0, 0, 2 * Math.PI);
    ctx.fillStyle = colour;
    ctx.fill();
  }
  drawBoulders(ctx, x, y, rx, ry, 26);
};

export const drawTerrain = (ctx: Ctx, valley: Layout, season: Season, ratio: number): void => {
  const colours = seasonColours[season];
  const { unit, inlet, canalWidth, districts } = valley;
  drawHills(ctx, valley, colours);
  drawGround(ctx, valley, colours);
  const random = chance(20251);
  const size = 31 * Math.max(unit, 0.46);
  const fields = valley.small ? [] : placeFields(valley, size, random);
  const farms = valley.small ? [] : farmsteads(valley, random, size * 1.05, fields);
  drawRoads(ctx, valley, colours);
  if (!colours.snow)
    for (const at of [...fields].sort((a, b) => a.y - b.y)) drawFields(ctx, at, size, season, colours);
  for (const at of farms) drawFarmstead(ctx, at, size * 1.05, colours, random());
  plantWoods(ctx, valley, fields, farms, size, random, colours);
  drawChannel(ctx, inlet, canalWidth * 0.6, unit);
  poolBed(ctx, valley);
  for (const id of [...pillarIds].sort((a, b) => districts[a].plate.y - districts[b].plate.y))
    drawDistrict(ctx, id, districts[id], colours, ratio);
  drawLevee(ctx, valley, colours);
};
