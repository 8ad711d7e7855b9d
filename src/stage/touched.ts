import { comparatorIds } from '../data/comparators.ts';
import type { EndingId } from '../data/endings.ts';
import type { EventId } from '../data/events.ts';
import { type PillarId, pillarIds } from '../data/pillars.ts';
import { riskIds } from '../data/risks.ts';
import { places } from '../game/rules/split.ts';
import type { Picture } from '../store/picture.ts';
import type { Thing } from '../store/things.ts';
import type { Struck } from '../store/weather.ts';
import type { Canal } from './canals.ts';
import { casksOn } from './casks.ts';
import { damageFrame } from './damage.ts';
import { kiteBox, meetingBox } from './ended.ts';
import { cloudTargets, type HitTarget, type Layout } from './layout.ts';
import { plots, standingOn } from './plots.ts';
import { type Box, centreOf, type Ellipse, grown, isInside, type Point } from './shapes.ts';
import { overDistrict, struckSize } from './struckCloud.ts';

/** What is under a finger or a mouse: pure geometry, from what stands where, in the order from front to back. */

/** What of a game decides where things are. */
export interface Shown {
  readonly picture: Pick<Picture, 'built' | 'thatch' | 'floats'>;
  readonly canals: Readonly<Record<PillarId, Canal>>;
  readonly clouds: readonly (EventId | undefined)[]; // by their places in the sky
  readonly ended: EndingId | null; // once it shows how the run ended
  readonly struck: Pick<Struck, 'event' | 'at'> | null; // what stands over its district
}

const FINGER = 30; // CSS pixels that a small thing takes up at least, where nothing else is

/** A box that is at least as large as a finger needs. */
const reach = (box: Box): Box => ({
  ...grown(box, Math.max(0, (FINGER - Math.min(box.width, box.height)) / 2)),
});

const isOn = ({ x, y, rx, ry }: Ellipse, point: Point): boolean =>
  ((point.x - x) / rx) ** 2 + ((point.y - y) / ry) ** 2 <= 1;

const near = (line: readonly Point[], point: Point, by: number): boolean =>
  line.some(({ x, y }) => Math.hypot(point.x - x, point.y - y) <= by);

/** What can be pressed at a point. */
export const targetAt = ({ targets }: Pick<Layout, 'targets'>, point: Point): HitTarget | null =>
  (Object.keys(targets) as HitTarget[]).find((target) => isInside(targets[target], point)) ?? null;

/** How high a building of each size is, in tenths of its plot. */
const HIGH = [2.2, 3, 4.2, 4.2, 4.6, 4.6, 6, 6, 7.6, 7.6, 7.6, 9.6, 9.6] as const;

/** The boxes of the buildings, with the huts on the rim's side of each. */
export const buildingBoxes = (valley: Layout, picture: Shown['picture']) =>
  plots(valley).map(({ site, x, foot, unit }) => {
    const { size, thatch } = standingOn(site, picture);
    const left = -valley.districts[site.pillar].facing * unit; // towards the rim
    const [inner, outer] = [x - 2.4 * left, x + (thatch > 0 ? 4.6 : 2.4) * left];
    const high = (HIGH[size] ?? 2.2) * unit;
    const box: Box = {
      x: Math.min(inner, outer),
      y: foot - high,
      width: Math.abs(outer - inner),
      height: high + 0.8 * unit,
    };
    return { site, box };
  });

/** Of buildings that cover each other, the one whose middle is nearest. */
const buildingAt = (valley: Layout, { picture }: Shown, point: Point): Thing | null => {
  const away = (box: Box): number => {
    const { x, y } = centreOf(box);
    return Math.hypot(point.x - x, point.y - y);
  };
  const [first] = buildingBoxes(valley, picture)
    .filter(({ box }) => isInside(box, point))
    .sort((a, b) => away(a.box) - away(b.box));
  return first ? { is: 'building', channel: first.site.channel } : null;
};

const cloudAt = ({ targets }: Layout, { clouds }: Shown, point: Point): Thing | null => {
  const event = clouds.find((id, place) => id && isInside(targets[cloudTargets[place] ?? 'cloud0'], point));
  return event ? { is: 'cloud', event } : null;
};

