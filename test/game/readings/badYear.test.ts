import { describe, expect, it } from 'vitest';
import { events } from '../../../src/data/events.ts';
import { badYear } from '../../../src/game/readings/badYear.ts';
import { central } from '../../../src/game/rules/central.ts';
import type { Game } from '../../../src/game/rules/game.ts';
import { emptySplit, TALLIES } from '../../../src/game/rules/split.ts';
import { dimensions } from '../../../src/model/dimensions.ts';
import { pictureOf } from '../../../src/store/picture.ts';
import { playedWith } from '../plays.ts';

const years = (split: Partial<typeof emptySplit>, seed: string): Game =>
  playedWith(
    Array.from({ length: 6 }, () => ({ ...emptySplit, ...split })),
    'class',
    seed,
  );

const games = ['00000', '00001', '00002', '00003', '00004'].flatMap((seed) => [
  years({ use: 2, create: 1, trust: 12, collaborate: 5 }, seed),
  years({ use: 5, create: 5, trust: 5, collaborate: 5 }, seed),
  years({ reserve: TALLIES }, seed),
]);

const trustAt = ({ quarters }: Game, index: number): number =>
  dimensions(quarters[index] as Game['quarters'][number], central).trust;

describe('a bad year', () => {
  it('is one over which trust and safety fell', () => {
    for (const game of games)
      for (const index of game.quarters.keys())
        if (index >= 4 && trustAt(game, index) < trustAt(game, index - 4))
          expect(badYear(game, index)).toBe(true);
  });

  it('is one in which something harmful found the run hardly ready', () => {
    for (const game of games)
      for (const { event, ready, onset } of game.unfolded.met)
        if (events[event].character !== 'good' && ready < 0.5)
          for (let index = onset.quarter; index <= onset.quarter + 4 && game.quarters[index]; index++)
            expect(badYear(game, index)).toBe(true);
  });

  it('leaves the bridge to nobody; there are others, and then a whole bridge is crossed', () => {
    const pictures = games.flatMap((game) =>
      [...game.quarters.keys()].map((index) => ({ bad: badYear(game, index), ...pictureOf(game, index) })),
    );
    for (const { bad, bridge, crossed } of pictures) expect(crossed).toBe(!bad && bridge >= 3);
    expect(pictures.some(({ crossed }) => crossed)).toBe(true);
    expect(pictures.some(({ bad, bridge }) => bad && bridge >= 3)).toBe(true);
  });
});
