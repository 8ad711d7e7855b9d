import { canDraw } from './canDraw.ts';

/** Phaser's valley where it can run, then the drawn one: nobody without WebGL fetches Phaser. Each is fetched when asked for. */
export const mounts = [
  async () => (canDraw() ? (await import('./mount.ts')).mountStage : null),
  async () => (await import('./svg/drawing.ts')).mountDrawing,
] as const;
