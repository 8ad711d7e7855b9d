import type { Reason } from './actions.ts';
import type { Game } from './game.ts';

/** The game after an action; when the action was refused, the same game and the reason. */
export interface Outcome {
  readonly game: Game;
  readonly refused: Reason | null;
}

export const refuse = (game: Game, refused: Reason): Outcome => ({ game, refused });
export const accept = (game: Game): Outcome => ({ game, refused: null });
