import { comparatorIds } from '../../data/comparators.ts';
import type { EventId } from '../../data/events.ts';
import type { Announced, Cloud } from '../../store/clouds.ts';
import { LANTERNS, type Picture } from '../../store/picture.ts';
import { baked, snapped } from '../bake.ts';
import type { Desk } from '../desk.ts';
import { drawCloth, drawCountry, drawPole, drawVillage } from '../draw/abroad.ts';
import { drawCloud } from '../draw/cloud.ts';
import { drawSummer } from '../draw/summerTag.ts';
import type { Scene } from '../scene.ts';
import type { Point } from '../shapes.ts';
import { centred, fade, glide, still } from './still.ts';

/** What is beyond the valley: other countries under their banners, and the clouds that announce events. */
export interface Heaven {
  fly(picture: Picture, lasts?: number): void; // within so many milliseconds
  gather(clouds: readonly Announced[]): void;
  part(away: boolean, lasts: number): void; // the near pair leaves the row, for what has come stands elsewhere
  cloudAt(place: number): Announced | undefined; // what stands in one of the places of clouds
  spotOf(event: EventId): Point | null; // where its cloud stands
}

const PAIR = 2;

const blank: Announced = {
  event: 'E01',
  character: 'harmful',
  near: false,
  summer: 2026,
  laid: 0,
  gone: false,
};

export const addHeaven = (scene: Scene, { valley, view: { ratio }, font, say }: Desk): Heaven => {
  const { horizon, clouds: places, small, unit } = valley;
  const wide = Math.max(34, horizon * 0.36);
  const high = horizon * 0.4; // of a pole
  const cloth = { width: Math.max(7, wide * 0.2), height: high * 0.92 };
  const banners = comparatorIds.map((id, index) => {
    const foot = valley.abroad[index] ?? { x: 0, y: 0 };
    const village = baked(scene, `village-${id}`, { width: wide * 1.4, height: wide * 0.8 }, ratio, (ctx) => {
      ctx.translate(wide * 0.2, 0);
      if (!small) drawVillage(ctx, wide, wide * 0.4);
      drawCountry(ctx, wide, wide * 0.4, say(`country.${id}`), font);
    });
    const pole = baked(scene, 'pole', { width: cloth.width * 1.5, height: high }, ratio, (ctx) =>
      drawPole(ctx, cloth.width * 1.5, high),
    );
    const top = { x: foot.x + (small ? -cloth.width * 0.6 : wide * 0.24), y: foot.y - high };
    const key = baked(scene, `cloth-${id}`, cloth, ratio, (ctx) =>
      drawCloth(ctx, cloth.width, cloth.height, id),
    );
    still(scene, pole, top, ratio);
    const at = { x: snapped(top.x + cloth.width * 0.4, ratio), y: snapped(top.y + 2, ratio) };
    const image = still(scene, key, at, ratio);
    still(scene, village, { x: foot.x - wide * 0.7, y: foot.y - wide * 0.4 }, ratio);
    return { id, image, at };
  });

  const keyOf = (look: Cloud): string => {
    const { rx, ry } = places[look.near ? 0 : PAIR] as (typeof places)[number];
    const size = { width: rx * 2.5, height: ry * 3.6 };
    return baked(scene, `cloud-${Object.values(look).join('-')}`, size, ratio, (ctx) =>
      drawCloud(ctx, size.width, size.height, look),
    );
  };
  const images = places.map((place, index) =>
    centred(scene, keyOf({ ...blank, near: index < PAIR }), place, ratio).setVisible(false),
  );
  const tag = { width: Math.max(27, 44 * unit), height: Math.max(13, 20 * unit) };
  const tagOf = (summer: number): string =>
    baked(scene, `summer-${summer}`, tag, ratio, (ctx) =>
      drawSummer(ctx, tag.width, tag.height, summer, font),
    );
  const tags = valley.summers.map((at) => centred(scene, tagOf(blank.summer), at, ratio).setVisible(false));

  let shown: readonly Announced[] = [];
  let away = false;
  /** The near pair keeps the first places also when it has gone. */
  const cloudAt = (index: number): Announced | undefined =>
    shown.filter(({ near }) => near === index < PAIR)[index % PAIR];

  return {
    fly: ({ abroad }, lasts = 0) => {
      for (const { id, image, at } of banners)
        glide(scene, image, { at, wide: 1 / ratio, high: abroad[id] / LANTERNS / ratio }, lasts);
    },
    gather: (clouds) => {
      shown = clouds;
      for (const [index, image] of images.entries()) {
        const cloud = cloudAt(index);
        if (cloud) image.setTexture(keyOf(cloud));
        if (!cloud || !away || !cloud.near) image.setVisible(cloud !== undefined).setAlpha(1);
      }
      for (const [pair, image] of tags.entries()) {
        const cloud = cloudAt(pair * PAIR);
        if (cloud) image.setTexture(tagOf(cloud.summer));
        if (!cloud || !away || !cloud.near) image.setVisible(cloud !== undefined).setAlpha(1);
      }
    },
    part: (next, lasts) => {
      away = next;
      for (const [index, image] of images.entries())
        if (cloudAt(index)?.near) fade(scene, image, !away, lasts);
      const [near] = tags;
      if (near && cloudAt(0)?.near) fade(scene, near, !away, lasts);
    },
    cloudAt,
    spotOf: (event) => places[places.findIndex((_, index) => cloudAt(index)?.event === event)] ?? null,
  };
};
