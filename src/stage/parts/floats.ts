import type { GameObjects, Scene } from 'phaser';
import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { FLOATS, type Picture } from '../../store/picture.ts';
import { baked } from '../bake.ts';
import type { Canal } from '../canals.ts';
import type { Desk } from '../desk.ts';
import { drawFloat, drawSpill } from '../draw/life.ts';
import type { Point } from '../shapes.ts';
import { centred } from './still.ts';

/** Casks on the canals, each with the year in which its money arrives, and the water over the lips of the districts. */
export interface Floats {
  load(floats: Picture['floats']): void;
  lay(lines: Readonly<Record<PillarId, Canal>>): void;
  spill(levels: Readonly<Record<PillarId, number>>): void;
  bob(time: number): void; // time in milliseconds
}

/** Where on its canal each cask is, in shares of it: the one that arrives first is furthest along. */
const SPOTS = [0.86, 0.66, 0.46] as const;

/** How many casks fit on a canal without one covering the tag of another. */
const roomOn = (line: readonly Point[], wide: number): number => {
  const [from, to] = [line[0], line.at(-1)];
  return from && to ? Math.floor((Math.hypot(to.x - from.x, to.y - from.y) * 0.45) / wide) : 0;
};

export const addFloats = (scene: Scene, { valley, view: { ratio }, font }: Desk): Floats => {
  const high = Math.max(17, 24 * valley.unit);
  const wide = high * 1.42;
  const keyOf = (year: number): string =>
    baked(scene, `float-${year}`, { width: wide, height: high }, ratio, (ctx) =>
      drawFloat(ctx, wide, high, year, font),
    );
  const casks = pillarIds.flatMap((id) =>
    Array.from({ length: FLOATS }, (_, place) => ({
      id,
      place,
      at: { x: 0, y: 0 } as Point,
      loaded: false,
      fits: true, // there is room for it on its canal
      image: centred(scene, keyOf(2026), { x: 0, y: 0 }, ratio).setVisible(false),
    })),
  );
  const size = Math.max(18, 40 * valley.unit);
  const spillKey = (level: number): string =>
    baked(scene, `spill-${level}`, { width: size, height: size }, ratio, (ctx) =>
      drawSpill(ctx, size, level),
    );
  const lips = pillarIds.map((id) => {
    const { lip } = valley.districts[id];
    return {
      id,
      image: centred(scene, spillKey(1), { x: lip.x, y: lip.y + size * 0.36 }, ratio).setVisible(false),
    };
  });
  const put = (image: GameObjects.Image, { x, y }: Point, sink: number): void => {
    image.setPosition(x, y - high * 0.3 + sink);
  };
  return {
    load: (floats) => {
      for (const cask of casks) {
        const { id, place, image } = cask;
        const year = floats[id][place];
        cask.loaded = year !== undefined;
        image.setVisible(cask.loaded && cask.fits);
        if (year !== undefined) image.setTexture(keyOf(year));
      }
    },
    lay: (lines) => {
      for (const cask of casks) {
        const { line } = lines[cask.id];
        cask.at = line[Math.floor((line.length - 1) * (SPOTS[cask.place] ?? 0.4))] ?? cask.at;
        put(cask.image, cask.at, 0);
        cask.fits = cask.place < roomOn(line, wide);
        cask.image.setVisible(cask.fits && cask.loaded);
      }
    },
    spill: (levels) => {
      for (const { id, image } of lips) {
        image.setVisible(levels[id] > 0);
        if (levels[id] > 0) image.setTexture(spillKey(levels[id]));
      }
    },
    bob: (time) => {
      for (const { place, at, image } of casks)
        if (image.visible) put(image, at, Math.sin(time / 600 + place * 2 + at.x) * high * 0.06);
    },
  };
};
