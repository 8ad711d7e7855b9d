import { courses } from '../../src/data/courses.ts';
import type { EventId } from '../../src/data/events.ts';
import { pillarIds } from '../../src/data/pillars.ts';
import { earmarks } from '../../src/data/readiness.ts';
import type { Decision } from '../../src/game/rules/decision.ts';
import type { Purse } from '../../src/game/rules/year/purses.ts';
import { giftScale, harmScale, readinessFor } from '../../src/game/rules/year/readiness.ts';
import type { PerChannel } from '../../src/model/slots.ts';
import type { State } from '../../src/model/state.ts';
import { lookAhead, summersBook } from './ahead.ts';
import type { Almanac } from './almanac.ts';
import { answered } from './answering.ts';
import type { Eyes } from './reader.ts';

/** What the sky is to come to after a decision, for who knows an almanac and sees the clouds. */

/** A cloud as a player sees it. */
export interface Seen {
  readonly event: EventId;
  readonly round: number; // of its summer
  readonly chance: number;
}

/** What can be seen in a winter. */
export interface Winter {
  readonly round: number;
  readonly near: readonly Seen[];
  readonly far: readonly Seen[];
  readonly tally: number; // what one is worth
  readonly state: State;
  readonly purses: readonly Purse[]; // what was laid on clouds before
}

const summers = summersBook();

/** What both summers are to come to after a decision, in percent of reach. */
export const foresight = (
  almanac: Almanac,
  eyes: Pick<Eyes, 'answers' | 'earmarks'>,
): ((winter: Winter, decision: Decision) => number) => {
  const { course, plan } = almanac;
  const { yearsPerRound } = courses[course];

  /** What some clouds are to come to. */
  const expected = (
    clouds: readonly Seen[],
    at: State,
    purses: readonly Purse[],
    reserve: number,
  ): number => {
    let sum = 0;
    for (const { event, round, chance } of clouds) {
      if (chance === 0) continue;
      const ready = readinessFor(at, event, purses, yearsPerRound);
      sum +=
        chance *
        (harmScale(ready) * (almanac.harm[event][round] as number) +
          giftScale(ready) * (almanac.gift[event][round] as number) +
          answered(almanac, eyes.answers ?? false, event, round, ready, reserve).worth);
    }
    return sum;
  };

  /** What laying tallies on a cloud next winter would cost, the sky aside. */
  const nextCost = (round: number, event: EventId, tallies: number): number => {
    const { split } = plan[round + 1] as Decision;
    const costs = pillarIds
      .filter((from) => split[from] >= tallies)
      .map((from) => almanac.laid(round + 1, from, event, tallies));
    return Math.max(...costs);
  };

  /** What the far clouds are to come to, when as many tallies are laid next winter as is best. */
  const expectedLater = ({ round, far }: Winter): number => {
    const { far: at, farPurses, probes } = summers;
    const now = expected(far, at, farPurses, 0);
    if (!eyes.earmarks) return now;
    return far
      .filter(({ chance }) => chance > 0)
      .reduce((most, { event }) => {
        const probe = probes.find((one) => one.event === event) as Purse;
        const before = farPurses.find((one) => one.event === event)?.spent;
        const others = farPurses.filter((one) => one.event !== event);
        for (let tallies = 1; tallies <= earmarks.most; tallies++) {
          const spent = probe.spent.map((yen, slot) => tallies * yen + (before?.[slot] ?? 0)) as PerChannel;
          const found = expected(far, at, [...others, { ...probe, spent }], 0);
          most = Math.max(most, found + nextCost(round, event, tallies));
        }
        return most;
      }, now);
  };

  /** What both summers are to come to after a decision, when the next winter reads the sky as well. */
  return (winter, decision) => {
    const { round, near, far } = winter;
    const clouds = far.map(({ event }) => event);
    lookAhead({ ...winter, course }, [decision, plan[round + 1]], clouds, summers);
    const reserve = decision.split.reserve * yearsPerRound;
    return expected(near, summers.near, summers.nearPurses, reserve) + expectedLater(winter);
  };
};
