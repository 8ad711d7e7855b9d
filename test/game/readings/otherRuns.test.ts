import { describe, expect, test } from 'vitest';
import { indicatorAt, series } from '../../../src/game/readings/indicators.ts';
import { abroad, continuation, noBudget, underLuck } from '../../../src/game/readings/otherRuns.ts';
import { type Game, newGame } from '../../../src/game/rules/game.ts';
import { parseSeed } from '../../../src/game/rules/seed.ts';
import { emptySplit } from '../../../src/game/rules/split.ts';
import { luckOf } from '../../../src/game/rules/year/luck.ts';
import { copy, type State } from '../../../src/model/state.ts';
import { playedWith, playOn, randomGame } from '../plays.ts';
import { laysBlindly, laysEarly, laysNothing, laysOnWhatComes, laysOnWhatDoesNot } from './laying.ts';

const reserveOnly = playedWith([{ ...emptySplit, reserve: 20 }]);

test('other runs cover the quarters of the game', () => {
  for (const run of [continuation(reserveOnly), noBudget(reserveOnly)])
    expect(run.map(({ t }) => t)).toEqual(reserveOnly.quarters.map(({ t }) => t));
  expect(abroad(reserveOnly, 'DE').everUse).toHaveLength(reserveOnly.quarters.length);
});

test('a player who keeps everything in reserve gets the run without a budget', () => {
  expect(noBudget(reserveOnly)).toEqual(reserveOnly.quarters);
});

test('the continuation differs from no budget once its first money has arrived', () => {
  expect(continuation(reserveOnly).slice(0, 4)).toEqual(noBudget(reserveOnly).slice(0, 4));
  expect(continuation(reserveOnly)[4]).not.toEqual(noBudget(reserveOnly)[4]);
});

test('indicators are read from the quarter', () => {
  const [first] = reserveOnly.quarters;
  if (!first) throw new Error('no quarter');
  expect(indicatorAt(first, 'everUse')).toBe(0.267);
  expect(indicatorAt(first, 'rank')).toBe(14);
  expect(indicatorAt(first, 'technical')).toBe(100);
  expect(series(reserveOnly.quarters, 'investment')).toHaveLength(8);
});

test('a seed is read whatever its case, and look-alikes are forgiven', () => {
  expect(parseSeed(' 7kq2m ')).toBe('7KQ2M');
  expect(parseSeed('oIl2m')).toBe('0112M');
  for (const bad of ['', '7KQ2', '7KQ2MM', '7KQ2U', '７KQ2M']) expect(parseSeed(bad)).toBeNull();
});

test('the continuation keeps the player’s levers and answers, and repeats the FY2025 yen', () => {
  const game = randomGame('7KQ2M', 'class', 5);
  const other = continuation(game);
  expect(other).toHaveLength(game.quarters.length);
  expect(other.slice(0, 4)).toEqual(game.quarters.slice(0, 4));
  expect(other.at(-1)).not.toEqual(game.quarters.at(-1));
});

test('the continuation lays nothing: what lay on clouds changes it only by the events and answers that came of it', () => {
  const tried = ['quick', 'class'] as const;
  for (const course of tried)
    for (let at = 0; at < 10; at++) {
      const seed = String(at).padStart(5, '0');
      const style = course === 'quick' ? laysBlindly : laysEarly;
      // Whatever comes is answered alike, so that nothing but the earmarks and the reserve differ.
      const [laid, bare] = [playOn(newGame(seed, course), style), playOn(newGame(seed, course), laysNothing)];
      expect(laid.decisions.some(({ earmark }) => earmark)).toBe(true);
      expect(laid.quarters).not.toEqual(bare.quarters);
      expect(continuation(laid)).toEqual(continuation(bare));
    }
});

describe('a run’s rule under another luck', () => {
  const under = (game: Game, seed: string): State[] => {
    const quarters: State[] = [];
    underLuck(game, luckOf(seed), (state) => quarters.push(copy(state)));
    return quarters;
  };

  test('is the run itself under its own', () => {
    for (const course of ['quick', 'class', 'lesson'] as const)
      for (let at = 0; at < 8; at++) {
        const game = randomGame(String(at).padStart(5, '0'), course, 5 * at);
        expect(under(game, game.seed)).toEqual(game.quarters);
      }
  });

  test.each([
    ['lays nothing', laysNothing],
    ['lays on the second near cloud', laysBlindly],
    ['lays on the first far cloud', laysEarly],
    ['lays on what a study has told to come', laysOnWhatComes],
    ['lays on what a study has told not to come', laysOnWhatDoesNot],
  ] as const)(
    'is the run that %s in that seed: as many tallies on the cloud of the same rank, whatever its event',
    (_, style) => {
      let other = 0;
      for (let at = 0; at < 10; at++) {
        const [here, there] = [at, at + 100].map((seed) =>
          playOn(newGame(String(seed).padStart(5, '0'), 'class'), style),
        ) as [Game, Game];
        expect(under(here, there.seed)).toEqual(there.quarters);
        if (here.decisions[1]?.earmark?.event !== there.decisions[1]?.earmark?.event) other++;
      }
      expect(other > 5).toBe(style !== laysNothing);
    },
  );
});
