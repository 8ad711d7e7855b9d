import type { Coefficients } from './coefficients.ts';
import { atMost } from './math.ts';
import { type ChannelSlot, channelSlots, type PerChannel } from './slots.ts';
import type { State } from './state.ts';

/**
 * The most that a channel can pay out on top of its standing budget, in 億円 a year: so many times as much in all as it
 * was used to over the last year (README.md 4, budget).
 */
const absorbable = (s: State, { p, channels }: Coefficients, slot: ChannelSlot): number => {
  const used = channels.background[slot] + s.flow[slot];
  return (1 + p.absorptionGrowth) * used - channels.background[slot];
};

/**
 * Money on its way: authority is disbursed over about a year, no faster than the channel can absorb;
 * what is disbursed becomes activity, which fades, and activity has a saturating effect.
 * `authority` is what is newly granted at the start of this quarter, in 億円 (README.md 4, budget).
 */
export const stepBudget = (s: State, c: Coefficients, authority: PerChannel): void => {
  for (const slot of channelSlots) {
    const available = s.unspent[slot] + authority[slot];
    const disbursed = atMost(available / c.p.disbursementTime, absorbable(s, c, slot));
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
