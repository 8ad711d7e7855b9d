import { type CourseId, courses } from '../../data/courses.ts';
import type { EventId } from '../../data/events.ts';
import type { Pair } from '../rules/decision.ts';
import { type Game, roundOf, skyOf } from '../rules/game.ts';
import type { Omen } from '../rules/year/omens.ts';

/** What a player may know about the clouds. */

/** Which clouds of a pair are real, if a study has told: one of this winter, or last winter's of what was far then. */
export const known = (game: Game, pair: Pair): readonly EventId[] | null => {
  const omen = skyOf(game)[pair];
  const last = game.decisions[roundOf(game) - 1];
  const studied = game.study === pair || (pair === 'near' && last?.study === 'far');
  return omen && studied ? omen.comes : null;
};

/** The chance, 0 to 1, that a cloud of a pair comes, before anybody has looked. */
export const chanceOf = (course: CourseId, { clouds, chance }: Omen, event: EventId): number => {
  const { storms } = courses[course];
  return storms + (1 - storms) * (event === clouds[0] ? chance : 1 - chance);
};

/** The chance that a cloud of a pair comes, where the course tells it: only where the two of a pair differ. */
export const chanceTold = (course: CourseId, omen: Omen, event: EventId): number | null => {
  const [low, high] = courses[course].likelier;
  return low < high ? chanceOf(course, omen, event) : null;
};

/** The same for a cloud of the round's skies. */
export const chanceShown = (game: Game, event: EventId): number | null => {
  const { near, far } = skyOf(game);
  const omen = [near, far].find((pair) => pair?.clouds.includes(event));
  return omen ? chanceTold(game.course, omen, event) : null;
};

/** The pair of the summer that is next, as a review shows it; null when no summer is left. */
export const pairAhead = (game: Game): Omen | null =>
  game.unfolded.skies[game.decisions.length]?.near ?? null;
