import type { Layout } from '../layout.ts';
import { paper, type SeasonColours } from '../palette.ts';
import type { Ctx } from './ink.ts';

/** Sky, far ridges that fade towards their feet as on a woodblock print, and bands of mist between them. */

const ridge = (
  ctx: Ctx,
  valley: Layout,
  foot: number,
  peaks: readonly (readonly [number, number])[],
  colour: string,
  snow: boolean,
): void => {
  const { width, height } = valley;
  const wave = (x: number): number =>
    peaks.reduce(
      (top, [at, rise]) => Math.max(top, rise * Math.exp(-(((x - at) / (0.06 + rise * 0.55)) ** 2))),
      0,
    ) +
    0.004 * Math.sin(x * 61) +
    0.003 * Math.sin(x * 143 + 1);
  const trace = (lift: number): void => {
    ctx.beginPath();
    ctx.moveTo(0, height * foot);
    for (let step = 0; step <= 160; step++) {
      const x = step / 160;
      ctx.lineTo(x * width, height * (foot - wave(x) * lift));
    }
    ctx.lineTo(width, height * foot);
    ctx.closePath();
  };
  const top = foot - Math.max(...peaks.map(([, rise]) => rise));
  const fade = ctx.createLinearGradient(0, top * height, 0, foot * height);
  fade.addColorStop(0, colour);
  fade.addColorStop(0.45, colour);
  fade.addColorStop(1, paper);
  trace(1);
  ctx.fillStyle = fade;
  ctx.fill();
  if (!snow) return;
  ctx.save();
  ctx.clip();
  ctx.fillStyle = 'rgba(255, 255, 255, 0.9)';
  for (const [at, rise] of peaks) {
    ctx.beginPath();
    const x = at * width;
    const peak = (foot - rise) * height;
    const fall = rise * height * 0.42;
    ctx.moveTo(x, peak - 8);
    for (const [dx, dy] of [
      [0.5, 0.9],
      [0.3, 0.72],
      [0.14, 1],
      [-0.06, 0.66],
      [-0.24, 0.96],
      [-0.5, 0.78],
    ] as const)
      ctx.lineTo(x + dx * fall * 1.9, peak + dy * fall);
    ctx.closePath();
    ctx.fill();
  }
  ctx.restore();
};

const mistBand = (ctx: Ctx, x: number, y: number, width: number, height: number): void => {
  ctx.fillStyle = 'rgba(251, 247, 236, 0.72)';
  ctx.beginPath();
  ctx.roundRect(x, y, width, height, height / 2);
  ctx.roundRect(x + width * 0.22, y + height * 0.85, width * 0.62, height * 0.8, height * 0.4);
  ctx.fill();
};

export const drawHills = (ctx: Ctx, valley: Layout, colours: SeasonColours): void => {
  const { width, height } = valley;
  const sky = ctx.createLinearGradient(0, 0, 0, height * 0.24);
  sky.addColorStop(0, colours.sky[0]);
  sky.addColorStop(0.55, colours.sky[1]);
  sky.addColorStop(1, colours.sky[2]);
  ctx.fillStyle = sky;
  ctx.fillRect(0, 0, width, height);
  const [far, near] = colours.ridges;
  ridge(
    ctx,
    valley,
    0.2,
    [
      [0.06, 0.11],
      [0.27, 0.14],
      [0.47, 0.185],
      [0.7, 0.15],
      [0.94, 0.125],
    ],
    far,
    colours.snow,
  );
  for (const [x, y, w] of [
    [-0.05, 0.115, 0.3],
    [0.55, 0.095, 0.26],
    [0.86, 0.13, 0.25],
  ] as const)
    mistBand(ctx, x * width, y * height, w * width, height * 0.017);
  ridge(
    ctx,
    valley,
    0.235,
    [
      [-0.02, 0.1],
      [0.16, 0.075],
      [0.37, 0.09],
      [0.62, 0.1],
      [0.83, 0.08],
      [1.02, 0.105],
    ],
    near,
    false,
  );
  for (const [x, y, w] of [
    [0.12, 0.165, 0.24],
    [0.66, 0.17, 0.27],
  ] as const)
    mistBand(ctx, x * width, y * height, w * width, height * 0.014);
};
