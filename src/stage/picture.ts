import type { Game } from '../game/game.ts';
import { type Levels, levelsOf } from '../game/levels.ts';

/** What the valley shows of a quarter. */
export interface Picture extends Pick<Levels, 'ponds' | 'effects'> {
  readonly bright: number; // lanterns of LANTERNS: regular use
  readonly tried: number; // lanterns of LANTERNS: have ever used it
  readonly drive: number; // of the waterwheel, 0 to 1
}

/** Lanterns along the valley. */
export const LANTERNS = 20;

/** What to show of the quarter at `index`. */
export const pictureOf = (quarters: Game['quarters'], index: number): Picture => {
  const { regularUse, everUse, ponds, effects, returned } = levelsOf(
    quarters[index] as Game['quarters'][number],
  );
  return {
    bright: Math.round(regularUse * LANTERNS),
    tried: Math.round(everUse * LANTERNS),
    ponds,
    effects,
    drive: returned,
  };
};
