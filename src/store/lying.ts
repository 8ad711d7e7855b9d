import type { Game } from '../game/rules/game.ts';
import type { Split } from '../game/rules/split.ts';

/** Splits once their summer is over, each made once, so that what has not changed is known to be the same. */
const afterSummer = new WeakMap<Split, Split>();

/** Where a round's tallies lie: once its summer is over the reserve is paid out or back with the treasury. */
export const lyingIn = ({ split, phase }: Pick<Game, 'split' | 'phase'>): Split => {
  if ((phase !== 'review' && phase !== 'report') || split.reserve === 0) return split;
  const left = afterSummer.get(split) ?? { ...split, reserve: 0 };
  afterSummer.set(split, left);
  return left;
};
