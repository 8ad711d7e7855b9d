import { type PillarId, pillarIds } from '../../src/data/pillars.ts';
import type { Decision } from '../../src/game/rules/decision.ts';
import { channelsOf } from '../../src/game/rules/grants.ts';
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

/** Tallies moved between two pillars; only from the plan itself. */
export const otherTallies = (almanac: Almanac, round: number, { decision }: Chosen): Alternative[] => {
  const others: Alternative[] = [];
  for (const from of pillarIds)
    for (const to of pillarIds)
      for (let tallies = 1; tallies <= MOST_MOVED && tallies <= decision.split[from]; tallies++)
        if (from !== to)
          others.push([shifted(decision, from, to, tallies), almanac.moved(round, from, to, tallies)]);
  return others;
};

/** Another channel emphasised in one pillar. */
export const otherEmphasis = (almanac: Almanac, round: number, { decision, cost }: Chosen): Alternative[] =>
  pillarIds.flatMap((pillar) =>
    [null, ...channelsOf(pillar)]
      .filter((channel) => channel !== decision.emphasis[pillar])
      .map(
        (channel): Alternative => [
          { ...decision, emphasis: { ...decision.emphasis, [pillar]: channel } },
          // Every winter's gain is known with all others as planned: what looks like a gain each time is one only once.
          cost + Math.min(0, almanac.emphasised(round, pillar, channel)),
        ],
      ),
  );

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
