import type { Picture } from '../../store/picture.ts';
import { baked, snapped } from '../bake.ts';
import type { Desk } from '../desk.ts';
import { drawGrown, type Standing } from '../draw/buildings/grown.ts';
import type { Site } from '../draw/buildings/sites.ts';
import { castShadow, coverWithSnow } from '../draw/weather.ts';
import { frame, plots, standingOn, tenth } from '../plots.ts';
import type { Scene } from '../scene.ts';
import { glide, lit, still } from './still.ts';

const NOTHING: Standing = { size: 0, thatch: 0 };

const LOW = 0.72; // of its height from which a building that has grown pops up
const POP = 'Back.easeOut'; // a little too high, and back

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
  const houses = plots(valley).map(({ site, x: middle, foot, unit }) => {
    const x = middle - (frame.width * unit) / 2;
    const tall = frame.foot * unit;
    const image = lit(still(scene, keyOf(site, NOTHING, false), { x, y: foot - tall }, ratio));
    return { site, image, foot, tall, x: snapped(x, ratio), standing: NOTHING };
  });
  for (const { image } of [...houses].sort((a, b) => a.foot - b.foot)) scene.children.bringToTop(image);
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
        POP,
      );
    }
  };
};
