import { type Game, roundOf } from '../../game/rules/game.ts';

/** Whether notes on how to read a screen stand open: in the first round; after it they are known. */
export const isTold = (game: Game): boolean => roundOf(game) === 0;
