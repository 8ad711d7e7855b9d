import { describe, expect, it } from 'vitest';
import { type Game, newGame } from '../../src/game/game.ts';
import { reduce } from '../../src/game/reduce.ts';
import type { Split } from '../../src/game/split.ts';
import { quarterOf, seasonOf, WATCH } from '../../src/stage/calendar.ts';
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

describe('the calendar of the stage', () => {
  const game = confirmed(newGame('abcde', 'class'), even);
  const quick = confirmed(newGame('abcde', 'quick'), even);

  it('is winter while the budget is shared out and autumn at the review', () => {
    expect(seasonOf('winter', game, 0)).toBe('winter');
    expect(seasonOf('review', game, 0)).toBe('autumn');
  });

  it('runs from spring to autumn while a year is watched', () => {
    const seen = [0.1, 0.5, 0.9, 1, 4].map((part) => seasonOf('run', game, part * WATCH));
    expect(seen).toEqual(['spring', 'summer', 'autumn', 'autumn', 'autumn']);
  });

  it('runs twice through the year when a round has two', () => {
    const seen = [0.1, 0.25, 0.45, 0.6, 0.75, 0.9].map((part) => seasonOf('run', quick, part * WATCH));
    expect(seen).toEqual(['spring', 'summer', 'autumn', 'spring', 'summer', 'autumn']);
  });

  it('walks from the quarter before the round to its last one', () => {
    const last = game.quarters.length - 1;
    expect(quarterOf('run', game, 0)).toBe(last - 4);
    expect(quarterOf('run', game, WATCH / 2)).toBe(last - 2);
    expect(quarterOf('run', game, 2 * WATCH)).toBe(last);
    expect(quarterOf('review', game, 0)).toBe(last);
    expect(quarterOf('run', quick, 0)).toBe(quick.quarters.length - 1 - 8);
  });
});
