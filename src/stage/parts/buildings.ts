import { channelIds } from '../../data/channels.ts';
import type { Picture } from '../../store/picture.ts';
import { baked, snapped } from '../bake.ts';
import type { Desk } from '../desk.ts';
import { drawGrown, type Standing } from '../draw/buildings/grown.ts';
import { type Site, sites } from '../draw/buildings/sites.ts';
import { upperLift } from '../draw/district.ts';
import { castShadow, coverWithSnow } from '../draw/weather.ts';
import type { Layout } from '../layout.ts';
import type { Scene } from '../scene.ts';
import { glide, lit, still } from './still.ts';

/** A building's picture in tenths of a plot; its foot is in the middle of the width and this far down. */
const frame = { width: 18, height: 16.4, foot: 13.8 };

/** A tenth of a plot, in CSS pixels. */
const tenth = ({ districts }: Layout, { pillar }: Site): number => {
  const { rx, ry } = districts[pillar].plate;
  return Math.min(rx * 0.074, ry * 0.135);
};

/** Where the buildings stand: the middle of the foot of each, and its scale. */
const placed = (
  valley: Layout,
): readonly { readonly site: Site; readonly x: number; readonly foot: number; readonly unit: number }[] =>
  sites.map((site) => {
    const { plate, skirt, facing } = valley.districts[site.pillar];
    const [outwards, down] = site.at;
    // Sites are written for plates whose pond is on the inner side, so they are counted from the middle outwards.
    return {
      site,
      x: plate.x - facing * outwards * plate.rx * 0.86,
      foot: plate.y - upperLift(skirt) + down * plate.ry * 0.86,
      unit: tenth(valley, site),
    };
  });

/** What stands on a site: the second one of a channel begins late, and the huts stand on the first. */
const standingOn = (
  { channel, late = 0 }: Site,
  { built, thatch }: Pick<Picture, 'built' | 'thatch'>,
): Standing => {
  const at = channelIds.indexOf(channel);
  return { size: Math.max(0, (built[at] ?? 0) - late), thatch: late > 0 ? 0 : (thatch[at] ?? 0) };
};

const NOTHING: Standing = { size: 0, thatch: 0 };

const LOW = 0.86; // of its height from which a building that has grown rises

/** The buildings; returns how to let them grow, within so many milliseconds. */
export const addBuildings = (
  scene: Scene,
  { valley, view: { ratio } }: Desk,
): ((picture: Pick<Picture, 'built' | 'thatch'>, snow: boolean, lasts?: number) => void) => {
  const nameOf = (site: Site, { size, thatch }: Standing, snow: boolean): string =>
    `${site.id}-${size}-${thatch}${snow ? '-snow' : ''}`;
  const keyOf = (site: Site, standing: Standing, snow: boolean): string => {
    const unit = tenth(valley, site);
    const size = { width: frame.width * unit, height: frame.height * unit };
    return baked(scene, nameOf(site, standing, snow), size, ratio, (ctx) => {
      ctx.save();
      ctx.translate(size.width / 2, frame.foot * unit);
      ctx.scale(unit, unit);
      ctx.strokeStyle = '#1E2A38';
      ctx.lineJoin = 'round';
      drawGrown(ctx, site.pillar, site.draw, standing, valley.districts[site.pillar].facing === 1 ? -1 : 1);
      ctx.restore();
      if (snow) coverWithSnow(ctx, size, unit * 0.5, ratio);
      castShadow(ctx, size, frame.foot * unit);
    });
  };
  /** Frees what a site has outgrown, with snow and without. */
  const forget = (site: Site, standing: Standing): void => {
    for (const name of [nameOf(site, standing, false), nameOf(site, standing, true)])
      if (scene.textures.exists(name)) scene.textures.remove(name);
  };
  const houses = placed(valley).map(({ site, x: middle, foot, unit }) => {
    const x = middle - (frame.width * unit) / 2;
    const tall = frame.foot * unit;
    const image = lit(still(scene, keyOf(site, NOTHING, false), { x, y: foot - tall }, ratio));
    return { site, image, foot, tall, x: snapped(x, ratio), standing: NOTHING };
  });
  for (const { image } of houses.toSorted((a, b) => a.foot - b.foot)) scene.children.bringToTop(image);
  return (picture, snow, lasts = 0) => {
    for (const house of houses) {
      const { site, image, foot, tall, x } = house;
      const standing = standingOn(site, picture);
      const { size, thatch } = house.standing;
      const grown = standing.size !== size || standing.thatch !== thatch;
      if (lasts > 0 && !grown) continue;
      image.setTexture(keyOf(site, standing, snow));
      if (grown) forget(site, house.standing);
      house.standing = standing;
      // It rises from its foot.
      if (lasts > 0) image.setPosition(x, foot - tall * LOW).setScale(1 / ratio, LOW / ratio);
      glide(
        scene,
        image,
        { at: { x, y: snapped(foot - tall, ratio) }, wide: 1 / ratio, high: 1 / ratio },
        lasts,
      );
    }
  };
};
