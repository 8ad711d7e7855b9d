import { comparatorIds } from '../../data/comparators.ts';
import type { EventId } from '../../data/events.ts';
import type { Cloud } from '../../store/clouds.ts';
import { LANTERNS, type Picture } from '../../store/picture.ts';
import { baked, snapped } from '../bake.ts';
import type { Desk } from '../desk.ts';
import { drawCloth, drawPole, drawVillage } from '../draw/abroad.ts';
import { drawCloud } from '../draw/cloud.ts';
import type { Scene } from '../scene.ts';
import type { Point } from '../shapes.ts';
import { centred, fade, glide, still } from './still.ts';

/** What is beyond the valley: other countries under their banners, and the clouds that announce events. */
export interface Heaven {
  fly(picture: Picture, lasts?: number): void; // within so many milliseconds
  gather(clouds: readonly Cloud[]): void;
  part(away: boolean, lasts: number): void; // the near pair leaves the row, for what has come stands elsewhere
  spotOf(event: EventId): Point | null; // where its cloud stands
}

const PAIR = 2;

export const addHeaven = (scene: Scene, { valley, view: { ratio }, font, say }: Desk): Heaven => {
  const { horizon, clouds: places } = valley;
  const wide = Math.max(34, horizon * 0.36);
  const high = horizon * 0.4; // of a pole
  const cloth = { width: Math.max(7, wide * 0.2), height: high * 0.92 };
  const banners = comparatorIds.map((id, index) => {
    const foot = valley.abroad[index] ?? { x: 0, y: 0 };
    const village = baked(scene, `village-${id}`, { width: wide, height: wide * 0.7 }, ratio, (ctx) =>
      drawVillage(ctx, wide, wide * 0.4, say(`country.${id}`), font),
    );
    const pole = baked(scene, 'pole', { width: cloth.width * 1.5, height: high }, ratio, (ctx) =>
      drawPole(ctx, cloth.width * 1.5, high),
    );
    const top = { x: foot.x + wide * 0.24, y: foot.y - high };
    const key = baked(scene, `cloth-${id}`, cloth, ratio, (ctx) =>
      drawCloth(ctx, cloth.width, cloth.height, id),
    );
    still(scene, pole, top, ratio);
    const at = { x: snapped(top.x + cloth.width * 0.4, ratio), y: snapped(top.y + 2, ratio) };
    const image = still(scene, key, at, ratio);
    still(scene, village, { x: foot.x - wide / 2, y: foot.y - wide * 0.4 }, ratio);
    return { id, image, at };
  });

  const keyOf = (look: Cloud): string => {
    const { rx, ry } = places[0] as (typeof places)[number];
    const size = { width: rx * 2.5, height: ry * 3.6 };
    return baked(scene, `cloud-${Object.values(look).join('-')}`, size, ratio, (ctx) =>
      drawCloud(ctx, size.width, size.height, look),
    );
  };
  const blank: Cloud = { event: 'E01', character: 'harmful', near: false, marked: 0, gone: false };
  const images = places.map((place) => centred(scene, keyOf(blank), place, ratio).setVisible(false));

  let shown: readonly Cloud[] = [];
  let away = false;
  /** The near pair keeps the first places also when it has gone. */
  const standing = (index: number): Cloud | undefined =>
    shown.filter(({ near }) => near === index < PAIR)[index % PAIR];

  return {
    fly: ({ abroad }, lasts = 0) => {
      for (const { id, image, at } of banners)
        glide(scene, image, { at, wide: 1 / ratio, high: abroad[id] / LANTERNS / ratio }, lasts);
    },
    gather: (clouds) => {
      shown = clouds;
      for (const [index, image] of images.entries()) {
        const cloud = standing(index);
        if (cloud) image.setTexture(keyOf(cloud));
        if (!cloud || !away || !cloud.near) image.setVisible(cloud !== undefined).setAlpha(1);
      }
    },
    part: (next, lasts) => {
      away = next;
      for (const [index, image] of images.entries())
        if (standing(index)?.near) fade(scene, image, !away, lasts);
    },
    spotOf: (event) => places[places.findIndex((_, index) => standing(index)?.event === event)] ?? null,
  };
};
