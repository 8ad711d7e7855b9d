import type { Place } from '../../game/rules/split.ts';
import { ink, midWater, wood } from '../palette.ts';
import { type Ctx, lineOf } from './ink.ts';
import { drawWeave } from './patterns.ts';

/** A wooden tally that hangs by a cord; its lower half bears the cloth of the place that it lies at. */
export const drawTally = (ctx: Ctx, width: number, height: number, at: Place | 'tray'): void => {
  const edge = Math.max(1, width * 0.11);
  const shoulder = height * 0.22;
  ctx.translate(width / 2, 0);
  const half = width / 2 - edge;
  const plank = lineOf(
    ctx,
    `M${-half * 0.45} ${edge}H${half * 0.45}L${half} ${shoulder}V${height - edge}H${-half}V${shoulder}Z`,
  );
  ctx.fillStyle = '#F8EACB';
  ctx.fill(plank);
  ctx.save();
  ctx.clip(plank);
  const cloth = { x: -half, y: height * 0.42, width: 2 * half, height: height * 0.58 };
  if (at === 'tray' || at === 'reserve') {
    ctx.fillStyle = at === 'tray' ? '#E3C48A' : midWater;
    ctx.fillRect(cloth.x, cloth.y, cloth.width, cloth.height);
  } else drawWeave(ctx, at, cloth);
  ctx.fillStyle = ink;
  ctx.fillRect(cloth.x, cloth.y - edge * 0.25, cloth.width, edge * 0.5);
  ctx.strokeStyle = wood;
  ctx.lineWidth = 0.8;
  ctx.beginPath();
  ctx.moveTo(-half * 0.3, 0);
  ctx.lineTo(-half * 0.2, height * 0.4);
  ctx.stroke();
  ctx.restore();
  ctx.strokeStyle = ink;
  ctx.lineWidth = edge;
  ctx.lineJoin = 'round';
  ctx.stroke(plank);
  ctx.fillStyle = ink;
  ctx.beginPath();
  ctx.arc(0, shoulder * 0.85, Math.max(0.7, width * 0.07), 0, 2 * Math.PI);
  ctx.fill();
};
