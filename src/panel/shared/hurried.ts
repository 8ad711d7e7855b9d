import { courses } from '../../data/courses.ts';
import type { Game } from '../../game/rules/game.ts';

/** Whether a course is played in a few minutes, so that its screens say only what a choice needs; the rest is asked for. */
export const isHurried = ({ course }: Pick<Game, 'course'>): boolean => courses[course].telling === 'brief';
