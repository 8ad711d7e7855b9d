import { courses } from '../data/courses.ts';
import type { Game } from '../game/game.ts';
import type { Screen } from '../store/session.ts';
import { type Season, seasons } from './palette.ts';

/** Which season and which quarter the valley shows. The panel owns the clock; the stage only looks at how long it ran. */

/** How long a round is watched, in milliseconds. */
export const WATCH = 8000;

const passed = (watchedFor: number): number => Math.min(1, watchedFor / WATCH);

/** The season on screen: winter while sharing out, the year going by while it is watched, then autumn. */
export const seasonOf = (screen: Screen, game: Game | null, watchedFor: number): Season => {
  if (screen === 'review' || screen === 'report') return 'autumn';
  if (screen !== 'run' || !game) return 'winter';
  const years = courses[game.course].yearsPerRound;
  const ofYear = (passed(watchedFor) * years) % 1;
  if (passed(watchedFor) === 1) return 'autumn';
  return seasons[1 + Math.floor(ofYear * (seasons.length - 1))] ?? 'autumn';
};

/** The place in `game.quarters` of the quarter on screen. */
export const quarterOf = (screen: Screen, game: Game, watchedFor: number): number => {
  const last = game.quarters.length - 1;
  if (screen !== 'run') return last;
  const quarters = courses[game.course].yearsPerRound * 4;
  return last - quarters + Math.ceil(passed(watchedFor) * quarters);
};
