import type { Scene, Textures } from 'phaser';
import { pillarIds } from '../../data/pillars.ts';
import type { Split } from '../../game/split.ts';
import { bake, redraw } from '../bake.ts';
import { canals, clockwise } from '../canals.ts';
import type { Desk } from '../desk.ts';
import { drawRing, drawSluice } from '../draw/ring.ts';
import { drawChannel } from '../draw/water.ts';
import type { Layout } from '../layout.ts';
import { type Box, grown } from '../shapes.ts';
import { still } from './still.ts';

/** Everything that the ring and its canals can reach. */
const reachOf = ({ around, depth, districts }: Layout): Box => {
  const points = pillarIds.flatMap((id) => districts[id].approach);
  const left = Math.min(around.x - around.rx, ...points.map(({ x }) => x));
  const top = Math.min(around.y - around.ry, ...points.map(({ y }) => y));
  const bottom = Math.max(around.y + around.ry + depth, ...points.map(({ y }) => y));
  return grown({ x: left, y: top, width: 2 * (around.x - left), height: bottom - top }, 24);
};

/** The ring and the canals as one picture; returns how to draw it for a split. */
export const addWaterways = (
  scene: Scene,
  { valley, view: { ratio }, font }: Desk,
): ((split: Split) => void) => {
  const reach = reachOf(valley);
  const frame = { ...reach, x: Math.floor(reach.x), y: Math.floor(reach.y) };
  bake(scene, 'waterways', frame, ratio, () => {});
  still(scene, 'waterways', frame, ratio);
  return (split) => {
    const texture = scene.textures.get('waterways') as Textures.CanvasTexture;
    const lines = canals(valley, split);
    redraw(texture, ratio, (ctx) => {
      ctx.translate(-frame.x, -frame.y);
      drawRing(ctx, valley, split, ratio, font);
      // Dry beds first: where one starts beside a full canal, the water lies over it.
      const drawn = [...clockwise].sort((a, b) => lines[a].width - lines[b].width);
      for (const id of drawn) drawChannel(ctx, lines[id].line, lines[id].width, valley.unit);
      for (const id of drawn)
        if (lines[id].line[0]) drawSluice(ctx, lines[id].line[0], lines[id].width, valley.unit);
    });
  };
};
