import type { ComparatorId } from '../../data/comparators.ts';
import type { EventId } from '../../data/events.ts';
import { type ComparatorUse, comparatorUse } from '../../model/comparators.ts';
import { nothing } from '../../model/simulate.ts';
import type { PerChannel } from '../../model/slots.ts';
import { copy, type State } from '../../model/state.ts';
import { central } from '../rules/central.ts';
import { undecided } from '../rules/decision.ts';
import type { Game } from '../rules/game.ts';
import { answersOf } from '../rules/habits.ts';
import { emptySplit, TALLY } from '../rules/split.ts';
import { type Luck, luckOf } from '../rules/year/luck.ts';
import { cloudsIn, type Sky } from '../rules/year/omens.ts';
import type { Player } from '../rules/year/player.ts';
import { unfold } from '../rules/year/unfold.ts';

/** Runs to lay beside the player's, over the same quarters and under the same luck. */

/** What of a run can be played again under another luck. */
export type PlayedRun = Pick<Game, 'course' | 'decisions' | 'answers' | 'unfolded'>;

/** A decision's mark, if its cloud is in this sky too. */
export const markIn = (sky: Sky, mark: EventId | null): EventId | null =>
  mark && cloudsIn(sky).includes(mark) ? mark : null;

const quartersOf = (game: Game, player: Player): State[] => {
  const quarters: State[] = [];
  unfold({ course: game.course, luck: luckOf(game.seed) }, player, (state, quarter) => {
    if (quarter < game.quarters.length) quarters.push(copy(state));
  });
  return quarters;
};

/** Plays a run's decisions again under some luck, as far as they go; marks hold where their clouds gather again. */
const again = (game: PlayedRun, grant?: (tally: number) => PerChannel): Player => {
  const answer = answersOf(game);
  return {
    decide: (round, sky) => {
      const decision = game.decisions[round];
      return decision ? { ...decision, mark: markIn(sky, decision.mark) } : null;
    },
    answer: (_, event) => answer(event),
    ...(grant && { grant: (_, tally) => grant(tally) }),
  };
};

/**
 * The FY2025 yen repeated every year, all else as the player decided: the continuation. It is nobody's
 * plan, and keeps no reserve, so the prices of its answers come off the year after.
 */
export const continuation = (game: Game): State[] => {
  const { decide, ...rest } = again(
    game,
    (tally) => central.channels.fy2025.map((yen) => (yen * tally) / TALLY) as PerChannel,
  );
  return quartersOf(game, {
    ...rest,
    decide: (round, sky, state) => {
      const decision = decide(round, sky, state);
      return decision && { ...decision, split: emptySplit };
    },
  });
};

/** Nobody decides anything: no money, every event is let pass. */
export const idle = (grant: PerChannel): Player => ({
  decide: () => undecided,
  answer: () => 'wait',
  grant: () => grant,
});

/** No supplementary budget from FY2025 on; ordinary budgets and money granted before go on. */
export const noBudget = (game: Game): State[] => quartersOf(game, idle(nothing));

/** The end of a run's decisions under another seed's luck. */
export const underLuck = (
  game: PlayedRun,
  luck: Luck,
  visit: (state: State, quarter: number) => void,
): void => {
  unfold({ course: game.course, luck }, again(game), visit);
};

/** Use in another country over the quarters that the game has run. */
export const abroad = (game: Game, country: ComparatorId): ComparatorUse =>
  comparatorUse(country, game.quarters.length - 1);
