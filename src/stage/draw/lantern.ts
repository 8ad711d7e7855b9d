import { ink, lamp } from '../palette.ts';
import { type Ctx, ellipse, inked } from './ink.ts';

/** How a lantern hangs: bright for regular use, dim once tried, dark otherwise. */
export type Glow = 'bright' | 'dim' | 'dark';

const skins: Readonly<Record<Glow, string>> = { bright: lamp, dim: '#F7EFDD', dark: '#8C979E' };

/** A paper lantern, centred in a square of side `size`. A dim one does not shine, not to look like a prize. */
export const drawLantern = (ctx: Ctx, size: number, glow: Glow): void => {
  const centre = size / 2;
  const rx = size * 0.2;
  const ry = size * 0.24;
  const line = Math.max(1, size * 0.032);
  if (glow === 'bright') {
    const halo = ctx.createRadialGradient(centre, centre, rx * 0.6, centre, centre, centre);
    halo.addColorStop(0, 'rgba(255, 196, 60, 0.9)');
    halo.addColorStop(1, 'rgba(255, 216, 115, 0)');
    ctx.fillStyle = halo;
    ctx.fillRect(0, 0, size, size);
  }
  for (const [top, high] of [
    [centre - ry - size * 0.06, 0.08],
    [centre + ry - size * 0.02, 0.07],
  ] as const) {
    ctx.beginPath();
    ctx.rect(centre - rx * 0.5, top, rx, size * high);
    inked(ctx, ink, 0);
  }
  ellipse(ctx, centre, centre, rx, ry);
  inked(ctx, skins[glow], line);
  if (glow === 'bright') {
    // Dark bands around the light tell a bright one also where colours do not.
    ctx.save();
    ellipse(ctx, centre, centre, rx, ry);
    ctx.clip();
    ctx.fillStyle = ink;
    ctx.fillRect(0, 0, size, centre - ry * 0.5);
    ctx.fillRect(0, centre + ry * 0.5, size, centre);
    ctx.fillStyle = 'rgba(255, 255, 255, 0.85)';
    ellipse(ctx, centre, centre, rx * 0.52, ry * 0.34);
    ctx.fill();
    ctx.restore();
    return;
  }
  ctx.strokeStyle = 'rgba(30, 42, 56, 0.4)';
  ctx.lineWidth = Math.max(0.7, size * 0.018);
  for (const part of [-0.4, 0, 0.4]) {
    ctx.beginPath();
    ctx.ellipse(centre, centre + part * ry, rx * Math.sqrt(1 - part * part), ry * 0.12, 0, 0, Math.PI);
    ctx.stroke();
  }
};

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Half of the cord: from a pole near the spring out of the frame at `end`, over a pole in its middle. */
const drawCord = (ctx: Ctx, lanterns: readonly Spot[], lantern: number, end: number): void => {
  const [inner] = lanterns;
  const middle = lanterns.length / 2;
  const [before, after] = [lanterns[middle - 1], lanterns[middle]];
  if (!inner || !before || !after) return;
  const top = inner.y - lantern * 0.62;
  const beside = inner.x + (inner.x < end ? -1 : 1) * lantern * 0.7;
  const poles = [beside, (before.x + after.x) / 2];
  ctx.strokeStyle = ink;
  ctx.lineCap = 'round';
  ctx.lineWidth = Math.max(1.6, lantern * 0.11);
  for (const x of poles) {
    ctx.beginPath();
    ctx.moveTo(x, top - lantern * 0.15);
    ctx.lineTo(x, inner.y + lantern * 1.5);
    ctx.stroke();
  }
  ctx.lineWidth = Math.max(0.9, lantern * 0.05);
  ctx.beginPath();
  ctx.moveTo(beside, top);
  for (const [index, { x, y }] of lanterns.entries()) {
    if (index === middle) ctx.lineTo(poles[1] ?? x, top);
    ctx.lineTo(x, y - lantern * 0.34);
  }
  ctx.lineTo(end, top);
  ctx.stroke();
};

/** The cords of the lanterns on both sides of the spring, on poles that stand on the ground. */
export const drawCords = (ctx: Ctx, lanterns: readonly Spot[], lantern: number, width: number): void => {
  const half = lanterns.length / 2;
  drawCord(ctx, lanterns.slice(0, half).reverse(), lantern, 0);
  drawCord(ctx, lanterns.slice(half), lantern, width);
};
