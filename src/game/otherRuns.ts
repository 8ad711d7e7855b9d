import type { ComparatorId } from '../data/comparators.ts';
import type { AnswerStyle, EventId } from '../data/events.ts';
import { type ComparatorUse, comparatorUse } from '../model/comparators.ts';
import { nothing } from '../model/run.ts';
import type { PerChannel } from '../model/slots.ts';
import { copy, type State } from '../model/state.ts';
import { central } from './central.ts';
import { undecided } from './decision.ts';
import type { Game } from './game.ts';
import { emptySplit, TALLY } from './split.ts';
import { answerStyles } from './year/answers.ts';
import { type Luck, luckOf } from './year/luck.ts';
import { cloudsIn, type Sky } from './year/omens.ts';
import { type Player, unfold } from './year/unfold.ts';

/** Runs to lay beside the player's, over the same quarters and under the same luck. */

/** What of a run can be played again under another luck. */
export type PlayedRun = Pick<Game, 'course' | 'decisions' | 'answers' | 'run'>;

/** The style that a run has answered in most often; the first in order among equals. */
const usualStyle = ({ answers }: Pick<Game, 'answers'>): AnswerStyle => {
  const given = answers.flat();
  const times = (style: AnswerStyle): number => given.filter((one) => one === style).length;
  return answerStyles.reduce((most, style) => (times(style) > times(most) ? style : most));
};

/** How a run would answer any event: as it did when it met it, else in its usual style. */
export const answersOf = (game: Pick<Game, 'answers' | 'run'>): ((event: EventId) => AnswerStyle) => {
  const usual = usualStyle(game);
  const known = new Map(game.run.met.map(({ event, answer }) => [event, answer]));
  return (event) => known.get(event) ?? usual;
};

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
 * The FY2025 yen repeated every year, all else as the player decided: the continuation, a ghost and nobody's
 * plan. It keeps no reserve, so the prices of its answers come off the year after.
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
