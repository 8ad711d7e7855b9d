import { expect, test } from 'vitest';
import { courseIds, courses } from '../../../src/data/courses.ts';
import { dimensionIds } from '../../../src/data/dimensions.ts';
import { type EventId, events } from '../../../src/data/events.ts';
import { pillarIds } from '../../../src/data/pillars.ts';
import { earmarks } from '../../../src/data/readiness.ts';
import { credit, movers, partIds } from '../../../src/game/readings/credit.ts';
import { moneyFlow } from '../../../src/game/readings/moneyFlow.ts';
import { pipeOf } from '../../../src/game/readings/pipe.ts';
import { unsettledOf } from '../../../src/game/readings/recorded.ts';
import { replayed } from '../../../src/game/readings/replayed.ts';
import { central } from '../../../src/game/rules/central.ts';
import { newGame, now, skyOf } from '../../../src/game/rules/game.ts';
import { emptySplit, TALLIES } from '../../../src/game/rules/split.ts';
import { quartersAfter } from '../../../src/game/rules/year/clock.ts';
import { type Met, strikesOf } from '../../../src/game/rules/year/meeting.ts';
import { readinessFor } from '../../../src/game/rules/year/readiness.ts';
import { type Dimensions, dimensions } from '../../../src/model/dimensions.ts';
import { timelineOf } from '../../../src/model/shocks.ts';
import { type Authorities, simulate } from '../../../src/model/simulate.ts';
import { copy, type State, start } from '../../../src/model/state.ts';
import { playOn, randomGame, reviewedWith, type Style } from '../plays.ts';

test.each(courseIds)('in the %s course, what moved a dimension adds up to how it changed', (course) => {
  for (let at = 0; at < 10; at++) {
    const game = randomGame(`credi`, course, at);
    const before = game.quarters[quartersAfter(course, game.decisions.length - 1)] as State;
    const [from, to] = [dimensions(before, central), dimensions(now(game), central)];
    const found = credit(game);
    for (const id of dimensionIds) {
      const { change, movers: by, parts } = found[id];
      expect(change).toBe(-from[id] + to[id]);
      expect(movers.reduce((sum, mover) => sum + by[mover], 0)).toBeCloseTo(change, 12);
      expect(partIds.reduce((sum, part) => sum + parts[part], 0)).toBeCloseTo(change, 12);
    }
  }
});

test('only pillars that were given money, and levers that were moved, have a part', () => {
  const found = credit(
    reviewedWith([
      { ...emptySplit, create: 20 },
      { ...emptySplit, create: 20 },
    ]),
  );
  for (const id of dimensionIds) {
    const { movers: by } = found[id];
    expect([by.use, by.trust, by.collaborate, by.levers, by.earmarks]).toEqual([0, 0, 0, 0, 0]);
  }
  expect(found.create.movers.create).toBeGreaterThan(0.5);
});

test('over a whole run, the parts add up to what changed since its first winter', () => {
  const game = randomGame('whole', 'class', 3);
  const first = game.quarters[quartersAfter('class', 0)] as State;
  const found = credit(game, 0);
  for (const id of dimensionIds) {
    const { change, parts } = found[id];
    expect(change).toBeCloseTo(dimensions(now(game), central)[id] - dimensions(first, central)[id], 12);
    expect(parts.flow + parts.yours + parts.events).toBeCloseTo(change, 12);
  }
});

test('with everything switched on, a run played once more is the run, to the last bit', () => {
  for (const course of courseIds)
    for (let at = 0; at < 6; at++) {
      const game = randomGame('again', course, at);
      const { authorities, laid } = game.unfolded;
      const seen: State[] = [];
      const all = { authorities, laid, notches: () => true, events: true };
      replayed(game, all, game.quarters.length - 1, start(central), (state) => seen.push(copy(state)));
      expect(seen).toEqual(game.quarters);
    }
});

/** Runs in which tallies lay on the cloud of a harm that came, and made ready for it. */
const prepared = Array.from({ length: 200 }, (_, at) => randomGame('ready', 'class', at)).filter(
  ({ unfolded }) =>
    unfolded.met.some(
      ({ event, tallies, ready }) => events[event].harm.length > 0 && tallies > 2 && ready > 0.5,
    ),
);