const struckAt = (valley: Layout, { struck }: Shown, point: Point): Thing | null => {
  if (!struck) return null;
  const { width, height } = struckSize(valley);
  const ellipse = { ...overDistrict(valley, struck.at), rx: width * 0.4, ry: height * 0.3 };
  return isOn(ellipse, point) ? { is: 'cloud', event: struck.event } : null;
};

const endingAt = (valley: Layout, { ended }: Shown, point: Point): Thing | null =>
  ended && [kiteBox(valley), meetingBox(valley)].some((box) => isInside(box, point))
    ? { is: 'ending', ending: ended }
    : null;

const boardAt = ({ targets }: Layout, point: Point): Thing | null => {
  if (isInside(targets.tray, point)) return { is: 'tray' };
  const at = places.find((id) => isInside(targets[`${id}Tallies`], point));
  return at ? { is: 'place', at } : null;
};

const caskAt = (valley: Layout, { canals, picture }: Shown, point: Point): Thing | null => {
  for (const at of pillarIds)
    for (const { year, box } of casksOn(valley, canals[at], picture.floats[at]))
      if (isInside(grown(box, 3), point)) return { is: 'cask', at, year };
  return null;
};

/** Banners with the names of their countries below. */
export const bannerBoxes = ({ abroad, horizon }: Pick<Layout, 'abroad' | 'horizon'>): readonly Box[] => {
  const wide = Math.max(FINGER, horizon * 0.36);
  return abroad.map(({ x, y }) => ({
    x: x - wide * 0.4, // the cloth hangs to the right of the name
    y: y - horizon * 0.4,
    width: wide,
    height: horizon * 0.4 + 16,
  }));
};

const bannerAt = (valley: Layout, point: Point): Thing | null => {
  const country = comparatorIds[bannerBoxes(valley).findIndex((box) => isInside(box, point))];
  return country ? { is: 'banner', country } : null;
};

const leveeAt = (valley: Layout, point: Point): Thing | null => {
  const risk = riskIds.find((_, part) => isInside(reach(damageFrame(valley, part).box), point));
  return risk ? { is: 'levee', risk } : null;
};

const waterAt = (valley: Layout, { canals }: Shown, point: Point): Thing | null => {
  const { basin, stream, outflows, canalWidth, unit } = valley;
  const by = Math.max(12, canalWidth / 2, 10 * unit);
  if (isOn(basin, point) || [stream, outflows.use, outflows.create].some((line) => near(line, point, by)))
    return { is: 'water' };
  const at = pillarIds.find((id) => near(canals[id].line, point, Math.max(10, canals[id].width / 2)));
  return at ? { is: 'place', at } : null;
};

/** The thing at a point; null where there is only land or sky. */
export const thingAt = (valley: Layout, shown: Shown, point: Point): Thing | null => {
  const { wheel, bridge, lanterns, lantern, districts, ring, targets } = valley;
  const low = { x: bridge.x - bridge.half, y: bridge.y - bridge.half * 0.7, width: bridge.half * 2 };
  const pond = pillarIds.find((id) => isOn(districts[id].pond, point));
  const plate = pillarIds.find((id) => isInside(targets[id], point));
  return (
    cloudAt(valley, shown, point) ??
    boardAt(valley, point) ??
    struckAt(valley, shown, point) ??
    endingAt(valley, shown, point) ??
    caskAt(valley, shown, point) ??
    (near(lanterns, point, Math.max(lantern * 0.75, 9)) ? { is: 'lanterns' } : null) ??
    (isInside({ ...low, height: bridge.half }, point) ? { is: 'bridge' } : null) ??
    buildingAt(valley, shown, point) ??
    (pond ? { is: 'pond', at: pond } : null) ??
    (Math.hypot(point.x - wheel.x, point.y - wheel.y) <= Math.max(wheel.radius, 15)
      ? { is: 'wheel' }
      : null) ??
    (plate ? { is: 'place', at: plate } : null) ??
    bannerAt(valley, point) ??
    leveeAt(valley, point) ??
    (isOn(ring, point) ? { is: 'ring' } : null) ??
    (isInside(targets.reserve, point) ? { is: 'place', at: 'reserve' } : null) ??
    waterAt(valley, shown, point)
  );
};
