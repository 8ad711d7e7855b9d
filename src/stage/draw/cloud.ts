import type { EventId } from '../../data/events.ts';
import type { Cloud } from '../../store/clouds.ts';
import { ink, paper } from '../palette.ts';
import { type Ctx, ellipse, inked, segment } from './ink.ts';
import { drawSign } from './signs.ts';

/** Omens: clouds of different shapes, each with a sign; near ones are dark and rain, marked ones bear a tag. */

/** Puffs of a cloud, in half axes around its middle: x, y, rx, ry. */
const shapes: readonly (readonly (readonly [number, number, number, number])[])[] = [
  [
    [-0.5, 0.2, 0.46, 0.6],
    [0.5, 0.24, 0.46, 0.56],
    [0, -0.2, 0.54, 0.8],
  ],
  [
    [-0.62, 0.3, 0.36, 0.44],
    [-0.16, -0.1, 0.4, 0.74],
    [0.34, -0.34, 0.36, 0.62],
    [0.62, 0.24, 0.36, 0.52],
  ],
  [
    [0, -0.44, 0.6, 0.44],
    [0.2, 0.06, 0.74, 0.42],
    [-0.2, 0.52, 0.66, 0.36],
  ],
  [
    [-0.4, -0.1, 0.5, 0.84],
    [0.3, 0.1, 0.44, 0.66],
    [0.72, 0.4, 0.26, 0.4],
  ],
];

const shapeOf = (event: EventId): number => Number(event.slice(1)) % shapes.length;

/** A cloud in a frame of `wide` by `high`; one that is gone has parted and lets the sky through. */
export const drawCloud = (
  ctx: Ctx,
  wide: number,
  high: number,
  { event, character, near, marked, gone }: Cloud,
): void => {
  const puffs = shapes[shapeOf(event)] ?? [];
  const dark = near && character !== 'good'; // good news bring no rain
  const rx = wide * 0.4;
  const ry = high * 0.3;
  const cx = wide / 2;
  const cy = high * 0.4;
  const line = Math.max(1, wide * 0.016);
  const apart = gone ? 0.5 : 0;
  ctx.globalAlpha = gone ? 0.5 : 1;
  for (const [stroke, fill] of [
    [true, ink],
    [false, dark ? '#5F6B7E' : near ? '#FBF7EC' : '#C9D2DC'],
  ] as const)
    for (const [x, y, prx, pry] of puffs) {
      const away = x < 0 ? -apart : apart;
      ellipse(
        ctx,
        cx + (x + away * 0.5) * rx,
        cy + y * ry,
        prx * rx * (gone ? 0.72 : 1) + (stroke ? line : 0),
        pry * ry * (gone ? 0.6 : 1) + (stroke ? line : 0),
      );
      ctx.fillStyle = fill;
      ctx.fill();
    }
  for (const [x, y, prx, pry] of puffs) {
    ellipse(ctx, cx + (x - 0.1) * rx, cy + (y - 0.28) * ry, prx * rx * 0.6, pry * ry * 0.4);
    ctx.fillStyle = dark ? 'rgba(255, 255, 255, 0.16)' : 'rgba(255, 255, 255, 0.55)';
    if (!gone) ctx.fill();
  }
  ctx.globalAlpha = 1;
  if (gone) return;
  if (dark) {
    ctx.strokeStyle = '#3F5470';
    ctx.lineWidth = line * 1.3;
    for (let drop = 0; drop < 5; drop++) {
      const x = cx + (drop - 2) * rx * 0.34;
      segment(ctx, x, cy + ry * 0.95, x - rx * 0.1, cy + ry * (1.5 + 0.16 * (drop % 2)));
    }
  }
  ctx.save();
  ctx.translate(cx, cy + ry * 0.06);
  const size = Math.min(rx, ry) * 0.78;
  ctx.scale(size, size);
  ctx.strokeStyle = dark ? paper : ink;
  drawSign(ctx, event);
  ctx.restore();
  for (let tag = 0; tag < marked; tag++) {
    const x = cx + rx * (0.66 - tag * 0.34);
    ctx.beginPath();
    ctx.rect(x, cy + ry * 0.62, wide * 0.075, high * 0.3);
    inked(ctx, '#E3C48A', line);
    ctx.fillStyle = ink;
    ctx.fillRect(x + wide * 0.026, cy + ry * 0.72, wide * 0.024, high * 0.14);
  }
};
