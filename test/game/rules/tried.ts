import type { CourseId } from '../../../src/data/courses.ts';
import type { Action } from '../../../src/game/rules/actions.ts';
import { type Game, newGame } from '../../../src/game/rules/game.ts';
import { reduce } from '../../../src/game/rules/reduce.ts';

/** Actions tried one after another, legal or not. */
export const play = (actions: readonly Action[], from: Game): Game =>
  actions.reduce((game, action) => reduce(game, action).game, from);

export const none = { do: 'promise', promises: null } as const;

export const winter = (course: CourseId = 'class'): Game => play([none], newGame('00000', course));

export const shared = {
  do: 'share',
  split: { use: 4, create: 5, trust: 6, collaborate: 5, reserve: 0 },
} as const;
