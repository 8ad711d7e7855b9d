import { courses, type Telling } from '../../data/courses.ts';
import { type Game, roundOf } from '../../game/rules/game.ts';

/** How much the screens of a game say. */
export const tellingOf = ({ course }: Pick<Game, 'course'>): Telling => courses[course].telling;

/** Whether this is the first round, in which screens also say how they are read. */
export const isFirstRound = (game: Game): boolean => roundOf(game) === 0;