test('preparing earns its share: tallies on the cloud of a harm that came have a part of their own', () => {
  expect(prepared.length).toBeGreaterThan(5);
  for (const game of prepared.slice(0, 5)) {
    const found = credit(game, 0);
    expect(Math.max(...dimensionIds.map((id) => Math.abs(found[id].movers.earmarks)))).toBeGreaterThan(0.1);
    const alone = credit({ ...game, decisions: game.decisions.map((one) => ({ ...one, earmark: null })) }, 0);
    for (const id of dimensionIds) expect(alone[id].movers.earmarks).toBe(0);
  }
});

test('what the earmarks did is what their money did and what it counted: both are switched off together', () => {
  // Nothing but tallies on a cloud and the event under it are two players, few enough to find their shares by hand.
  const laying: Style = {
    winter: (game) => [
      { do: 'share', split: { ...emptySplit, reserve: TALLIES - earmarks.most } },
      { do: 'earmark', earmark: { event: skyOf(game).near?.clouds[0] as EventId, tallies: earmarks.most } },
    ],
    answer: () => 'rule',
  };
  let came = 0;
  for (let at = 0; at < 30; at++) {
    const seed = String(at).padStart(5, '0');
    const game = playOn(newGame(seed, 'quick'), laying, ({ phase }) => phase === 'review');
    const [met] = game.unfolded.met as [Met];
    if (met.tallies === 0) continue;
    came++;
    const last = game.quarters.length - 1;
    const endWith = (authorities: Authorities, ready: number | null): Dimensions => {
      const { onset, response } = strikesOf(met, ready ?? 0, met.onset.quarter, game.course);
      const timeline = timelineOf(ready === null ? [] : [onset, response], last);
      return dimensions(simulate(central, authorities, last, timeline)[last] as State, central);
    };
    const { authorities } = game.unfolded;
    const unready = readinessFor(
      simulate(central, [], met.onset.quarter).at(-1) as State,
      met.event,
      [],
      courses[game.course].yearsPerRound,
    );
    const [neither, both] = [endWith([], null), endWith(authorities, met.ready)];
    const [laid, befallen] = [endWith(authorities, null), endWith([], unready)];
    const found = credit(game);
    for (const id of dimensionIds) {
      const { earmarks: share, events: struck, ...others } = found[id].movers;
      expect(share).toBeCloseTo((laid[id] - neither[id] + both[id] - befallen[id]) / 2, 10);
      expect(struck).toBeCloseTo((befallen[id] - neither[id] + both[id] - laid[id]) / 2, 10);
      for (const pillar of pillarIds) expect(others[pillar]).toBe(0);
    }
  }
  expect(came).toBeGreaterThan(5);
});

const total = (yen: Iterable<number>): number => [...yen].reduce((sum, one) => sum + one, 0);

test('what is on its way, pillar by pillar, is all that is on its way', () => {
  const game = reviewedWith([{ use: 5, create: 5, trust: 5, collaborate: 5, reserve: 0 }]);
  const pipe = pipeOf(game);
  expect(pipe.map(({ pillar }) => pillar)).toEqual([...pillarIds]);
  expect(pipe.reduce((sum, { yen }) => sum + yen, 0)).toBeCloseTo(moneyFlow(game).underway, 8);
  expect(pipe.reduce((sum, { waits }) => sum + waits, 0)).toBeCloseTo(moneyFlow(game).waiting, 8);
  for (const { years } of pipe) if (years) expect(years.to).toBeGreaterThanOrEqual(years.from);
});

test('under the split that is played, a run’s money under other splits is the money that it was granted', () => {
  for (const course of courseIds) {
    const game = randomGame('yen00', course, 2);
    const [played, ...others] = unsettledOf(game).otherSplits ?? [];
    expect(played).toHaveLength(game.unfolded.authorities.length);
    for (const [year, authority] of game.unfolded.authorities.entries())
      for (const [slot, yen] of authority.entries()) expect(played?.[year]?.[slot]).toBeCloseTo(yen, 9);
    expect(others).not.toContainEqual(played);
    for (const other of others)
      for (const [year, authority] of game.unfolded.authorities.entries())
        expect(total(other[year] ?? [])).toBeCloseTo(total(authority), 8);
  }
});
