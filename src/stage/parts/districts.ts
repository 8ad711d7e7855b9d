import type { Scene } from 'phaser';
import { channelIds } from '../../data/channels.ts';
import { pillarIds } from '../../data/pillars.ts';
import { snapped } from '../bake.ts';
import type { Desk } from '../desk.ts';
import { sites, stageOf } from '../draw/buildings/sites.ts';
import { upperLift } from '../draw/district.ts';
import type { Picture } from '../picture.ts';
import { buildingFrame, districtFrame, plotOf } from '../textures.ts';
import { centred, still } from './still.ts';

/** The plates of the four districts. */
export const addPlates = (scene: Scene, { valley, view: { ratio } }: Desk): void => {
  for (const id of pillarIds) still(scene, `district-${id}`, districtFrame(valley, id), ratio);
};

/** The water of the ponds; returns how to fill them. */
export const addPonds = (scene: Scene, { valley, view: { ratio } }: Desk): ((picture: Picture) => void) => {
  const ponds = pillarIds.map((id) => ({
    id,
    image: centred(scene, `pond-${id}`, valley.districts[id].pond, ratio),
  }));
  return (picture) => {
    // The surface of a basin grows less than its content.
    for (const { id, image } of ponds) image.setScale((0.34 + 0.66 * Math.sqrt(picture.ponds[id])) / ratio);
  };
};

/** The buildings; returns how to let them grow. */
export const addBuildings = (
  scene: Scene,
  { valley, view: { ratio } }: Desk,
): ((picture: Picture) => void) => {
  const standing = sites.map((site) => {
    const { plate, skirt, facing } = valley.districts[site.pillar];
    const [outwards, down] = site.at;
    const { width, height, foot } = buildingFrame;
    const plot = plotOf(valley, site.pillar);
    // Sites are written for plates whose pond is on the inner side, so they are counted from the middle outwards.
    const x = plate.x - facing * outwards * plate.rx - (width * plot) / 2;
    const y = plate.y - upperLift(skirt) + down * plate.ry - foot * plot;
    return {
      site,
      image: still(scene, `${site.id}-0`, { x: snapped(x, ratio), y }, ratio),
      bottom: y + height * plot,
    };
  });
  for (const { image } of standing.toSorted((a, b) => a.bottom - b.bottom)) scene.children.bringToTop(image);
  return ({ effects }) => {
    for (const { site, image } of standing) {
      const stage = stageOf(effects[channelIds.indexOf(site.channel)] ?? 0);
      image.setTexture(`${site.id}-${stage}`);
    }
  };
};
