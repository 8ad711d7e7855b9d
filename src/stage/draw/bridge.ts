import type { Layout } from '../layout.ts';
import { darkWood, ink, wood } from '../palette.ts';
import { type Ctx, inked } from './ink.ts';

/** An arched wooden bridge over the stream, where it leaves the valley. */
export const drawBridge = (ctx: Ctx, { stream, canalWidth, height }: Layout): void => {
  const under = stream.find(({ y }) => y > height * 0.93);
  if (!under) return;
  const half = canalWidth * 1.75;
  const rise = half * 0.42;
  const deck = half * 0.34;
  const arch = (x: number): number => under.y - rise * (1 - (x / half) ** 2);
  const band = (top: number, deep: number): void => {
    ctx.beginPath();
    for (let step = -12; step <= 12; step++)
      ctx.lineTo(under.x + (half * step) / 12, arch((half * step) / 12) + top);
    for (let step = 12; step >= -12; step--)
      ctx.lineTo(under.x + (half * step) / 12, arch((half * step) / 12) + top + deep);
    ctx.closePath();
  };
  const railing = (lift: number): void => {
    ctx.strokeStyle = ink;
    ctx.lineWidth = Math.max(1.2, half * 0.05);
    for (let post = -10; post <= 10; post += 4) {
      const x = (half * post) / 12;
      ctx.beginPath();
      ctx.moveTo(under.x + x, arch(x) + lift);
      ctx.lineTo(under.x + x, arch(x) + lift - half * 0.26);
      ctx.stroke();
    }
    band(lift - half * 0.3, half * 0.08);
    inked(ctx, '#B5523B', Math.max(1, half * 0.035));
  };
  railing(-deck * 0.3);
  band(-deck * 0.3, deck);
  inked(ctx, wood, Math.max(1.2, half * 0.045));
  ctx.strokeStyle = darkWood;
  ctx.lineWidth = Math.max(0.8, half * 0.02);
  for (let plank = -10; plank <= 10; plank += 2) {
    const x = (half * plank) / 12;
    ctx.beginPath();
    ctx.moveTo(under.x + x, arch(x) - deck * 0.25);
    ctx.lineTo(under.x + x, arch(x) + deck * 0.65);
    ctx.stroke();
  }
  railing(deck * 0.75);
};
