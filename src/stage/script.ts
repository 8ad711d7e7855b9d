import { channelIds } from '../data/channels.ts';
import { comparatorIds } from '../data/comparators.ts';
import { type PillarId, pillarIds } from '../data/pillars.ts';
import type { Split } from '../game/rules/split.ts';
import type { Picture } from '../store/picture.ts';
import type { Struck } from '../store/weather.ts';
import { sites } from './draw/buildings/sites.ts';

/** The year in motion, as a script: what moves when a season has passed, one thing after the other, causes first. */

/** All that a year changes on the stage. */
export interface Moment {
  readonly picture: Picture;
  readonly cloud: Struck | null; // the event whose cloud stands over its district
  readonly weather: Struck | null; // the event whose weather falls
}

/** The way of a drop that ties an effect to its cause. */
export interface Journey {
  readonly from: 'ring' | 'pool';
  readonly to: PillarId;
}

/** What an eye follows for a while. */
export type Focus =
  | 'reserve'
  | 'payment'
  | 'cloud'
  | 'weather'
  | 'levee'
  | 'clarity'
  | 'water'
  | 'casks'
  | 'pond'
  | 'buildings'
  | 'lantern'
  | 'wheel'
  | 'banner';

/** One movement: from `at` it takes so long, in milliseconds, and leaves the stage as it `shows`. */
export interface Beat {
  readonly of: Focus;
  readonly at: number;
  readonly lasts: number;
  readonly shows: Moment;
  readonly travels: Journey | null;
}

/** A season that has passed. */
export interface SeasonPassed {
  readonly before: Moment;
  readonly after: Moment;
  readonly split: Split;
  readonly opens: boolean; // the first season of a round: the ring lets the water go
  readonly room: number; // milliseconds until the next season
}

const LEAD = 300; // milliseconds between a new season, or a new sky, and what follows from it
const LASTS: Readonly<Record<Focus, number>> = {
  reserve: 220,
  payment: 1100,
  cloud: 900,
  weather: 400,
  levee: 220,
  clarity: 220,
  water: 380,
  casks: 200,
  pond: 220,
  buildings: 220,
  lantern: 150,
  wheel: 220,
  banner: 200,
};
const REST = 0.94; // of its room that a season moves at most: then it stands and can be looked at
const HURRY = 0.45; // of their time below which movements can no longer be followed, so nothing travels
const SEEN = 0.012; // of a basin's breadth that an eye notices

type Step = Pick<Beat, 'of' | 'travels' | 'shows'>;

/** Collects steps, each of which goes on from where the one before left the stage. */
const tellFrom = (before: Moment) => {
  const steps: Step[] = [];
  let now = before;
  const tell = (of: Focus, change: Partial<Moment>, travels: Journey | null = null): void => {
    now = { ...now, ...change };
    steps.push({ of, shows: now, travels });
  };
  return {
    steps,
    tell,
    paint: (of: Focus, change: (picture: Picture) => Partial<Picture>): void =>
      tell(of, { picture: { ...now.picture, ...change(now.picture) } }),
  };
};

type Teller = ReturnType<typeof tellFrom>;

const breadth = (picture: Picture, id: PillarId): number => Math.sqrt(picture.ponds[id]);

/** What the year did to a district: water comes, casks move up, the pond changes, houses grow. */
const tellDistrict = (
  { tell, paint }: Teller,
  { before, after, opens, split }: SeasonPassed,
  id: PillarId,
): void => {
  const [old, next] = [before.picture, after.picture];
  const channels = sites
    .filter(({ pillar }) => pillar === id)
    .map(({ channel }) => channelIds.indexOf(channel));
  const casks = String(old.floats[id]) !== String(next.floats[id]);
  const rise = breadth(next, id) - breadth(old, id);
  const grows = channels.some((at) => old.built[at] !== next.built[at] || old.thatch[at] !== next.thatch[at]);
  const theirs = (now: readonly number[], goal: readonly number[]): number[] =>
    now.map((step, at) => (channels.includes(at) ? (goal[at] ?? step) : step));
  const fed = casks || rise > SEEN || (grows && rise >= 0);
  if (split[id] > 0 && (opens || fed)) tell('water', {}, { from: 'ring', to: id });
  if (casks) paint('casks', ({ floats }) => ({ floats: { ...floats, [id]: next.floats[id] } }));
  if (Math.abs(rise) > SEEN) paint('pond', ({ ponds }) => ({ ponds: { ...ponds, [id]: next.ponds[id] } }));
  if (grows)
    paint('buildings', ({ built, thatch }) => ({
      built: theirs(built, next.built),
      thatch: theirs(thatch, next.thatch),
    }));
};

