import { keepsFree } from '../free.ts';
import type { Layout } from '../layout.ts';
import type { SeasonColours } from '../palette.ts';
import { type Point, through } from '../shapes.ts';
import { drawThatched } from './buildings/thatch.ts';
import { type Ctx, ellipse, strokeLine } from './ink.ts';

/** Roads of the valley and farmsteads beside them: thatched, as all that nobody's budget built. */

export const drawRoads = (
  ctx: Ctx,
  { ring, around, wheel, width, canalWidth, depth }: Layout,
  { snow }: SeasonColours,
): void => {
  const top = around.y + around.ry + depth + canalWidth * 0.4;
  const green = { x: ring.x, y: (top + wheel.y - wheel.radius) / 2 };
  const wide = Math.max(4, canalWidth * 0.42);
  const lines = [-1, 1].map((side) =>
    through(
      [
        green,
        { x: width * (0.5 + side * 0.07), y: green.y + wheel.radius * 0.34 },
        { x: width * (0.5 + side * 0.115), y: wheel.y - wheel.radius * 0.1 },
        { x: width * (0.5 + side * 0.12), y: wheel.y + wheel.radius * 0.6 },
      ],
      8,
    ),
  );
  ctx.lineCap = 'round';
  for (const [colour, broad] of [
    ['rgba(112, 92, 58, 0.45)', wide + 2.4],
    [snow ? '#F6F3EC' : '#E6D8B6', wide],
  ] as const) {
    for (const line of lines) strokeLine(ctx, line, colour, broad);
    ellipse(ctx, green.x, green.y, wide * 2.7, wide * 1.15);
    ctx.fillStyle = colour;
    ctx.fill();
  }
};

/** Farmsteads at free spots, small as from afar. Returns where they stand, for trees to keep away. */
export const farmsteads = (
  valley: Layout,
  random: () => number,
  size: number,
  taken: readonly Point[],
): Point[] => {
  const found: Point[] = [];
  for (let trial = 0; trial < 400 && found.length < 7; trial++) {
    const at = {
      x: random() * valley.width,
      y: valley.horizon + random() * (valley.levee.y - valley.horizon),
    };
    if (!keepsFree(valley, at, size * 0.62, size * 0.5)) continue;
    if (taken.some(({ x, y }) => Math.abs(x - at.x) < size * 1.9 && Math.abs(y - at.y) < size * 1.3))
      continue;
    if (found.some(({ x, y }) => Math.abs(x - at.x) < size * 4 && Math.abs(y - at.y) < size * 2)) continue;
    found.push(at);
  }
  return found;
};

export const drawFarmstead = (
  ctx: Ctx,
  { x, y }: Point,
  size: number,
  colours: SeasonColours,
  pick: number,
): void => {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(size / 6, size / 6);
  ctx.fillStyle = 'rgba(20, 28, 56, 0.18)';
  ellipse(ctx, 1.4, -0.2, 3.6, 0.9);
  ctx.fill();
  const straw = colours.snow ? '#EFF3F4' : pick < 0.5 ? '#B8A376' : '#C8AE79';
  drawThatched(ctx, 1.9, -0.6, 0.7, straw);
  drawThatched(ctx, -0.9, 0, 0.95, straw);
  ctx.restore();
};
