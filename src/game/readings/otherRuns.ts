import type { ComparatorId } from '../../data/comparators.ts';
import type { EventId } from '../../data/events.ts';
import { type ComparatorUse, comparatorUse } from '../../model/comparators.ts';
import { nothing } from '../../model/simulate.ts';
import type { PerChannel } from '../../model/slots.ts';
import { copy, type State } from '../../model/state.ts';
import { central } from '../rules/central.ts';
import { type Decision, type Pair, pairs, undecided } from '../rules/decision.ts';
import type { Earmark } from '../rules/earmark.ts';
import type { Game } from '../rules/game.ts';
import { answersOf, usualStyle } from '../rules/habits.ts';
import { emptySplit, TALLY } from '../rules/split.ts';
import { type Luck, luckOf } from '../rules/year/luck.ts';
import type { Sky } from '../rules/year/omens.ts';
import type { Player } from '../rules/year/player.ts';
import { unfold } from '../rules/year/unfold.ts';

/** Runs to lay beside the player's, over the same quarters and under the same luck. */

/** What of a run can be played again under another luck. */
export type PlayedRun = Pick<Game, 'course' | 'decisions' | 'answers' | 'unfolded'>;

/** A cloud by what is known of it, and not by its event: so a rule of laying tallies can be played under any luck. */
interface Rank {
  readonly pair: Pair;
  readonly place: 'real' | 'false' | 0 | 1; // as a study has told; else the likelier, or the other
}

/** Whether a pair of a round was studied by then: in this winter, or last winter when it was far. */
const wasStudied = (decisions: readonly Decision[], round: number, pair: Pair): boolean =>
  decisions[round]?.study === pair || (pair === 'near' && decisions[round - 1]?.study === 'far');

/** The rank of the cloud that a round laid tallies on; null where it laid none. */
const rankOf = ({ decisions, unfolded }: PlayedRun, round: number): Rank | null => {
  const event = decisions[round]?.earmark?.event;
  const sky = unfolded.skies[round];
  const pair = event ? pairs.find((one) => sky?.[one]?.clouds.includes(event)) : undefined;
  const omen = pair && sky?.[pair];
  if (!event || !pair || !omen) return null;
  if (wasStudied(decisions, round, pair))
    return { pair, place: omen.comes.includes(event) ? 'real' : 'false' };
  return { pair, place: event === omen.clouds[0] ? 0 : 1 };
};

/** The cloud of a rank in another sky. */
const cloudOf = (sky: Sky, { pair, place }: Rank): EventId | null => {
  const omen = sky[pair];
  if (!omen) return null;
  const [real] = omen.comes;
  if (place === 'real') return real ?? null;
  return place === 'false' ? (omen.clouds.find((one) => one !== real) ?? null) : omen.clouds[place];
};

/** As many tallies on the cloud of the same rank. */
const laidAgain = (earmark: Earmark | null, sky: Sky, rank: Rank | null): Earmark | null => {
  const event = rank && cloudOf(sky, rank);
  return earmark && event ? { ...earmark, event } : null;
};

const quartersOf = (game: Game, player: Player): State[] => {
  const quarters: State[] = [];
  unfold({ course: game.course, luck: luckOf(game.seed) }, player, (state, quarter) => {
    if (quarter < game.quarters.length) quarters.push(copy(state));
  });
  return quarters;
};

/**
 * The FY2025 yen repeated every year, with the player's levers, studies and answers: the continuation. It is nobody's
 * plan, lays nothing on clouds and keeps no reserve, so the prices of its answers come off the year after.
 */
export const continuation = (game: Game): State[] => {
  const answer = answersOf(game);
  const yen = (tally: number): PerChannel =>
    central.channels.fy2025.map((full) => (full * tally) / TALLY) as PerChannel;
  return quartersOf(game, {
    decide: (round) => {
      const decision = game.decisions[round];
      return decision ? { ...decision, split: emptySplit, earmark: null } : null;
    },
    answer: (_, event) => answer(event),
    grant: (years, tally) => Array.from({ length: years }, (_, year) => yen(year === 0 ? tally : TALLY)),
  });
};

/** Nobody decides anything: no money, every event is let pass. */
export const idle = (grant: PerChannel): Player => ({
  decide: () => undecided,
  answer: () => 'wait',
  grant: (years) => Array.from({ length: years }, () => grant),
});

/** No supplementary budget from FY2025 on; ordinary budgets and money granted before go on. */
export const noBudget = (game: Game): State[] => quartersOf(game, idle(nothing));

/**
 * A run's rule under another seed's luck: its money, levers and studies as they were, its earmarks on the clouds of the
 * same rank, and in each summer the kind of answer that it gave in that round. Whoever reads the sky well is not taken for lucky.
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
        return decision ? { ...decision, earmark: laidAgain(decision.earmark, sky, rank ?? null) } : null;
      },
      answer: (round) => game.answers[round]?.[0] ?? usual,
    },
    visit,
  );
};

/** Use in another country over the quarters that the game has run. */
export const abroad = (game: Game, country: ComparatorId): ComparatorUse =>
  comparatorUse(country, game.quarters.length - 1);
