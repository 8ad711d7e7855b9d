import { courses } from '../../src/data/courses.ts';
import { type DimensionId, dimensionIds } from '../../src/data/dimensions.ts';
import type { Effect } from '../../src/data/effects.ts';
import { type Event, type EventId, eventIds, events } from '../../src/data/events.ts';
import { type PillarId, pillarIds } from '../../src/data/pillars.ts';
import { earmarks } from '../../src/data/readiness.ts';
import { central } from '../../src/game/rules/central.ts';
import { earmarkShares, type Laid } from '../../src/game/rules/earmark.ts';
import { authorityOf } from '../../src/game/rules/grants.ts';
import { type Split, TALLIES, TALLY } from '../../src/game/rules/split.ts';
import { quartersAfter, quartersToEvent } from '../../src/game/rules/year/clock.ts';
import { pursesAfter } from '../../src/game/rules/year/purses.ts';
import { onset, readinessFor } from '../../src/game/rules/year/readiness.ts';
import { timelineOf } from '../../src/model/shocks.ts';
import { simulate, simulateInto } from '../../src/model/simulate.ts';
import type { PerChannel } from '../../src/model/slots.ts';
import { type State, start } from '../../src/model/state.ts';
import { autumnBook, yearsOf } from './autumns.ts';
import type { Field } from './ground.ts';
import { even } from './players.ts';
import { mean, type PerDimension } from './sets.ts';

/** What an event does by itself, to a run that shares out evenly, in percent of reach at the last review. */

const state = start(central);
const book = autumnBook();

/** Effects at the summers of all rounds but the first, on the mean; per dimension. */
const struck = ({ course, grounds }: Field, effects: readonly Effect[]): PerDimension => {
  const { rounds } = courses[course];
  const quarters = quartersAfter(course, rounds);
  const authorities = Array.from({ length: yearsOf(course) }, () => authorityOf(even));
  const last = (quarter: number, what: readonly Effect[]): PerDimension => {
    const shocks = timelineOf([{ quarter, effects: what }], quarters);
    simulateInto(state, central, authorities, quarters, book.visit, shocks);
    return Float64Array.from(book.autumns[yearsOf(course) - 1] as PerDimension);
  };
  const rest = last(0, []);
  const found = Array.from({ length: rounds - 1 }, (_, at) =>
    last(quartersToEvent(course, at + 1), effects).map((value, to) => value - (rest[to] as number)),
  );
  return rest.map((_, at) => {
    const width = mean(grounds.map(({ low, high }) => (high.last[at] as number) - (low.last[at] as number)));
    return (100 * mean(found.map((values) => values[at] as number))) / width;
  });
};

/** Four tallies more for one pillar, from all others alike. */
const favouring = (favoured: PillarId): Split => ({
  ...even,
  ...Object.fromEntries(
    pillarIds.map((pillar) => [pillar, even[pillar] + (pillar === favoured ? 4 : -4 / 3)]),
  ),
});

export interface Harm {
  readonly event: EventId;
  readonly character: Event['character'];
  readonly main: DimensionId;
  readonly percent: number; // of reach, at readiness 0
  readonly ready: readonly number[]; // of an even split: with no tally on its cloud in the winter before, one, two …
  readonly richer: number; // with none there, and four more in the pillar that helps most
}

/** What each event does at its onset to someone who has prepared nothing, on the dimension that it moves most. */
export const harmsOf = (field: Field): Harm[] => {
  const { course } = field;
  const { rounds, yearsPerRound } = courses[course];
  const round = rounds - 2;
  const until = quartersToEvent(course, round);
  /** How ready for an event its summer finds who shares out so each winter, and lays so many tallies before it. */
  const readyOf = (split: Split, event: EventId, tallies = 0): number => {
    const taken = 1 - tallies / TALLIES; // from all pillars alike
    const laid: (Laid | null)[] = [];
    const grants = Array.from({ length: yearsOf(course) }, (_, year) => {
      const lies = tallies > 0 && Math.floor(year / yearsPerRound) === round;
      const shares = earmarkShares(event);
      laid.push(lies ? { event, yen: tallies * TALLY } : null);
      return authorityOf(split).map((yen, slot) =>
        lies ? yen * taken + tallies * TALLY * (shares[slot] as number) : yen,
      ) as PerChannel;
    });
    const quarters = simulate(central, grants, until);
    return readinessFor(quarters[until] as State, event, pursesAfter(laid, quarters), yearsPerRound);
  };
  return eventIds.map((event) => {
    const moves = struck(field, onset(event, 0, courses[course].stakes));
    const size = moves.map(Math.abs);
    const main = size.indexOf(Math.max(...size));
    return {
      event,
      character: events[event].character,
      main: dimensionIds[main] as DimensionId,
      percent: moves[main] as number,
      richer: Math.max(...pillarIds.map((pillar) => readyOf(favouring(pillar), event))),
      ready: Array.from({ length: earmarks.most + 1 }, (_, tallies) => readyOf(even, event, tallies)),
    };
  });
};
