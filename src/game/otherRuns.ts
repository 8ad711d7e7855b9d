import type { ComparatorId } from '../data/comparators.ts';
import { courses } from '../data/courses.ts';
import { type ComparatorUse, comparatorUse } from '../model/comparators.ts';
import { run } from '../model/run.ts';
import type { PerChannel } from '../model/slots.ts';
import type { State } from '../model/state.ts';
import { central, type Game } from './game.ts';

/** Runs to lay beside the player's, over the same quarters and under the same luck. */

const years = (game: Game): number => courses[game.course].rounds * courses[game.course].yearsPerRound;

const constant = (game: Game, authority: PerChannel | null): State[] =>
  run(
    central,
    authority ? Array.from({ length: years(game) }, () => authority) : [],
    game.quarters.length - 1,
  );

/** The FY2025 yen repeated every year: the continuation, a ghost and nobody's plan. */
export const continuation = (game: Game): State[] => constant(game, central.channels.fy2025);

/** No supplementary budget in any year: what the rest of the world does by itself. */
export const noBudget = (game: Game): State[] => constant(game, null);

/** Use in another country over the quarters that the game has run. */
export const abroad = (game: Game, country: ComparatorId): ComparatorUse =>
  comparatorUse(country, game.quarters.length - 1);
