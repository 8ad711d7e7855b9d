import { ink, lamp } from '../palette.ts';
import { type Ctx, ellipse, inked } from './ink.ts';

/** How a lantern hangs: bright for regular use, dim once tried, dark otherwise. */
export type Glow = 'bright' | 'dim' | 'dark';

const skins: Readonly<Record<Glow, string>> = { bright: lamp, dim: '#F3E7CB', dark: '#C9CDCB' };

/** A paper lantern, centred in a square of side `size`. A dim one has only its lower ribs warm, not to look like a prize. */
export const drawLantern = (ctx: Ctx, size: number, glow: Glow): void => {
  const centre = size / 2;
  const rx = size * 0.2;
  const ry = size * 0.24;
  if (glow === 'bright') {
    const halo = ctx.createRadialGradient(centre, centre, rx * 0.6, centre, centre, centre);
    halo.addColorStop(0, 'rgba(255, 205, 90, 0.85)');
    halo.addColorStop(1, 'rgba(255, 216, 115, 0)');
    ctx.fillStyle = halo;
    ctx.fillRect(0, 0, size, size);
  }
  ctx.beginPath();
  ctx.rect(centre - rx * 0.5, centre - ry - size * 0.06, rx, size * 0.08);
  inked(ctx, ink, 0);
  ctx.beginPath();
  ctx.rect(centre - rx * 0.5, centre + ry - size * 0.02, rx, size * 0.07);
  inked(ctx, ink, 0);
  ellipse(ctx, centre, centre, rx, ry);
  inked(ctx, skins[glow], Math.max(1.2, size * 0.035));
  if (glow === 'bright') {
    ctx.fillStyle = 'rgba(255, 255, 255, 0.75)';
    ellipse(ctx, centre, centre + ry * 0.1, rx * 0.5, ry * 0.5);
    ctx.fill();
  }
  ctx.strokeStyle = glow === 'dark' ? 'rgba(30, 42, 56, 0.45)' : 'rgba(122, 82, 0, 0.55)';
  ctx.lineWidth = Math.max(0.7, size * 0.018);
  for (const part of [-0.4, 0, 0.4]) {
    ctx.beginPath();
    ctx.ellipse(centre, centre + part * ry, rx * Math.sqrt(1 - part * part), ry * 0.12, 0, 0, Math.PI);
    ctx.stroke();
  }
};

/** The rope of the lanterns, on poles, as one picture of the whole width. */
export const drawRope = (
  ctx: Ctx,
  lanterns: readonly { readonly x: number; readonly y: number }[],
  lantern: number,
  width: number,
): void => {
  const pitch = width / (lanterns.length + 1);
  ctx.strokeStyle = ink;
  ctx.lineWidth = 1.3;
  ctx.beginPath();
  ctx.moveTo(0, (lanterns[0]?.y ?? 0) - lantern * 0.5);
  for (const { x, y } of lanterns) ctx.lineTo(x, y - lantern * 0.34);
  ctx.lineTo(width, (lanterns[0]?.y ?? 0) - lantern * 0.5);
  ctx.stroke();
  for (const pole of [5, 15]) {
    const before = lanterns[pole - 1];
    if (!before) continue;
    const x = before.x + pitch / 2;
    ctx.lineWidth = Math.max(2, lantern * 0.12);
    ctx.beginPath();
    ctx.moveTo(x, before.y - lantern * 0.75);
    ctx.lineTo(x, before.y + lantern * 1.1);
    ctx.stroke();
  }
};
