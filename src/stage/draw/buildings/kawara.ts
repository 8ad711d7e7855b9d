import { ink } from '../../palette.ts';
import { type Ctx, inked, polygon } from '../ink.ts';
import type { PlotPoint } from './prism.ts';

/** A roof of kawara tiles: a curved front slope with rows of tiles, a shaded end, a ridge with ornaments. */
export interface Kawara {
  readonly x: number; // middle of the front eaves
  readonly eaves: number; // height of the wall's top
  readonly width: number; // of the wall below
  readonly back: PlotPoint; // from the front eaves to those at the back
  readonly height: number;
  readonly ridge: number; // length; 0 ends in a point
  readonly hipped: boolean; // the end slopes too; otherwise it is a gable
  readonly colour: string;
}

const OVER = 0.55; // how far the eaves reach over the wall
const DROP = 0.22; // how far they hang below its top

const middle = ([ax, ay]: PlotPoint, [bx, by]: PlotPoint, part: number, sag: number): PlotPoint => [
  ax + (bx - ax) * part,
  ay + (by - ay) * part + sag,
];

const lines = (ctx: Ctx, colour: string, width: number): void => {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke();
};

/** Draws it, and returns how high its ridge is. */
export const drawKawara = (
  ctx: Ctx,
  { x, eaves, width, back, height, ridge, hipped, colour }: Kawara,
): number => {
  const low = eaves + DROP;
  const left: PlotPoint = [x - width / 2 - OVER, low];
  const right: PlotPoint = [x + width / 2 + OVER, low];
  const half = hipped ? ridge / 2 : width / 2 + OVER * 0.8;
  const top = eaves - height + back[1] / 2;
  const peak = x + back[0] / 2;
  const ridgeLeft: PlotPoint = [peak - half, top];
  const ridgeRight: PlotPoint = [peak + half, top];
  const far: PlotPoint = [right[0] + back[0], low + back[1]];
  const sag = height * 0.13;

  // The end: tiles in shade, or the gable's wall under the barge boards.
  polygon(ctx, [right, far, ridgeRight]);
  inked(ctx, hipped ? colour : '#C4BCB0', 0.2);
  ctx.fillStyle = `rgba(24, 26, 48, ${hipped ? 0.42 : 0.16})`;
  ctx.fill();
  if (!hipped) {
    ctx.beginPath();
    ctx.moveTo(...right);
    ctx.lineTo(...ridgeRight);
    ctx.lineTo(...far);
    lines(ctx, ink, 0.5);
    lines(ctx, '#6B4F38', 0.24);
  }

  const leftMiddle = middle(left, ridgeLeft, 0.5, sag);
  const rightMiddle = middle(right, ridgeRight, 0.5, sag);
  ctx.beginPath();
  ctx.moveTo(left[0], left[1] - 0.18);
  ctx.quadraticCurveTo(...leftMiddle, ...ridgeLeft);
  ctx.lineTo(...ridgeRight);
  ctx.quadraticCurveTo(...rightMiddle, right[0], right[1] - 0.18);
  ctx.quadraticCurveTo(x, low + 0.28, left[0], left[1] - 0.18);
  ctx.closePath();
  inked(ctx, colour, 0.22);
  ctx.save();
  ctx.clip();
  const light = ctx.createLinearGradient(left[0], 0, right[0], 0);
  light.addColorStop(0, 'rgba(255, 255, 255, 0.3)');
  light.addColorStop(0.55, 'rgba(255, 255, 255, 0)');
  light.addColorStop(1, 'rgba(20, 24, 48, 0.18)');
  ctx.fillStyle = light;
  ctx.fillRect(left[0], top - 1, right[0] - left[0], low - top + 2);
  const rows = Math.max(4, Math.round(width * 1.5));
  ctx.beginPath();
  for (let row = 1; row < rows; row++) {
    const part = row / rows;
    const foot: PlotPoint = [left[0] + (right[0] - left[0]) * part, low + 0.3];
    const head: PlotPoint = [ridgeLeft[0] + (ridgeRight[0] - ridgeLeft[0]) * part, top];
    ctx.moveTo(...head);
    ctx.quadraticCurveTo(...middle(foot, head, 0.5, sag), ...foot);
  }
  lines(ctx, 'rgba(18, 24, 40, 0.42)', 0.13);
  ctx.beginPath();
  ctx.moveTo(left[0], left[1] - 0.4);
  ctx.quadraticCurveTo(x, low - 0.02, right[0], right[1] - 0.4);
  lines(ctx, 'rgba(255, 255, 255, 0.5)', 0.14);
  ctx.restore();

  const bar = Math.min(0.42, height * 0.24);
  ctx.beginPath();
  ctx.moveTo(ridgeLeft[0], top);
  ctx.lineTo(ridgeRight[0], top);
  ctx.lineCap = 'round';
  lines(ctx, ink, bar + 0.16);
  lines(ctx, '#49515C', bar * 0.7);
  ctx.fillStyle = ink;
  for (const [at, high] of ridge === 0 && hipped ? [ridgeLeft] : [ridgeLeft, ridgeRight]) {
    ctx.beginPath();
    ctx.arc(at, high - bar * 0.2, bar * 0.8, 0, 2 * Math.PI);
    ctx.fill();
  }
  return top;
};
