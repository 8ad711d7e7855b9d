import { courses } from '../../src/data/courses.ts';
import { type DimensionId, dimensionIds } from '../../src/data/dimensions.ts';
import type { Effect } from '../../src/data/effects.ts';
import { type Event, type EventId, eventIds, events } from '../../src/data/events.ts';
import { type PillarId, pillarIds } from '../../src/data/pillars.ts';
import { central } from '../../src/game/rules/central.ts';
import { authorityOf } from '../../src/game/rules/grants.ts';
import type { Split } from '../../src/game/rules/split.ts';
import { quartersAfter, quartersToEvent } from '../../src/game/rules/year/clock.ts';
import { type Marks, onset, readinessFor } from '../../src/game/rules/year/readiness.ts';
import { timelineOf } from '../../src/model/shocks.ts';
import { simulate, simulateInto } from '../../src/model/simulate.ts';
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
  readonly ready: readonly number[]; // of an even split: unmarked, marked once, twice
  readonly richer: number; // unmarked, with four tallies more in the pillar that helps most
}

/** What each event does at its onset to someone who has prepared nothing, on the dimension that it moves most. */
export const harmsOf = (field: Field): Harm[] => {
  const { course } = field;
  const summerOf = (split: Split): State => {
    const grants = Array.from({ length: yearsOf(course) }, () => authorityOf(split));
    const quarters = simulate(central, grants, quartersAfter(course, courses[course].rounds));
    return quarters[quartersToEvent(course, courses[course].rounds - 2)] as State;
  };
  const summer = summerOf(even);
  const richer = pillarIds.map((pillar) => summerOf(favouring(pillar)));
  return eventIds.map((event) => {
    const moves = struck(field, onset(event, 0));
    const size = moves.map(Math.abs);
    const main = size.indexOf(Math.max(...size));
    return {
      event,
      character: events[event].character,
      main: dimensionIds[main] as DimensionId,
      percent: moves[main] as number,
      richer: Math.max(...richer.map((state) => readinessFor(state, event, 0))),
      ready: ([0, 1, 2] as const).map((marks: Marks) => readinessFor(summer, event, marks)),
    };
  });
};
