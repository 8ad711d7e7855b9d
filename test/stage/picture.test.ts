import { describe, expect, it } from 'vitest';
import { type Game, newGame } from '../../src/game/game.ts';
import { reduce } from '../../src/game/reduce.ts';
import type { Split } from '../../src/game/split.ts';
import { stageOf } from '../../src/stage/draw/buildings/sites.ts';
import { pictureOf } from '../../src/stage/picture.ts';

const even: Split = { use: 5, create: 5, trust: 5, collaborate: 5, reserve: 0 };

const confirmed = (game: Game, split: Split): Game =>
  reduce(reduce(game, { do: 'share', split }).game, { do: 'confirm' }).game;

const played = (years: number, split: Split): Game => {
  let game = newGame('abcde', 'class');
  for (let year = 0; year < years; year++) game = reduce(confirmed(game, split), { do: 'proceed' }).game;
  return game;
};

const latest = (game: Game) => pictureOf(game.quarters, game.quarters.length - 1);

describe('the picture of a quarter', () => {
  it('lights as many lanterns of twenty as people use it, and never more bright ones than have tried it', () => {
    const { quarters } = played(6, even);
    for (const [index, quarter] of quarters.entries()) {
      const { bright, tried } = pictureOf(quarters, index);
      expect(bright).toBe(Math.round(20 * quarter.regularUse));
      expect(tried).toBe(Math.round(20 * quarter.everUse));
      expect(bright).toBeLessThanOrEqual(tried);
    }
  });

  it('fills the pond of creation further when creation gets the money', () => {
    const creating = latest(played(6, { ...even, create: 17, use: 1, trust: 1, collaborate: 1 }));
    expect(creating.ponds.create).toBeGreaterThan(latest(played(6, even)).ponds.create);
  });

  it('drives the wheel harder as use and investment come back, and only by what they bring', () => {
    const { quarters } = played(6, even);
    expect(pictureOf(quarters, 0).drive).toBe(0);
    expect(latest(played(6, even)).drive).toBeGreaterThan(latest(played(0, even)).drive);
    for (const index of quarters.keys()) expect(pictureOf(quarters, index).drive).toBeLessThanOrEqual(1);
  });

  it('lets a building stand small before any money and grow with its channel', () => {
    expect(stageOf(0)).toBe(0);
    expect(stageOf(-0.2)).toBe(0);
    expect(stageOf(0.9)).toBe(3);
  });
});
