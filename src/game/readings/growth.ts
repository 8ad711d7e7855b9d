import { channelIds } from '../../data/channels.ts';
import type { State } from '../../model/state.ts';
import type { Game } from '../rules/game.ts';
import { noBudget } from './otherRuns.ts';

/** What the channels do, told apart by where it came from; one figure for each channel, in their order. */
export interface Growth {
  readonly own: readonly number[]; // what the player's money did: the effect beyond that of the no-budget run
  readonly flow: readonly number[]; // the effect in the no-budget run; a little below 0 when starved
}

const known = new WeakMap<Game['quarters'], readonly State[]>();

/** The no-budget run beside this one, simulated once for the quarters that have run: a valley asks for it often. */
const besideIt = (game: Game): readonly State[] => {
  const found = known.get(game.quarters) ?? noBudget(game);
  known.set(game.quarters, found);
  return found;
};

/** How the channels stand at a quarter. Both runs have the same luck, so that their difference is the money. */
export const growthAt = (game: Game, index: number): Growth => {
  const [yours, none] = [game.quarters[index], besideIt(game)[index]];
  const flow = channelIds.map((_, slot) => none?.effect[slot] ?? 0);
  return { own: flow.map((effect, slot) => (yours?.effect[slot] ?? 0) - effect), flow };
};
