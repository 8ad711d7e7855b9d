import { type EndingId, endingIds, endings } from '../../data/endings.ts';
import type { ReadingId } from '../../data/readings.ts';
import { placeOf } from '../cloud.ts';
import { type Game, now } from '../game.ts';
import { type Path, readingOf } from './readings.ts';

/** What the readings need of a game. */
export const pathOf = (game: Game): Path => ({
  course: game.course,
  rounds: game.decisions.length,
  trusts: game.quarters.map(({ trust }) => trust),
});

/** The first ending whose conditions all hold; `place` tells the percent of random runs below a reading. */
export const endingFor = (place: (id: ReadingId) => number): EndingId =>
  endingIds.find((id) =>
    endings[id].every((condition) =>
      'above' in condition ? place(condition.of) > condition.above : place(condition.of) < condition.below,
    ),
  ) as EndingId; // the last has no conditions

/** How a run that is over has ended. */
export const endingOf = (game: Game): EndingId => {
  const path = pathOf(game);
  return endingFor((id) => placeOf(game.course, id, readingOf(id, now(game), path)));
};
