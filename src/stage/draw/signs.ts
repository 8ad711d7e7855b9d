import type { Ctx } from './ink.ts';

/** Signs that tell clouds apart: which one an event has follows from its id. */

const path = (
  ctx: Ctx,
  points: readonly (readonly [number, number])[],
  closed: boolean,
  hollow = false,
): void => {
  ctx.beginPath();
  for (const [x, y] of points) ctx.lineTo(x, y);
  if (closed) ctx.closePath();
  if (closed && !hollow) ctx.fill();
  ctx.stroke();
};

/** In a circle of radius 1 around the origin. */
const signs: readonly ((ctx: Ctx) => void)[] = [
  (ctx) =>
    path(
      ctx,
      [
        [0.2, -1],
        [-0.5, 0.15],
        [0.05, 0.15],
        [-0.2, 1],
        [0.6, -0.2],
        [0, -0.2],
      ],
      true,
    ),
  (ctx) => {
    for (const side of [-1, 1])
      path(
        ctx,
        [
          [side * 0.75, -0.6],
          [side * 0.1, 0],
          [side * 0.75, 0.6],
        ],
        false,
      );
  },
  (ctx) => {
    for (const y of [-0.6, 0, 0.6])
      path(
        ctx,
        [
          [-0.9, y],
          [-0.3, y - 0.34],
          [0.3, y + 0.34],
          [0.9, y],
        ],
        false,
      );
  },
  (ctx) => {
    ctx.beginPath();
    ctx.arc(0, 0, 0.85, 0, 2 * Math.PI);
    ctx.stroke();
    path(
      ctx,
      [
        [0, -0.5],
        [0, 0.1],
        [0.4, 0.3],
      ],
      false,
    );
  },
  (ctx) =>
    path(
      ctx,
      [
        [0, -0.95],
        [0.92, 0.7],
        [-0.92, 0.7],
      ],
      true,
      true,
    ),
  (ctx) => {
    path(
      ctx,
      [
        [-0.8, -0.5],
        [0.8, -0.5],
        [0.8, 0.4],
        [0, 0.4],
        [-0.4, 0.9],
        [-0.4, 0.4],
        [-0.8, 0.4],
      ],
      true,
      true,
    );
  },
  (ctx) => {
    ctx.beginPath();
    for (let ray = 0; ray < 6; ray++) {
      ctx.moveTo(0, 0);
      ctx.lineTo(Math.cos(ray * 1.047) * 0.95, Math.sin(ray * 1.047) * 0.95);
    }
    ctx.stroke();
  },
  (ctx) => {
    ctx.strokeRect(-0.75, -0.2, 1.5, 1.05);
    ctx.beginPath();
    ctx.arc(0, -0.2, 0.5, Math.PI, 0);
    ctx.stroke();
  },
];

/** Draws a sign in the current colours. */
export const drawSign = (ctx: Ctx, kind: number): void => signs[kind % signs.length]?.(ctx);
