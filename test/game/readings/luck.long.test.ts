import { expect, test } from 'vitest';
import { dimensionIds } from '../../../src/data/dimensions.ts';
import { judgedOn } from '../../../src/game/readings/judging.ts';
import { underLuck } from '../../../src/game/readings/otherRuns.ts';
import { type Game, newGame } from '../../../src/game/rules/game.ts';
import { luckOf } from '../../../src/game/rules/year/luck.ts';
import { copy, type State } from '../../../src/model/state.ts';
import { playOn } from '../plays.ts';
import { laysBlindly, laysNothing, laysOnWhatComes } from './laying.ts';

/** Luck is what the same style of play comes to in other seeds; a style that prepares well is no luckier for it. */

const SEEDS = 400; // the mean place of so many differs from 50 by one or two by chance alone
const LUCKS = 20;

/** Where a run lies among the same style of play in other seeds: percent of them below it, ties halved, by dimension. */
const places = (game: Game): number[] => {
  const own = judgedOn(game);
  const below = dimensionIds.map(() => 0);
  for (let at = 0; at < LUCKS; at++) {
    const quarters: State[] = [];
    underLuck(game, luckOf(`${game.seed}/${at}`), (state) => quarters.push(copy(state)));
    const other = judgedOn({ course: game.course, quarters });
    for (const [place, id] of dimensionIds.entries())
      below[place] = (below[place] as number) + (other[id] < own[id] ? 1 : other[id] === own[id] ? 0.5 : 0);
  }
  return below.map((count) => (100 * count) / LUCKS);
};

test.each([
  ['lays nothing on clouds', laysNothing],
  ['lays all that may lie there on one cloud of the next summer, without a look', laysBlindly],
  ['studies, and lays all that may lie there on what is real', laysOnWhatComes],
] as const)(
  'whoever %s is as lucky as not, on every dimension',
  (_, style) => {
    const found = Array.from({ length: SEEDS }, (_unused, seed) =>
      places(playOn(newGame(String(seed).padStart(5, '0'), 'class'), style)),
    );
    for (const [at, id] of dimensionIds.entries()) {
      const mean = found.reduce((sum, run) => sum + (run[at] as number), 0) / SEEDS;
      expect(mean, id).toBeGreaterThan(45);
      expect(mean, id).toBeLessThan(55);
    }
  },
  120_000,
);
