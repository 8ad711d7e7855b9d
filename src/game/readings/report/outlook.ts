import { QUARTERS_A_YEAR } from '../../../data/calendar.ts';
import { timelineOf } from '../../../model/shocks.ts';
import { simulate } from '../../../model/simulate.ts';
import type { PerChannel } from '../../../model/slots.ts';
import type { State } from '../../../model/state.ts';
import { central } from '../../rules/central.ts';
import type { Game } from '../../rules/game.ts';
import { authoritiesOf } from '../../rules/grants.ts';
import { PROLOGUE } from '../../rules/year/clock.ts';
import { recordedOf } from '../recorded.ts';

/** Budgets granted until then: ten years after the baseline, December 2035. */
const OUTLOOK_YEARS = 10;

/** Every quarter to December 2035 if the last split went on and no further event came. */
export const outlook = (game: Game): State[] => {
  const { authorities, shocks } = recordedOf(game);
  // The first of them is less what a run that was finished early still owes.
  const later = authoritiesOf(game, OUTLOOK_YEARS, game.unfolded.tally);
  const longer = Array.from({ length: OUTLOOK_YEARS }, (_, year) =>
    year < authorities.length ? authorities[year] : later[year - authorities.length],
  ) as PerChannel[];
  const quarters = PROLOGUE + OUTLOOK_YEARS * QUARTERS_A_YEAR;
  return simulate(central, longer, quarters, timelineOf(shocks, quarters));
};
