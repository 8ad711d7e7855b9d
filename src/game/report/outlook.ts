import { QUARTERS_A_YEAR } from '../../data/courses.ts';
import { run } from '../../model/run.ts';
import { timelineOf } from '../../model/shocks.ts';
import type { PerChannel } from '../../model/slots.ts';
import type { State } from '../../model/state.ts';
import { central } from '../central.ts';
import type { Game } from '../game.ts';
import { recordedOf } from '../recorded.ts';
import { authorityOf } from '../split.ts';
import { PROLOGUE } from '../year/clock.ts';

/** Budgets granted until then: ten years after the baseline, December 2035. */
const OUTLOOK_YEARS = 10;

/** Every quarter to December 2035 if the last split went on and no further event came. */
export const outlook = (game: Game): State[] => {
  const { authorities, shocks } = recordedOf(game);
  const last: PerChannel = authorityOf(game.split, game.emphasis);
  const longer = Array.from({ length: OUTLOOK_YEARS }, (_, year) => authorities[year] ?? last);
  const quarters = PROLOGUE + OUTLOOK_YEARS * QUARTERS_A_YEAR;
  return run(central, longer, quarters, timelineOf(shocks, quarters));
};
