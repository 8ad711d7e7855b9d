import type { DimensionId } from '../../data/dimensions.ts';
import { type Credit, credit } from '../../game/readings/credit.ts';
import type { Game } from '../../game/rules/game.ts';

const known = new WeakMap<Game, Readonly<Record<DimensionId, Credit>>>();

/** What moved the six dimensions over the last round: worked out once for all that a review says of it. */
export const creditOf = (game: Game): Readonly<Record<DimensionId, Credit>> => {
  const found = known.get(game) ?? credit(game);
  known.set(game, found);
  return found;
};
