import type { Scene } from 'phaser';
import { channelIds } from '../../data/channels.ts';
import { baked } from '../bake.ts';
import type { Desk } from '../desk.ts';
import { type Site, sites, stageOf } from '../draw/buildings/sites.ts';
import { upperLift } from '../draw/district.ts';
import { castShadow, coverWithSnow } from '../draw/weather.ts';
import type { Layout } from '../layout.ts';
import { lit, still } from './still.ts';

/** A building's picture in tenths of a plot; its foot is in the middle of the width and this far down. */
const frame = { width: 18, height: 15, foot: 12.4 };

/** A tenth of a plot, in CSS pixels. */
const tenth = ({ districts }: Layout, { pillar }: Site): number => {
  const { rx, ry } = districts[pillar].plate;
  return Math.min(rx * 0.074, ry * 0.135);
};

/** The buildings; returns how to let them grow. */
export const addBuildings = (
  scene: Scene,
  { valley, view: { ratio } }: Desk,
): ((effects: readonly number[], snow: boolean) => void) => {
  const keyOf = (site: Site, stage: number, snow: boolean): string => {
    const unit = tenth(valley, site);
    const size = { width: frame.width * unit, height: frame.height * unit };
    return baked(scene, `${site.id}-${stage}${snow ? '-snow' : ''}`, size, ratio, (ctx) => {
      ctx.save();
      ctx.translate(size.width / 2, frame.foot * unit);
      ctx.scale(unit, unit);
      ctx.strokeStyle = '#1E2A38';
      ctx.lineJoin = 'round';
      site.draw(ctx, stage);
      ctx.restore();
      if (snow) coverWithSnow(ctx, size, unit * 0.5, ratio);
      castShadow(ctx, size, frame.foot * unit);
    });
  };
  const standing = sites.map((site) => {
    const { plate, skirt, facing } = valley.districts[site.pillar];
    const [outwards, down] = site.at;
    const unit = tenth(valley, site);
    // Sites are written for plates whose pond is on the inner side, so they are counted from the middle outwards.
    const foot = plate.y - upperLift(skirt) + down * plate.ry * 0.86;
    const x = plate.x - facing * outwards * plate.rx * 0.86 - (frame.width * unit) / 2;
    const image = lit(still(scene, keyOf(site, 0, false), { x, y: foot - frame.foot * unit }, ratio));
    return { site, image, foot };
  });
  for (const { image } of standing.toSorted((a, b) => a.foot - b.foot)) scene.children.bringToTop(image);
  return (effects, snow) => {
    for (const { site, image } of standing)
      image.setTexture(keyOf(site, stageOf(effects[channelIds.indexOf(site.channel)] ?? 0), snow));
  };
};
