import type { Layout } from '../layout.ts';
import type { SeasonColours } from '../palette.ts';
import { chance } from './chance.ts';
import type { Ctx } from './ink.ts';

/** Sky and ranges of hills that fade with distance as on a woodblock print, each lit from the left. */

interface Range {
  readonly foot: number; // in heights of the sky, from the top
  readonly rise: number; // of the highest peak
  readonly peaks: readonly (readonly [at: number, rise: number])[]; // in widths of the frame and rises
  readonly spread: number; // half width of a peak, in widths of the frame
  readonly rough: number;
}

const ranges: readonly Range[] = [
  {
    foot: 1.02,
    rise: 0.78,
    spread: 0.17,
    rough: 0.02,
    peaks: [
      [0.5, 1],
      [0.16, 0.55],
      [0.86, 0.6],
    ],
  },
  {
    foot: 1.05,
    rise: 0.5,
    spread: 0.12,
    rough: 0.035,
    peaks: [
      [0.03, 0.9],
      [0.27, 0.75],
      [0.71, 0.85],
      [0.97, 1],
    ],
  },
  {
    foot: 1.14,
    rise: 0.36,
    spread: 0.1,
    rough: 0.05,
    peaks: [
      [-0.02, 0.9],
      [0.13, 0.62],
      [0.4, 0.7],
      [0.57, 0.74],
      [0.8, 0.66],
      [1.02, 1],
    ],
  },
];

const SAMPLES = 180;

/** Height of a range at a place, in heights of the sky: sharp summits with roughness on their flanks. */
const heightAt = ({ rise, peaks, spread, rough }: Range, x: number, seed: number): number => {
  const peak = peaks.reduce((most, [at, part]) => {
    const away = Math.abs(x - at) / (spread * (0.7 + 0.5 * part));
    return Math.max(
      most,
      part * (0.62 * Math.max(0, 1 - away) ** 1.25 + 0.38 * Math.exp(-(away ** 2) * 1.6)),
    );
  }, 0);
  const wave =
    Math.sin(x * 47 + seed) * 0.6 + Math.sin(x * 113 + seed * 2.3) * 0.4 + Math.sin(x * 241 + seed) * 0.2;
  return rise * peak + rough * wave * (0.25 + peak);
};

const drawRange = (ctx: Ctx, valley: Layout, index: number, colour: string, colours: SeasonColours): void => {
  const { width, horizon } = valley;
  const range = ranges[index] as Range;
  const topAt = (x: number): number => horizon * (range.foot - heightAt(range, x, index * 2 + 1));
  const outline = (from = 0, to = 1): void => {
    ctx.beginPath();
    ctx.moveTo(from * width, horizon * 1.25);
    for (let step = 0; step <= SAMPLES; step++) {
      const x = from + ((to - from) * step) / SAMPLES;
      ctx.lineTo(x * width, topAt(x));
    }
    ctx.lineTo(to * width, horizon * 1.25);
    ctx.closePath();
  };
  const fade = ctx.createLinearGradient(0, horizon * (range.foot - range.rise), 0, horizon * range.foot);
  fade.addColorStop(0, colour);
  fade.addColorStop(0.5, colour);
  fade.addColorStop(1, colours.haze);
  outline();
  ctx.fillStyle = fade;
  ctx.fill();
  ctx.save();
  ctx.clip();
  // The right flank of every peak lies in shade.
  const random = chance(31 + index);
  for (const [at, part] of range.peaks) {
    const peak = topAt(at);
    const down = horizon * range.rise * part;
    const shade = ctx.createLinearGradient(0, peak, 0, peak + down);
    shade.addColorStop(0, 'rgba(38, 56, 92, 0.3)');
    shade.addColorStop(1, 'rgba(38, 56, 92, 0)');
    ctx.fillStyle = shade;
    ctx.beginPath();
    ctx.moveTo(at * width, peak - 4);
    let x = at * width;
    for (let fold = 1; fold <= 6; fold++) {
      x += (random() - 0.36) * width * 0.018;
      ctx.lineTo(x, peak + (down * fold) / 6);
    }
    ctx.lineTo((at + range.spread * 1.6) * width, peak + down);
    ctx.closePath();
    ctx.fill();
    if (index > 0 && !colours.snow) continue;
    // Snow lies on the summit, and far down in winter.
    const depth = down * (colours.snow ? 0.52 - 0.1 * index : 0.26);
    ctx.fillStyle = 'rgba(255, 255, 255, 0.92)';
    ctx.beginPath();
    const wide = range.spread * width * 0.62 * (depth / down) * 1.9;
    ctx.moveTo(at * width, peak - 6);
    for (let tooth = 0; tooth <= 8; tooth++) {
      const across = 1 - tooth / 4;
      ctx.lineTo(at * width + across * wide, peak + depth * (tooth % 2 ? 0.66 : 1) * (0.75 + 0.3 * random()));
    }
    ctx.closePath();
    ctx.fill();
    ctx.fillStyle = 'rgba(120, 146, 184, 0.34)';
    ctx.beginPath();
    ctx.moveTo(at * width, peak - 6);
    ctx.lineTo(at * width + wide * 0.1, peak + depth * 0.5);
    ctx.lineTo(at * width + wide * 0.04, peak + depth);
    ctx.lineTo(at * width + wide * 1.2, peak + depth * 1.1);
    ctx.closePath();
    ctx.fill();
  }
  ctx.restore();
  outline();
  ctx.strokeStyle = 'rgba(38, 52, 78, 0.35)';
  ctx.lineWidth = 1;
  ctx.stroke();
};

const mist = (ctx: Ctx, { width, horizon }: Layout, haze: string, y: number): void => {
  const band = ctx.createLinearGradient(0, (y - 0.16) * horizon, 0, (y + 0.16) * horizon);
  band.addColorStop(0, `${haze}00`);
  band.addColorStop(0.5, `${haze}D0`);
  band.addColorStop(1, `${haze}00`);
  ctx.fillStyle = band;
  ctx.fillRect(0, (y - 0.16) * horizon, width, 0.32 * horizon);
};

/** A low sun or a winter one, on the left, where the light comes from. */
const sun = (ctx: Ctx, { width, horizon }: Layout, { glow }: SeasonColours): void => {
  const x = width * 0.17;
  const y = horizon * 0.5;
  const light = ctx.createRadialGradient(x, y, 0, x, y, horizon * 1.7);
  light.addColorStop(0, glow);
  light.addColorStop(1, 'rgba(255, 255, 255, 0)');
  ctx.fillStyle = light;
  ctx.fillRect(0, 0, width, horizon * 2.4);
};

export const drawHills = (ctx: Ctx, valley: Layout, colours: SeasonColours): void => {
  const { width, height, horizon } = valley;
  const sky = ctx.createLinearGradient(0, 0, 0, horizon * 1.1);
  sky.addColorStop(0, colours.sky[0]);
  sky.addColorStop(0.5, colours.sky[1]);
  sky.addColorStop(1, colours.sky[2]);
  ctx.fillStyle = sky;
  ctx.fillRect(0, 0, width, height);
  sun(ctx, valley, colours);
  const [far, near] = colours.ridges;
  drawRange(ctx, valley, 0, far, colours);
  mist(ctx, valley, colours.haze, 0.86);
  drawRange(ctx, valley, 1, near, colours);
  mist(ctx, valley, colours.haze, 0.97);
  drawRange(ctx, valley, 2, colours.snow ? '#8FA7AE' : colours.evergreen, colours);
};
