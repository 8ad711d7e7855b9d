import { expect, test } from 'vitest';
import { courseIds } from '../../../src/data/courses.ts';
import { dimensionIds } from '../../../src/data/dimensions.ts';
import { pillarIds } from '../../../src/data/pillars.ts';
import { credit, movers } from '../../../src/game/readings/credit.ts';
import { moneyFlow } from '../../../src/game/readings/moneyFlow.ts';
import { pipeOf } from '../../../src/game/readings/pipe.ts';
import { unsettledOf } from '../../../src/game/readings/recorded.ts';
import { central } from '../../../src/game/rules/central.ts';
import { now } from '../../../src/game/rules/game.ts';
import { emptySplit } from '../../../src/game/rules/split.ts';
import { quartersAfter } from '../../../src/game/rules/year/clock.ts';
import { dimensions } from '../../../src/model/dimensions.ts';
import type { State } from '../../../src/model/state.ts';
import { randomGame, reviewedWith } from '../plays.ts';

test.each(courseIds)('in the %s course, what moved a dimension adds up to how it changed', (course) => {
  for (let at = 0; at < 10; at++) {
    const game = randomGame(`credi`, course, at);
    const before = game.quarters[quartersAfter(course, game.decisions.length - 1)] as State;
    const [from, to] = [dimensions(before, central), dimensions(now(game), central)];
    const found = credit(game);
    for (const id of dimensionIds) {
      const { change, parts } = found[id];
      expect(change).toBe(-from[id] + to[id]);
      expect(movers.reduce((sum, mover) => sum + parts[mover], 0)).toBeCloseTo(change, 9);
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
    const { parts } = found[id];
    expect([parts.use, parts.trust, parts.collaborate, parts.levers]).toEqual([0, 0, 0, 0]);
  }
  expect(found.create.parts.create).toBeGreaterThan(0.5);
});

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
  }
});
