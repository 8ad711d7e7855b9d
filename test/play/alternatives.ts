import type { EventId } from '../../src/data/events.ts';
import { type PillarId, pillarIds } from '../../src/data/pillars.ts';
import { earmarks } from '../../src/data/readiness.ts';
import type { Decision } from '../../src/game/rules/decision.ts';
import type { Almanac } from './almanac.ts';

/** Other ways to share out a winter, each with what it costs to leave the plan for it, the sky aside. */

export type Alternative = readonly [decision: Decision, cost: number];

/** A way that was chosen already, and its cost. */
interface Chosen {
  readonly decision: Decision;
  readonly cost: number;
}

const MOST_MOVED = 4; // tallies between two pillars
const MOST_HELD = 2; // tallies in the reserve

const shifted = (
  decision: Decision,
  from: PillarId,
  to: PillarId | 'reserve',
  tallies: number,
): Decision => ({
  ...decision,
  split: {
    ...decision.split,
    [from]: decision.split[from] - tallies,
    [to]: decision.split[to] + tallies,
  },
});

/** Tallies moved between two pillars. */
export const otherTallies = (almanac: Almanac, round: number, { decision, cost }: Chosen): Alternative[] => {
  const others: Alternative[] = [];
  for (const from of pillarIds)
    for (const to of pillarIds)
      for (let tallies = 1; tallies <= MOST_MOVED && tallies <= decision.split[from]; tallies++)
        if (from !== to)
          others.push([shifted(decision, from, to, tallies), cost + almanac.moved(round, from, to, tallies)]);
  return others;
};

/** Tallies laid on a cloud, from the pillar that misses them least. */
export const otherEarmarks = (
  almanac: Almanac,
  round: number,
  { decision, cost }: Chosen,
  event: EventId,
): Alternative[] => {
  const others: Alternative[] = [];
  for (let tallies = 1; tallies <= earmarks.most; tallies++) {
    let best: Alternative | null = null;
    for (const from of pillarIds) {
      if (decision.split[from] < tallies) continue;
      const loss = cost + almanac.laid(round, from, event, tallies);
      if (best && loss <= best[1]) continue;
      const split = { ...decision.split, [from]: decision.split[from] - tallies };
      best = [{ ...decision, split, earmark: { event, tallies } }, loss];
    }
    if (best) others.push(best);
  }
  return others;
};

/** Tallies of one pillar held in the reserve. */
export const otherReserve = (almanac: Almanac, round: number, { decision, cost }: Chosen): Alternative[] =>
  pillarIds.flatMap((pillar) =>
    [1, MOST_HELD]
      .filter((tallies) => tallies <= decision.split[pillar])
      .map(
        (tallies): Alternative => [
          shifted(decision, pillar, 'reserve', tallies),
          cost + almanac.taken(round, pillar, tallies),
        ],
      ),
  );
