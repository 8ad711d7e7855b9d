import { describe, expect, it } from 'vitest';
import { type Game, newGame } from '../../src/game/rules/game.ts';
import { emptySplit, type Split, TALLIES } from '../../src/game/rules/split.ts';
import { FLOATS, LANTERNS, overflow, pictureOf } from '../../src/store/picture.ts';
import { sizeOf } from '../../src/store/steps.ts';
import { playedWith } from '../game/plays.ts';

const even: Split = { use: 5, create: 5, trust: 5, collaborate: 5, reserve: 0 };

const played = (years: number, split: Split): Game => playedWith(Array.from({ length: years }, () => split));

const latest = (game: Game) => pictureOf(game, game.quarters.length - 1);

describe('the picture of a quarter', () => {
  it('lights as many lanterns of twenty as people use it, and never more bright ones than have tried it', () => {
    const game = played(6, even);
    for (const [index, quarter] of game.quarters.entries()) {
      const { bright, tried } = pictureOf(game, index);
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
    const game = played(6, even);
    expect(pictureOf(game, 0).drive).toBe(0);
    expect(latest(played(6, even)).drive).toBeGreaterThan(latest(played(0, even)).drive);
    for (const index of game.quarters.keys()) expect(pictureOf(game, index).drive).toBeLessThanOrEqual(1);
  });

  it('builds nothing before any money has worked, and the most where it has done much', () => {
    expect(sizeOf(0)).toBe(0);
    expect(sizeOf(-0.2)).toBe(0);
    expect(sizeOf(0.9)).toBe(12);
  });

  it('damages the levee more where nothing is done about risks, and never beyond its worst', () => {
    const neglected = latest(played(6, { ...emptySplit, reserve: TALLIES }));
    const guarded = latest(played(6, { ...even, trust: 17, use: 1, create: 1, collaborate: 1 }));
    const sum = (risks: readonly number[]): number => risks.reduce((total, risk) => total + risk, 0);
    expect(sum(neglected.risks)).toBeGreaterThan(sum(guarded.risks));
    expect(neglected.risks.every((risk) => risk >= 0 && risk <= 4)).toBe(true);
    const { risks } = pictureOf(newGame('abcde', 'class'), 0);
    expect(risks).toEqual(risks.map(() => 0));
  });

  it('clears the water and mends the bridge as trust and safety grow', () => {
    const trusted = latest(played(6, { ...even, trust: 12, use: 2, create: 1 }));
    const doubted = latest(played(6, { ...emptySplit, reserve: TALLIES }));
    expect(trusted.clarity).toBeGreaterThan(doubted.clarity);
    expect(trusted.bridge).toBe(4);
    expect(doubted.bridge).toBe(0);
  });

  it('lets casks float only for money under way, with years still to come and the earliest first', () => {
    const { floats } = latest(played(3, even));
    const years = Object.values(floats);
    expect(years.flat().length).toBeGreaterThan(0);
    for (const one of years) {
      expect(one.length).toBeLessThanOrEqual(FLOATS);
      expect(one).toEqual([...one].sort((a, b) => a - b));
      for (const year of one) expect(year).toBeGreaterThanOrEqual(2028);
    }
    expect(Object.values(latest(played(6, { ...emptySplit, reserve: TALLIES })).floats).flat()).toEqual([]);
  });

  it('flies the banners of other countries by their use, never above the pole', () => {
    const [first, last] = [pictureOf(newGame('abcde', 'class'), 0).abroad, latest(played(6, even)).abroad];
    for (const id of ['US', 'CN', 'DE'] as const) {
      expect(last[id]).toBeGreaterThan(first[id]);
      expect(last[id]).toBeLessThanOrEqual(LANTERNS);
    }
  });

  it('spills what a pillar cannot absorb, in winter with every tally', () => {
    const game = { ...newGame('abcde', 'class'), split: { ...emptySplit, trust: TALLIES } };
    const at = game.quarters.length - 1;
    expect(overflow(game, at, false)).toEqual({ use: 0, create: 0, trust: 0, collaborate: 0 });
    expect(overflow(game, at, true).trust).toBe(3);
  });
});
