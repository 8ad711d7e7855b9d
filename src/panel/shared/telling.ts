import type { FunctionComponent } from 'preact';
import { courses, type Telling } from '../../data/courses.ts';
import { type Game, roundOf } from '../../game/rules/game.ts';

/** Something for each telling: a new one is answered everywhere, or does not compile. */
export type PerTelling<Value> = Readonly<Record<Telling, Value>>;

/** A screen, or a part of one, as its sections in their order: which there are is for the telling to say. */
export type Sections<Props> = PerTelling<readonly FunctionComponent<Props>[]>;

/** How much the screens of a game say. */
export const tellingOf = ({ course }: Pick<Game, 'course'>): Telling => courses[course].telling;

/** Whether this is the first round, in which screens also say how they are read. */
export const isFirstRound = (game: Game): boolean => roundOf(game) === 0;
