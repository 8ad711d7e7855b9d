import type { ComparatorId } from '../../data/comparators.ts';
import type { EventId } from '../../data/events.ts';
import { type ComparatorUse, comparatorUse } from '../../model/comparators.ts';
import { nothing } from '../../model/simulate.ts';
import type { PerChannel } from '../../model/slots.ts';
import { copy, type State } from '../../model/state.ts';
import { central } from '../rules/central.ts';
import { type Decision, type Pair, pairs, undecided } from '../rules/decision.ts';
import type { Game } from '../rules/game.ts';
import { answersOf, usualStyle } from '../rules/habits.ts';
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

/** A cloud by what is known of it, and not by its event: so a rule of marking can be played under any luck. */
interface Rank {
  readonly pair: Pair;
  readonly place: 'real' | 'false' | 0 | 1; // as a study has told; else the likelier, or the other
}

/** Whether a pair of a round was studied by then: in this winter, or last winter when it was far. */
const wasStudied = (decisions: readonly Decision[], round: number, pair: Pair): boolean =>
  decisions[round]?.study === pair || (pair === 'near' && decisions[round - 1]?.study === 'far');

/** The rank of the cloud that a round marked; null where it marked none. */
const rankOf = ({ decisions, unfolded }: PlayedRun, round: number): Rank | null => {
  const mark = decisions[round]?.mark;
  const sky = unfolded.skies[round];
  const pair = mark ? pairs.find((one) => sky?.[one]?.clouds.includes(mark)) : undefined;
  const omen = pair && sky?.[pair];
  if (!mark || !pair || !omen) return null;
  if (wasStudied(decisions, round, pair))
    return { pair, place: omen.comes.includes(mark) ? 'real' : 'false' };
  return { pair, place: mark === omen.clouds[0] ? 0 : 1 };
};

/** The cloud of a rank in another sky. */
const cloudOf = (sky: Sky, { pair, place }: Rank): EventId | null => {
  const omen = sky[pair];
  if (!omen) return null;
  const [real] = omen.comes;
  if (place === 'real') return real ?? null;
  return place === 'false' ? (omen.clouds.find((one) => one !== real) ?? null) : omen.clouds[place];
};

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

/**
 * A run's rule under another seed's luck: its money, levers and studies as they were, its marks on the clouds of the
 * same rank, and in each summer the kind of answer that it gave in that round. Whoever marks well is not taken for lucky.
 */
export const underLuck = (
  game: PlayedRun,
  luck: Luck,
  visit: (state: State, quarter: number) => void,
): void => {
  const ranks = game.decisions.map((_, round) => rankOf(game, round));
  const usual = usualStyle(game);
  unfold(
    { course: game.course, luck },
    {
      decide: (round, sky) => {
        const decision = game.decisions[round];
        const rank = ranks[round];
        return decision ? { ...decision, mark: rank ? cloudOf(sky, rank) : null } : null;
      },
      answer: (round) => game.answers[round]?.[0] ?? usual,
    },
    visit,
  );
};

/** Use in another country over the quarters that the game has run. */
export const abroad = (game: Game, country: ComparatorId): ComparatorUse =>
  comparatorUse(country, game.quarters.length - 1);