/** What it did to the levee, the bridge and the water. */
const tellHarm = ({ paint }: Teller, { before, after }: SeasonPassed): void => {
  const [old, next] = [before.picture, after.picture];
  for (const [part, risk] of next.risks.entries())
    if (risk !== old.risks[part])
      paint('levee', ({ risks }) => ({ risks: risks.map((damage, at) => (at === part ? risk : damage)) }));
  const { clarity, bridge, crossed } = next;
  if (old.clarity !== clarity || old.bridge !== bridge || old.crossed !== crossed)
    paint('clarity', () => ({ clarity, bridge, crossed }));
};

/** Lanterns one by one, then the wheel, then the other countries. */
const tellHarvest = ({ paint }: Teller, { before, after }: SeasonPassed): void => {
  const [old, next] = [before.picture, after.picture];
  const towards = (now: number, goal: number): number => now + Math.sign(goal - now);
  for (let lamp = Math.abs(next.tried - old.tried); lamp > 0; lamp--)
    paint('lantern', ({ tried }) => ({ tried: towards(tried, next.tried) }));
  for (let lamp = Math.abs(next.bright - old.bright); lamp > 0; lamp--)
    paint('lantern', ({ bright }) => ({ bright: towards(bright, next.bright) }));
  if (Math.abs(next.drive - old.drive) > 0.001) paint('wheel', () => ({ drive: next.drive }));
  for (const id of comparatorIds)
    if (next.abroad[id] !== old.abroad[id])
      paint('banner', ({ abroad }) => ({ abroad: { ...abroad, [id]: next.abroad[id] } }));
};

/** What came from the sky or went, and what was paid for it. */
const tellSky = ({ tell }: Teller, { before, after }: SeasonPassed): void => {
  const { cloud, weather } = after;
  if (before.weather?.event !== weather?.event && before.weather)
    tell('weather', { weather: null, cloud: null });
  if (cloud && before.cloud?.event !== cloud.event) tell('cloud', { cloud });
  if (before.weather?.event !== weather?.event && weather) tell('weather', { weather });
  if (weather?.paid && !before.weather?.paid)
    tell('payment', { weather, cloud }, { from: 'pool', to: weather.at });
};

const stepsOf = (change: SeasonPassed): Step[] => {
  const { before, after, split, opens } = change;
  const teller = tellFrom(before);
  if (opens && split.reserve > 0) teller.tell('reserve', {});
  tellSky(teller, change);
  if (after.weather) tellHarm(teller, change);
  for (const id of [...pillarIds].sort((a, b) => split[b] - split[a])) tellDistrict(teller, change, id);
  if (!after.weather) tellHarm(teller, change);
  tellHarvest(teller, change);
  return teller.steps;
};

/** The movements of a season, one at a time; where nothing changed nothing moves. The last one ends on `after`. */
export const beatsOf = (change: SeasonPassed): readonly Beat[] => {
  const all = stepsOf(change);
  const needed = (steps: readonly Step[]): number => LEAD + steps.reduce((sum, { of }) => sum + LASTS[of], 0);
  const room = change.room * REST;
  const steps = needed(all) * HURRY > room ? all.filter(({ travels }) => !travels) : all;
  const pace = Math.min(1, room / needed(steps));
  let at = LEAD * pace;
  return steps.map(({ of, travels, shows }, index) => {
    const lasts = LASTS[of] * pace;
    const beat = { of, at, lasts, travels, shows: index === steps.length - 1 ? change.after : shows };
    at += lasts;
    return beat;
  });
};
