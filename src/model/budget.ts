import type { Coefficients } from './coefficients.ts';
import { atMost } from './math.ts';
import { channelSlots, type PerChannel } from './slots.ts';
import type { State } from './state.ts';

/**
 * Money on its way: authority is disbursed over about a year, no faster than the channel can absorb;
 * what is disbursed becomes activity, which fades, and activity has a saturating effect.
 * `authority` is what is newly granted at the start of this quarter, in 億円 (README.md 4, budget).
 */
export const stepBudget = (s: State, c: Coefficients, authority: PerChannel): void => {
  for (const slot of channelSlots) {
    const available = s.unspent[slot] + authority[slot];
    const disbursed = atMost(available / c.p.disbursementTime, c.channels.absorptionCap[slot]);
    const life = c.channels.effectLife[slot];
    const activity =
      s.activity[slot] + c.dt * (disbursed + c.channels.background[slot] - s.activity[slot] / life);
    s.unspent[slot] = available - disbursed * c.dt;
    s.disbursed[slot] = disbursed;
    s.flow[slot] += c.dt * (disbursed - s.flow[slot]);
    s.activity[slot] = activity;
    s.effect[slot] =
      (activity - c.channels.backgroundActivity[slot]) / (activity + c.channels.halfActivity[slot]);
    s.spent += disbursed * c.dt;
  }
};
