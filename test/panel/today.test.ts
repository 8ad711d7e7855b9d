import { describe, expect, test } from 'vitest';
import { deciding } from '../../src/game/rules/decision.ts';
import { parseSeed } from '../../src/game/rules/seed.ts';
import { squaresOf } from '../../src/panel/report/card/squares.ts';
import { dayInJapan, dayOfSeed, seedOfDay } from '../../src/panel/shared/today.ts';
import { randomGame } from '../game/plays.ts';

const days = Array.from({ length: 2000 }, (_, at) => dayInJapan(Date.UTC(2026, 0, 1) + at * 86_400_000));

describe('today’s sky', () => {
  test('turns at midnight in Japan, wherever the page is', () => {
    expect(dayInJapan(Date.UTC(2026, 10, 29, 14, 59))).toBe('2026-11-29');
    expect(dayInJapan(Date.UTC(2026, 10, 29, 15, 0))).toBe('2026-11-30');
  });

  test('has a seed that can be typed, and hardly ever the same twice', () => {
    const seeds = days.map(seedOfDay);
    for (const seed of seeds) expect(parseSeed(seed)).toBe(seed);
    expect(new Set(seeds).size).toBeGreaterThan(days.length - 3);
    for (let at = 0; at < 5; at++) expect(new Set(seeds.map((seed) => seed[at])).size).toBe(32);
  });

  test('is known again for a week', () => {
    const now = Date.UTC(2026, 10, 29);
    expect(dayOfSeed(seedOfDay('2026-11-29'), now)).toBe('2026-11-29');
    expect(dayOfSeed(seedOfDay('2026-11-23'), now)).toBe('2026-11-23');
    expect(dayOfSeed(seedOfDay('2026-11-12'), now)).toBeNull();
    expect(dayOfSeed('7KQ2M', now)).toBeNull();
  });
});

describe('a winter in squares', () => {
  test('has ten, a square for two tallies', () => {
    const split = { use: 4, create: 6, trust: 2, collaborate: 8, reserve: 0 };
    expect(squaresOf(deciding(split))).toBe('🟦🟦🟥🟥🟥🟩🟨🟨🟨🟨');
    const laid = {
      ...deciding({ ...split, collaborate: 4 }),
      earmark: { event: 'E01', tallies: 4 } as const,
    };
    expect(squaresOf(laid)).toBe('🟦🟦🟥🟥🟥🟩🟨🟨☁️☁️');
  });

  test('always has ten, whatever was shared out', () => {
    for (let at = 0; at < 60; at++)
      for (const decision of randomGame('7KQ2M', 'quick', at).decisions)
        expect(squaresOf(decision).match(/🟦|🟥|🟩|🟨|⬜|☁️/gu)).toHaveLength(10);
  });
});
