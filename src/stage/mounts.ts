import { canDraw } from './canDraw.ts';
import type { Mount } from './stage.ts';

/** Phaser's valley where it can run, then the drawn one: nobody without WebGL fetches Phaser. Each is fetched when asked for. */
export const mounts: readonly (() => Promise<Mount | null>)[] = [
  async () => (canDraw() ? (await import('./mount.ts')).mountStage : null),
  async () => {
    const { mountDrawing } = await import('./svg/drawing.ts');
    return (host, store, say) => mountDrawing(host, store, say);
  },
];
