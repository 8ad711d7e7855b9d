import { expect, test } from 'vitest';
import { dimensionIds } from '../../../src/data/dimensions.ts';
import { judgedOn } from '../../../src/game/readings/judging.ts';
import { underLuck } from '../../../src/game/readings/otherRuns.ts';
import { known } from '../../../src/game/readings/sky.ts';
import type { Action } from '../../../src/game/rules/actions.ts';
import { type Game, newGame, skyOf } from '../../../src/game/rules/game.ts';
import { luckOf } from '../../../src/game/rules/year/luck.ts';
import { copy, type State } from '../../../src/model/state.ts';
import { playOn, type Style } from '../plays.ts';

/** Luck is what the same style of play comes to in other seeds; a style that marks well is no luckier for it. */

const SEEDS = 400; // the mean place of so many differs from 50 by one or two by chance alone
const LUCKS = 20;

const share: Action = { do: 'share', split: { use: 5, create: 5, trust: 5, collaborate: 5, reserve: 0 } };

const marking = (winter: (game: Game) => readonly Action[]): Style => ({
  winter: (game) => [...winter(game), share],
  answer: () => 'rule',
});

/** Looks into the pair after next, and marks what a study has told of the next. */
const studied = (game: Game): Action[] => {
  const { far } = skyOf(game);
  const real = known(game, 'near')?.[0];
  return [
    ...(far ? [{ do: 'study', pair: 'far' } as const] : []),
    ...(real ? [{ do: 'mark', event: real } as const] : []),
  ];
};

const styles: Readonly<Record<string, Style>> = {
  'marks nothing': marking(() => []),
  'marks one cloud of the next summer without a look': marking((game) => {
    const { near } = skyOf(game);
    return near ? [{ do: 'mark', event: near.clouds[1] }] : [];
  }),
  'studies, and marks what is real': marking(studied),
};

/** Where a run lies among the same style of play in other seeds: percent of them below it, ties halved, by dimension. */
const places = (game: Game): number[] => {
  const own = judgedOn(game.quarters);
  const below = dimensionIds.map(() => 0);
  for (let at = 0; at < LUCKS; at++) {
    const quarters: State[] = [];
    underLuck(game, luckOf(`${game.seed}/${at}`), (state) => quarters.push(copy(state)));
    const other = judgedOn(quarters);
    for (const [place, id] of dimensionIds.entries())
      below[place] = (below[place] as number) + (other[id] < own[id] ? 1 : other[id] === own[id] ? 0.5 : 0);
  }
  return below.map((count) => (100 * count) / LUCKS);
};

test.each(Object.entries(styles))(
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
