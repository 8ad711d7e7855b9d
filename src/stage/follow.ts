import type { EndingId } from '../data/endings.ts';
import { undecided } from '../game/rules/decision.ts';
import type { Game } from '../game/rules/game.ts';
import type { Shared } from '../game/rules/grants.ts';
import { places } from '../game/rules/split.ts';
import { cloudsOf } from '../store/clouds.ts';
import { endedAs } from '../store/ended.ts';
import { lyingIn } from '../store/lying.ts';
import { MOST_NEWS } from '../store/news.ts';
import { overflow, pictureOf } from '../store/picture.ts';
import {
  type Motion,
  quarterOf,
  type Season,
  type Session,
  screenOf,
  seasonOf,
  seasonTime,
} from '../store/session.ts';
import { struckOn } from '../store/weather.ts';
import { canals } from './canals.ts';
import type { Desk } from './desk.ts';
import { directorOf } from './director.ts';
import type { Actors } from './parts/actors.ts';
import type { Scene } from './scene.ts';
import { beatsOf, type Moment } from './script.ts';
import { centreOf } from './shapes.ts';
import { tellerOf } from './telling.ts';

/** What of the store is on the stage now, and how to show what has changed since. */
export interface Follower {
  readonly season: Season | null;
  readonly drive: number; // of the wheel
  run(passed: number): void; // milliseconds of the script of the year
  follow(): void; // costs nothing for the parts that stay the same
}

const WAIT = 4000; // milliseconds within which an event that waits for its answer has come
const FEW = 2; // things that are told of a season in a picture that is held in a hand
const BRIEF = 1500; // milliseconds; in a shorter season one thing at most can be read
const FADE = 150; // milliseconds in calm motion
const ENDS = 900; // milliseconds until what is particular to an ending is there, in full motion

/** Shows the parts of a scene as the store is, and nothing that is not in it; `turn` hears of a new season. */
export const followerOf = (scene: Scene, desk: Desk, actors: Actors, turn: () => void): Follower => {
  const { store, host, valley } = desk;
  let season: Season | null = null;
  const teller = tellerOf(desk);
  const director = directorOf(scene, desk, actors, teller.saw);
  let goal: Moment | null = null; // where the script of the season ends
  let quarter: unknown = null;
  let lies: Shared | null = null;
  let motion: Motion | null = null;
  let ended: EndingId | null = null;

  /** A run that is opened at its end shows it at once. */
  const end = (session: Session, opened: boolean): void => {
    const now = endedAs(session);
    if (now === ended) return;
    ended = now;
    const { motion } = session;
    actors.end(now, opened || scene.drawings || motion === 'off' ? 0 : motion === 'full' ? ENDS : FADE);
    host.dataset.ended = now ?? 'no';
  };

  /** Brings the stage to a moment: beat by beat while a year is watched, else at once. */
  const bring = (to: Moment, session: Session, game: Game): void => {
    const { motion, paused, watching } = session;
    const summer = screenOf(session) === 'summer';
    const before = director.moment;
    goal = to;
    if (before && watching !== null)
      teller.begin(
        before.picture,
        to.picture,
        seasonTime(session, game.course) < BRIEF ? 1 : desk.valley.small ? FEW : MOST_NEWS,
      );
    if (!before || motion !== 'full' || paused || scene.drawings || !(summer || watching !== null)) {
      director.settle(to, motion === 'calm' ? FADE : 0);
      return;
    }
    const from = summer ? { ...before, picture: to.picture } : before; // seasons may have been skipped
    if (summer) director.settle(from);
    const room = summer ? WAIT : seasonTime(session, game.course);
    const change = { before: from, after: to, split: game.split, opens: watching === 0, room };
    director.play(beatsOf(change), to);
  };

  const share = ({ split, earmark }: Shared): void => {
    const { waterways, ripples, tallies, ponds, floats, drops, sky, heaven } = actors;
    const lines = canals(valley, split);
    waterways.divide(split, lines);
    ripples.share(lines);
    floats.lay(lines);
    drops.lay(lines);
    sky.lay(lines);
    ponds.keep(split);
    const cloud = earmark && heaven.spotOf(earmark.event);
    tallies.share({ split, earmark }, cloud, store.getState().motion);
    host.dataset.shown = places.map((place) => split[place]).join('/');
    host.dataset.laid = String(earmark?.tallies ?? 0);
  };

  return {
    get season() {
      return season;
    },
    get drive() {
      return director.drive;
    },
    run: director.run,
    follow: () => {
      const session = store.getState();
      const { game } = session;
      const index = game ? quarterOf(session, game) : 0;
      const { earmark } = game ?? undecided;
      const split = game ? lyingIn(game) : undecided.split;
      const nextSeason = seasonOf(session);
      const newSeason = nextSeason !== season;
      const opened = quarter === null;
      const newQuarter = game !== null && game.quarters[index] !== quarter;
      const newShares = split !== lies?.split || earmark !== lies.earmark;
      const stops = session.motion !== 'full' && session.motion !== motion;
      motion = session.motion;
      season = nextSeason;
      actors.heaven.gather(cloudsOf(session)); // before the tallies, some of which may go there
      lies = { split, earmark };
      if (newShares) share(lies);
      actors.showing(session);
      if (newSeason) {
        actors.showSeason(season, session.motion);
        director.turn(season);
        turn();
        host.dataset.season = season;
      }
      const struck = struckOn(session);
      const newSky = struck?.event !== goal?.cloud?.event || struck?.paid !== goal?.cloud?.paid;
      if (game && (newQuarter || newSky)) {
        quarter = game.quarters[index];
        const picture = newQuarter || !goal ? pictureOf(game, index) : goal.picture;
        bring({ picture, cloud: struck, weather: struck }, session, game);
      } else if (goal && stops) director.settle(goal);
      end(session, opened);
      if (game && (newShares || newQuarter))
        actors.floats.spill(overflow(game, index, session.watching === null && game.phase === 'winter'));
    },
  };
};

/** Tells by the host, for tests, where on it each thing is that can be touched. */
export const tellTargets = ({ host, valley }: Desk): void => {
  host.dataset.targets = JSON.stringify(
    Object.fromEntries(
      Object.entries(valley.targets).map(([target, box]) => {
        const { x, y } = centreOf(box);
        return [target, [Math.round(x), Math.round(y)]];
      }),
    ),
  );
};
