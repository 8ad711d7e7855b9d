import { courses } from '../../data/courses.ts';
import type { Game } from '../../game/rules/game.ts';

/** Whether both clouds of a pair can come in this course. */
export const hasStorms = ({ course }: Game): boolean => courses[course].storms > 0;
