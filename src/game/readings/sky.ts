import { type CourseId, courses } from '../../data/courses.ts';
import type { EventId } from '../../data/events.ts';
import { advance } from '../../model/simulate.ts';
import { copy, type State } from '../../model/state.ts';
import { central } from '../rules/central.ts';
import type { Pair } from '../rules/decision.ts';
import { type Game, now, roundOf, skyOf } from '../rules/game.ts';
import { authoritiesOf, laidOf } from '../rules/grants.ts';
import { quartersAfter, quartersToEvent } from '../rules/year/clock.ts';
import type { Omen } from '../rules/year/omens.ts';
import { carry, pursesAfter } from '../rules/year/purses.ts';
import { readinessFor } from '../rules/year/readiness.ts';

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

/** The chance that a cloud of the round's skies comes, where the course tells it: only where the two of a pair differ. */
export const chanceShown = (game: Game, event: EventId): number | null => {
  const [low, high] = courses[game.course].likelier;
  const { near, far } = skyOf(game);
  const omen = [near, far].find((pair) => pair?.clouds.includes(event));
  return omen && low < high ? chanceOf(game.course, omen, event) : null;
};

/** The pair of the summer that is next, as a review shows it; null when no summer is left. */
export const pairAhead = (game: Game): Omen | null =>
  game.unfolded.skies[game.decisions.length]?.near ?? null;

/** Tallies that lie on a cloud in the draft of this winter. */
export const talliesLaid = ({ earmark }: Pick<Game, 'earmark'>, event: EventId): number =>
  earmark?.event === event ? earmark.tallies : 0;

/**
 * How ready the draft would make for a cloud at its summer: the money of this winter and of those before it,
 * and nothing of what later winters may add. Only the budget's own arithmetic is looked at.
 */
export const readyFor = (game: Game, event: EventId): number => {
  const { course, unfolded } = game;
  const round = roundOf(game);
  const far = skyOf(game).far?.clouds.includes(event) ?? false;
  const { yearsPerRound } = courses[course];
  const years = round * yearsPerRound;
  const { authorities: granted, laid: lain, tally } = unfolded;
  const authorities = [...granted.slice(0, years), ...authoritiesOf(game, yearsPerRound, tally)];
  const laid = [...lain.slice(0, years), ...laidOf(game, yearsPerRound, tally)];
  const purses = pursesAfter(laid, game.quarters);
  const state: State = copy(now(game));
  const until = quartersToEvent(course, far ? round + 1 : round);
  for (let quarter = quartersAfter(course, round); quarter < until; quarter++) {
    advance(state, central, authorities, quarter);
    carry(purses, laid, state, quarter);
  }
  return readinessFor(state, event, purses);
};
