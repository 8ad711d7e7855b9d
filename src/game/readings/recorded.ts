import { courses } from '../../data/courses.ts';
import { otherMixes } from '../../model/otherSplits.ts';
import type { PillarMix } from '../../model/pillars.ts';
import type { Shock } from '../../model/shocks.ts';
import type { Authorities } from '../../model/simulate.ts';
import { type Game, tallyIn } from '../rules/game.ts';
import { authoritiesOf } from '../rules/grants.ts';
import type { Unfolded } from '../rules/year/unfold.ts';

/** A run as it was recorded: its money and its shocks, so that it can be simulated again under other assumptions. */
export interface Recorded {
  readonly authorities: Authorities;
  readonly otherSplits?: readonly Authorities[]; // the same money under other splits of the programmes that fit
  readonly shocks: readonly Shock[];
  readonly quarters: number;
}

/** The shocks of a round: its lever's notch, then its events and their answers. */
interface Befallen {
  readonly notch: Shock | null;
  readonly events: readonly Shock[];
}

/** The shocks of a run, round by round, in the order in which it came: floating-point results depend on that order. */
const befallen = ({ notches, met }: Unfolded): Befallen[] =>
  notches.map((notch, round) => ({
    notch,
    events: met.flatMap(({ round: its, onset, response, answer }) =>
      its === round && answer !== null ? [onset, response] : [],
    ),
  }));

/** What a run's money and luck were, never drawn again. */
export const recordedOf = ({ unfolded, quarters }: Pick<Game, 'unfolded' | 'quarters'>): Recorded => ({
  authorities: unfolded.authorities,
  shocks: befallen(unfolded).flatMap(({ notch, events }) => (notch ? [notch, ...events] : events)),
  quarters: quarters.length - 1,
});

/** The same, with its money under the other splits of the programmes that fit, for futures to draw from. */
export const unsettledOf = (game: Pick<Game, 'course' | 'decisions' | 'unfolded' | 'quarters'>): Recorded => {
  const { yearsPerRound } = courses[game.course];
  const under = (mix: PillarMix): Authorities =>
    game.decisions.flatMap((decision, round) =>
      authoritiesOf(decision, yearsPerRound, tallyIn(game, round), mix),
    );
  return { ...recordedOf(game), otherSplits: otherMixes.map(under) };
};
