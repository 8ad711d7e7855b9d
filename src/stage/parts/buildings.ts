import { channelIds } from '../../data/channels.ts';
import { stageOf } from '../../store/steps.ts';
import { baked, snapped } from '../bake.ts';
import type { Desk } from '../desk.ts';
import { type Site, sites } from '../draw/buildings/sites.ts';
import { upperLift } from '../draw/district.ts';
import { castShadow, coverWithSnow } from '../draw/weather.ts';
import type { Layout } from '../layout.ts';
import type { Scene } from '../scene.ts';
import { glide, lit, still } from './still.ts';

/** A building's picture in tenths of a plot; its foot is in the middle of the width and this far down. */
const frame = { width: 18, height: 15, foot: 12.4 };

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

/** A town that has grown stands closer together, so that none of it hangs over the rim of its terrace. */
const closeness = (stage: number): number => 1 - 0.04 * Math.max(0, stage - 2);

const LOW = 0.86; // of its height from which a building that has grown rises

/** The buildings; returns how to let them grow, within so many milliseconds. */
export const addBuildings = (
  scene: Scene,
  { valley, view: { ratio } }: Desk,
): ((effects: readonly number[], snow: boolean, lasts?: number) => void) => {
  const keyOf = (site: Site, stage: number, snow: boolean): string => {
    const unit = tenth(valley, site);
    const size = { width: frame.width * unit, height: frame.height * unit };
    return baked(scene, `${site.id}-${stage}${snow ? '-snow' : ''}`, size, ratio, (ctx) => {
      ctx.save();
      ctx.translate(size.width / 2, frame.foot * unit);
      ctx.scale(unit * closeness(stage), unit * closeness(stage));
      ctx.strokeStyle = '#1E2A38';
      ctx.lineJoin = 'round';
      site.draw(ctx, stage);
      ctx.restore();
      if (snow) coverWithSnow(ctx, size, unit * 0.5, ratio);
      castShadow(ctx, size, frame.foot * unit);
    });
  };
  const houses = placed(valley).map(({ site, x: middle, foot, unit }) => {
    const x = middle - (frame.width * unit) / 2;
    const tall = frame.foot * unit;
    const image = lit(still(scene, keyOf(site, 0, false), { x, y: foot - tall }, ratio));
    return { site, image, foot, tall, x: snapped(x, ratio), stage: 0 };
  });
  for (const { image } of houses.toSorted((a, b) => a.foot - b.foot)) scene.children.bringToTop(image);
  return (effects, snow, lasts = 0) => {
    for (const house of houses) {
      const { site, image, foot, tall, x } = house;
      const stage = stageOf(effects[channelIds.indexOf(site.channel)] ?? 0);
      if (lasts > 0 && stage === house.stage) continue;
      house.stage = stage;
      image.setTexture(keyOf(site, stage, snow));
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
