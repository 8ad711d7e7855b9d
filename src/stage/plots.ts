import { channelIds } from '../data/channels.ts';
import type { Picture } from '../store/picture.ts';
import type { Standing } from './draw/buildings/grown.ts';
import { type Site, sites } from './draw/buildings/sites.ts';
import { upperLift } from './draw/district.ts';
import type { Layout } from './layout.ts';

/** The plots on which buildings stand, and what stands there: for those who draw them and those who touch them. */

/** A building's picture in tenths of a plot; its foot is in the middle of the width and this far down. */
export const frame = { width: 18, height: 16.4, foot: 13.8 };

/** A tenth of a plot, in CSS pixels. */
export const tenth = ({ districts }: Layout, { pillar }: Site): number => {
  const { rx, ry } = districts[pillar].plate;
  return Math.min(rx * 0.074, ry * 0.135);
};

interface Plot {
  readonly site: Site;
  readonly x: number;
  readonly foot: number;
  readonly unit: number;
}

/** Where the buildings stand: the middle of the foot of each, and its scale. */
export const plots = (valley: Layout): readonly Plot[] =>
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
export const standingOn = (
  { channel, late = 0 }: Site,
  { built, thatch }: Pick<Picture, 'built' | 'thatch'>,
): Standing => {
  const at = channelIds.indexOf(channel);
  return { size: Math.max(0, (built[at] ?? 0) - late), thatch: late > 0 ? 0 : (thatch[at] ?? 0) };
};
