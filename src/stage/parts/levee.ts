import type { Picture } from '../../store/picture.ts';
import { baked } from '../bake.ts';
import { damageFrame, RISKS } from '../damage.ts';
import type { Desk } from '../desk.ts';
import { BRIDGES, drawBridge } from '../draw/bridge.ts';
import { drawDamage } from '../draw/levee.ts';
import type { Scene } from '../scene.ts';
import { centred, fade, lit, still } from './still.ts';

/** The damage of the levee's six parts, and the bridge before it; returns how to show them, within so many milliseconds. */
export const addLevee = (
  scene: Scene,
  { valley, view: { ratio } }: Desk,
): ((picture: Picture, lasts?: number) => void) => {
  const damageKey = (damage: number): string => {
    const { box, crest } = damageFrame(valley, 0);
    return baked(scene, `damage-${damage}`, box, ratio, (ctx) => drawDamage(ctx, box, crest, damage));
  };
  const { x, y, half } = valley.bridge;
  const bridgeKey = (state: number, crossed: boolean): string =>
    baked(
      scene,
      `bridge-${state}${crossed ? '-crossed' : ''}`,
      { width: half * 2.3, height: half * 1.7 },
      ratio,
      (ctx) => {
        ctx.translate(half * 1.15, half * 1.05);
        drawBridge(ctx, half, state, crossed);
      },
    );
  const bridge = lit(centred(scene, bridgeKey(BRIDGES - 1, false), { x, y: y - half * 0.2 }, ratio));
  const parts = Array.from({ length: RISKS }, (_, part) =>
    still(scene, damageKey(0), damageFrame(valley, part).box, ratio),
  );
  return ({ risks, bridge: state, crossed }, lasts = 0) => {
    bridge.setTexture(bridgeKey(state, crossed));
    for (const [part, image] of parts.entries()) {
      const key = damageKey(risks[part] ?? 0);
      if (lasts > 0 && image.texture.key === key) continue;
      image.setTexture(key);
      if (lasts > 0) image.setVisible(false);
      fade(scene, image, true, lasts);
    }
  };
};
