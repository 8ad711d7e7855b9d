import { darkWood, ink, wood } from '../palette.ts';
import { type Ctx, ellipse, inked, roundedRect, segment } from './ink.ts';

/**
 * The bridge that 信頼と安全 keeps up. Each of its five states has an outline of its own: a gap with fallen planks, a
 * bare deck, a rail, red with high posts, and roofed. It has no lanterns, which are for use; people cross it in years
 * that were not bad.
 */

export const BRIDGES = 5;

const PLANKS = 13;
const FALLEN: readonly number[] = [4, 5, 6, 7, 8];
const RED = '#C4452F';

/** A bridge half as long as `half` says, around the origin. */
interface Build {
  readonly half: number;
  readonly line: number;
  readonly deck: number;
  readonly arch: (part: number) => number; // how high its deck is; -1 to 1 along it
}

const planks = (ctx: Ctx, { half, line, deck, arch }: Build, state: number): void => {
  const slab = (plank: number, top: number, bottom: number, colour: string): void => {
    const from = -1 + (2 * plank) / PLANKS;
    const to = -1 + (2 * (plank + 1)) / PLANKS;
    ctx.beginPath();
    ctx.moveTo(half * from, arch(from) + top);
    ctx.lineTo(half * to, arch(to) + top);
    ctx.lineTo(half * to, arch(to) + bottom);
    ctx.lineTo(half * from, arch(from) + bottom);
    ctx.closePath();
    inked(ctx, colour, line * 0.8);
  };
  for (let plank = 0; plank < PLANKS; plank++) {
    if (state === 0 && FALLEN.includes(plank)) continue;
    slab(plank, -deck / 2, deck / 2, plank % 2 ? wood : '#D2A670');
    slab(plank, deck / 2, deck, state >= 3 ? '#A3392A' : darkWood);
  }
};

/** Broken ends that hang, and planks in the water. */
const ruin = (ctx: Ctx, { half, line, deck, arch }: Build): void => {
  ctx.lineCap = 'round';
  for (const [x1, y1, x2, y2] of [
    [-0.4, arch(-0.4) + deck * 0.2, -0.26, half * 0.2],
    [0.4, arch(0.4) + deck * 0.2, 0.3, half * 0.16],
    [-0.2, half * 0.34, 0.06, half * 0.26],
    [0.04, half * 0.4, 0.26, half * 0.44],
  ] as const)
    for (const [colour, width] of [
      [ink, 4.6],
      ['#9A7247', 2.6],
    ] as const) {
      ctx.strokeStyle = colour;
      ctx.lineWidth = line * width;
      segment(ctx, half * x1, y1, half * x2, y2);
    }
};

const rail = (ctx: Ctx, { half, line, arch }: Build, lift: number, colour: string): void => {
  ctx.lineCap = 'round';
  for (const [own, thick] of [
    [ink, 3.4],
    [colour, 1.7],
  ] as const) {
    ctx.strokeStyle = own;
    ctx.lineWidth = line * thick;
    for (let post = -4; post <= 4; post += 2) {
      const x = (half * post) / 4.3;
      const foot = arch(post / 4.3) + lift;
      segment(ctx, x, foot, x, foot - half * 0.28);
    }
    ctx.beginPath();
    for (let step = -12; step <= 12; step++)
      ctx.lineTo((half * step) / 12, arch(step / 12) + lift - half * 0.24);
    ctx.stroke();
  }
};

/** Its end posts, high and with a cap in the shape of an onion. */
const post = (ctx: Ctx, { half, line, arch }: Build, at: number): void => {
  const foot = arch(at) + half * 0.1;
  ctx.beginPath();
  ctx.rect(half * (at - 0.06), foot - half * 0.56, half * 0.12, half * 0.56);
  inked(ctx, RED, line);
  ctx.beginPath();
  ctx.moveTo(half * (at - 0.09), foot - half * 0.56);
  ctx.quadraticCurveTo(half * (at - 0.12), foot - half * 0.7, half * at, foot - half * 0.8);
  ctx.quadraticCurveTo(half * (at + 0.12), foot - half * 0.7, half * (at + 0.09), foot - half * 0.56);
  ctx.closePath();
  inked(ctx, ink, 0);
};

/** A roof on four posts over its middle, in the grey of no pillar. */
const shelter = (ctx: Ctx, { half, line, arch }: Build): void => {
  const eaves = arch(0) - half * 0.42;
  for (const at of [-0.44, 0.44]) {
    ctx.beginPath();
    ctx.rect(half * (at - 0.035), eaves, half * 0.07, arch(at) - eaves);
    inked(ctx, RED, line * 0.9);
  }
  ctx.beginPath();
  ctx.moveTo(-half * 0.68, eaves + half * 0.05);
  ctx.quadraticCurveTo(-half * 0.42, eaves - half * 0.06, -half * 0.34, eaves - half * 0.26);
  ctx.lineTo(half * 0.34, eaves - half * 0.26);
  ctx.quadraticCurveTo(half * 0.42, eaves - half * 0.06, half * 0.68, eaves + half * 0.05);
  ctx.closePath();
  inked(ctx, '#66707C', line * 1.2);
  ctx.strokeStyle = ink;
  ctx.lineWidth = line * 2;
  segment(ctx, -half * 0.36, eaves - half * 0.26, half * 0.36, eaves - half * 0.26);
};

/** Someone who crosses, perhaps under a parasol. */
const walker = (
  ctx: Ctx,
  { half, line, arch }: Build,
  at: number,
  coat: string,
  shade: string | null,
): void => {
  const foot = arch(at) - half * 0.1;
  ctx.beginPath();
  roundedRect(ctx, half * (at - 0.065), foot - half * 0.3, half * 0.13, half * 0.3, half * 0.05);
  inked(ctx, coat, line * 0.9);
  ellipse(ctx, half * at, foot - half * 0.36, half * 0.075, half * 0.08);
  inked(ctx, '#F3D3B4', line * 0.9);
  if (!shade) return;
  ctx.beginPath();
  ctx.moveTo(half * (at - 0.17), foot - half * 0.42);
  ctx.quadraticCurveTo(half * at, foot - half * 0.66, half * (at + 0.17), foot - half * 0.42);
  ctx.closePath();
  inked(ctx, shade, line);
};

/** Draws it around the origin, `half` a bridge to either side. */
export const drawBridge = (ctx: Ctx, half: number, state: number, crossed: boolean): void => {
  const rise = half * 0.34;
  const build: Build = {
    half,
    line: Math.max(0.9, half * 0.03),
    deck: half * 0.2,
    arch: (part) => -rise * (1 - part ** 2),
  };
  const colour = state >= 3 ? RED : wood;
  if (state >= 2) rail(ctx, build, -build.deck * 0.5, colour);
  planks(ctx, build, state);
  if (state === 0) ruin(ctx, build);
  if (crossed)
    for (const [at, coat, shade] of [
      [-0.74, '#3684DE', null],
      [-0.5, '#FFFFFF', '#C4452F'],
      [0.1, '#F2B53A', null],
      [0.52, '#8B6A9B', '#F2E7CB'],
      [0.76, '#D4582A', null],
    ] as const)
      walker(ctx, build, at, coat, shade);
  if (state >= 2) rail(ctx, build, build.deck * 0.62, colour);
  if (state >= 4) shelter(ctx, build);
  if (state >= 3) for (const at of [-0.93, 0.93]) post(ctx, build, at);
};
