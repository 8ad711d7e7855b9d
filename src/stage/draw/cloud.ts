import type { EventId } from '../../data/events.ts';
import { earmarks } from '../../data/readiness.ts';
import type { Cloud } from '../../store/clouds.ts';
import { ink, lamp, paper } from '../palette.ts';
import { type Ctx, ellipse, inked, segment } from './ink.ts';
import { drawSign } from './signs.ts';
import { drawTally } from './tally.ts';

/** Omens: clouds of different shapes, each with a sign; near ones are dark and rain, and from some hang the tallies that were laid on them. */

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

interface Look {
  readonly fill: string;
  readonly shine: string;
  readonly sign: string;
  readonly size: number; // of the sign
}

const lookOf = ({ character, near, gone }: Cloud): Look => {
  if (gone) return { fill: '#E4E9EE', shine: 'rgba(255, 255, 255, 0.6)', sign: '#4A5868', size: 1.05 };
  if (near && character !== 'good')
    return { fill: '#5F6B7E', shine: 'rgba(255, 255, 255, 0.16)', sign: paper, size: 0.78 }; // good news bring no rain
  return { fill: near ? '#FBF7EC' : '#C9D2DC', shine: 'rgba(255, 255, 255, 0.55)', sign: ink, size: 0.78 };
};

/** Where the puffs of a cloud are: its middle, and its half axes. */
interface Body {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  readonly line: number;
}

const drawBody = (ctx: Ctx, { cx, cy, rx, ry, line }: Body, event: EventId, look: Look): void => {
  const puffs = shapes[shapeOf(event)] ?? [];
  for (const [stroke, fill] of [
    [line, ink],
    [0, look.fill],
  ] as const)
    for (const [x, y, prx, pry] of puffs) {
      ellipse(ctx, cx + x * rx, cy + y * ry, prx * rx + stroke, pry * ry + stroke);
      ctx.fillStyle = fill;
      ctx.fill();
    }
  ctx.fillStyle = look.shine;
  for (const [x, y, prx, pry] of puffs) {
    ellipse(ctx, cx + (x - 0.1) * rx, cy + (y - 0.28) * ry, prx * rx * 0.6, pry * ry * 0.4);
    ctx.fill();
  }
  ctx.save();
  ctx.translate(cx, cy + ry * 0.06);
  const size = Math.min(rx, ry) * look.size;
  ctx.scale(size, size);
  ctx.strokeStyle = look.sign;
  drawSign(ctx, event);
  ctx.restore();
};

/** The tear through a cloud that has parted, in its half axes. */
const tear = [
  [0.1, -1.5],
  [-0.1, -0.8],
  [0.14, -0.42],
  [-0.12, 0],
  [0.14, 0.4],
  [-0.1, 0.8],
  [0.08, 1.6],
] as const;

/** Two halves of a cloud with its sign, torn apart, and the sun in the sky between them. */
const drawTorn = (ctx: Ctx, body: Body, event: EventId, look: Look): void => {
  const { cx, cy, rx, ry, line } = body;
  const sun = ry * 0.34;
  ctx.lineCap = 'round';
  ctx.strokeStyle = '#B07C12';
  ctx.lineWidth = line * 1.2;
  for (let ray = 0; ray < 8; ray++) {
    const [cos, sin] = [Math.cos((ray * Math.PI) / 4), Math.sin((ray * Math.PI) / 4)];
    segment(ctx, cx + cos * sun * 1.3, cy + sin * sun * 1.3, cx + cos * sun * 1.8, cy + sin * sun * 1.8);
  }
  ellipse(ctx, cx, cy, sun, sun);
  inked(ctx, lamp, line);
  for (const side of [-1, 1]) {
    ctx.save();
    ctx.translate(side * rx * 0.36, side * ry * 0.1);
    ctx.beginPath();
    for (const [x, y] of tear) ctx.lineTo(cx + x * rx, cy + y * ry);
    ctx.lineTo(cx + side * rx * 2, cy + ry * 1.6);
    ctx.lineTo(cx + side * rx * 2, cy - ry * 1.5);
    ctx.closePath();
    ctx.clip();
    drawBody(ctx, { ...body, rx: rx * 0.84 }, event, look);
    // Its edge only where every cloud has puffs.
    ctx.strokeStyle = ink;
    ctx.lineWidth = line * 1.6;
    ctx.lineJoin = 'round';
    ctx.beginPath();
    for (const [x, y] of tear.slice(2, 5)) ctx.lineTo(cx + x * rx, cy + y * ry);
    ctx.stroke();
    ctx.restore();
  }
};

/** The tallies on a cloud, in a row below it, each on its cord. */
const drawLaid = (ctx: Ctx, { cx, cy, rx, ry, line }: Body, laid: number, high: number): void => {
  const top = cy + ry * 0.62;
  const cord = ry * 0.34;
  const tall = Math.min(high - line - top - cord, rx * 0.84);
  const wide = tall * 0.5;
  const pitch = Math.min(wide * 1.16, (rx * 2.2) / earmarks.most);
  for (let place = 0; place < laid; place++) {
    const x = cx + (place - (laid - 1) / 2) * pitch;
    ctx.strokeStyle = ink;
    ctx.lineWidth = Math.max(1, line);
    segment(ctx, x, top, x, top + cord + tall * 0.1);
    ctx.save();
    ctx.translate(x - wide / 2, top + cord);
    drawTally(ctx, wide, tall, 'tray');
    ctx.restore();
  }
};

/** A cloud in a frame of `wide` by `high`; one that is gone is torn in two and lets the sky through. */
export const drawCloud = (ctx: Ctx, wide: number, high: number, cloud: Cloud): void => {
  const { event, character, near, laid, gone } = cloud;
  const body: Body = {
    cx: wide / 2,
    cy: high * 0.4,
    rx: wide * 0.4,
    ry: high * 0.3,
    line: Math.max(1, wide * 0.016),
  };
  const { cx, cy, rx, ry, line } = body;
  if (gone) {
    drawTorn(ctx, body, event, lookOf(cloud));
    drawLaid(ctx, body, laid, high);
    return;
  }
  drawBody(ctx, body, event, lookOf(cloud));
  if (near && character !== 'good') {
    ctx.strokeStyle = '#3F5470';
    ctx.lineWidth = line * 1.3;
    for (let drop = 0; drop < 5; drop++) {
      const x = cx + (drop - 2) * rx * 0.34;
      segment(ctx, x, cy + ry * 0.95, x - rx * 0.1, cy + ry * (1.5 + 0.16 * (drop % 2)));
    }
  }
  drawLaid(ctx, body, laid, high);
};
