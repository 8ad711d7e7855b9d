import type { ComparatorId } from '../data/comparators.ts';
import { courses } from '../data/courses.ts';
import { type ComparatorUse, comparatorUse } from '../model/comparators.ts';
import { nothing, run } from '../model/run.ts';
import type { PerChannel } from '../model/slots.ts';
import type { State } from '../model/state.ts';
import { central, everyYear, type Game } from './game.ts';

/** Runs to lay beside the player's, over the same quarters and under the same luck. */

const constant = ({ course, quarters }: Game, authority: PerChannel): State[] =>
  run(
    central,
    everyYear(
      course,
      Array.from({ length: courses[course].rounds }, () => authority),
    ),
    quarters.length - 1,
  );

/** The FY2025 yen repeated every year: the continuation, a ghost and nobody's plan. */
export const continuation = (game: Game): State[] => constant(game, central.channels.fy2025);

/** No supplementary budget from FY2025 on; ordinary budgets and money granted before go on. */
export const noBudget = (game: Game): State[] => constant(game, nothing);

/** Use in another country over the quarters that the game has run. */
export const abroad = (game: Game, country: ComparatorId): ComparatorUse =>
  comparatorUse(country, game.quarters.length - 1);
