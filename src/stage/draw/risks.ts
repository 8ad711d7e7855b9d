import { riskIds } from '../../data/risks.ts';
import { ink } from '../palette.ts';
import { type Ctx, inked } from './ink.ts';

/** The sign of each risk, as the path of a line on a grid of 24, on a stone of the levee. */
const signs: Readonly<Record<(typeof riskIds)[number], string>> = {
  bias: 'M12 4v16M5 8l14-3M5 8l-3 7h6ZM19 5l-3 6h6Z',
  crime: 'M6 11h12v9H6ZM8.500 11V8a3.500 3.500 0 0 1 7 0',
  rights: 'M12 4a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7ZM5 20c0-5 3-7 7-7s7 2 7 7',
  misinformation: 'M4 5h16v11h-8l-4 4v-4H4ZM9 8l6 5M15 8l-6 5',
  jobs: 'M4 9h16v10H4ZM9 9V6h6v3M4 14h16',
  technical: 'M13 3 6 13h5l-1 8 8-11h-6Z',
};

export const drawRiskSign = (ctx: Ctx, x: number, y: number, size: number, part: number): void => {
  const id = riskIds[part];
  if (!id) return;
  ctx.beginPath();
  ctx.roundRect(x - size / 2, y - size / 2, size, size, size * 0.2);
  inked(ctx, '#F3ECDB', Math.max(1, size * 0.07));
  ctx.save();
  ctx.translate(x - size * 0.38, y - size * 0.38);
  ctx.scale((size * 0.76) / 24, (size * 0.76) / 24);
  ctx.lineWidth = 2.4;
  ctx.lineCap = ctx.lineJoin = 'round';
  ctx.strokeStyle = ink;
  ctx.stroke(new Path2D(signs[id]));
  ctx.restore();
};
