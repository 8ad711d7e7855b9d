import { expect, test } from 'vitest';
import { courseIds } from '../../../src/data/courses.ts';
import { wishes, wishIds } from '../../../src/data/promises.ts';
import { promiseStates, redLineState } from '../../../src/game/readings/judging.ts';
import { type StoodOut, stoodOut } from '../../../src/game/readings/thisYear.ts';
import { type Game, newGame, now } from '../../../src/game/rules/game.ts';
import { dice, playOn } from '../plays.ts';

/** The reviews of a run by someone who changes their mind every winter. */
const reviewsOf = (course: (typeof courseIds)[number], run: number): Game[] => {
  const roll = dice(run);
  const reviews: Game[] = [];
  playOn(newGame(String(10_000 + run), course), {
    promise: wishes[wishIds[run % wishIds.length] ?? 'safety'],
    winter: () => {
      const [use, create, trust] = [2 + roll(4), 2 + roll(6), 2 + roll(4)];
      return [
        { do: 'share', split: { use, create, trust, collaborate: 20 - use - create - trust, reserve: 0 } },
      ];
    },
    answer: () => 'spend',
    review: (game) => {
      reviews.push(game);
      return [];
    },
  });
  return reviews;
};

const runs = courseIds.flatMap((course) => Array.from({ length: 12 }, (_, run) => reviewsOf(course, run)));

const topic = (one: StoodOut): string => {
  if (one.is === 'turned') return `${one.is} ${one.dimension}`;
  if (one.is === 'passed') return `${one.is} ${one.of} ${one.share}`;
  if (one.is === 'waits') return `${one.is} ${one.channel}`;
  return one.is === 'sown' ? `${one.is} ${one.of}` : one.is;
};

test('nothing stands out in the first review, and no two reviews of a run say the same of the same', () => {
  for (const reviews of runs) {
    const found = reviews.map(stoodOut);
    expect(found[0]).toBeNull();
    const topics = found.flatMap((one) => (one ? [topic(one)] : []));
    expect(new Set(topics).size).toBe(topics.length);
  }
});

test('most later reviews have something that stood out, of several kinds', () => {
  const later = runs.flatMap((reviews) => reviews.slice(1).map(stoodOut));
  expect(later.filter((one) => one !== null).length).toBeGreaterThan(later.length * 0.7);
  expect(new Set(later.flatMap((one) => (one ? [one.is] : []))).size).toBeGreaterThan(3);
});

test('what is told is so: the state that a promise turned to, the share that was passed, the two events', () => {
  for (const reviews of runs)
    for (const [at, game] of reviews.entries()) {
      const one = stoodOut(game);
      const before = reviews[at - 1];
      if (!one || !before) continue;
      if (one.is === 'turned') {
        const state = (on: Game) =>
          one.of === 'promise'
            ? promiseStates(on).find(({ promised }) => promised.dimension === one.dimension)?.state
            : redLineState(on)?.state;
        expect(state(game)).toBe(one.state);
        expect(state(before)).not.toBe(one.state);
      }
      if (one.is === 'passed' && (one.of === 'regularUse' || one.of === 'firmUse')) {
        expect(now(before)[one.of]).toBeLessThan(one.share);
        expect(now(game)[one.of]).toBeGreaterThanOrEqual(one.share);
      }
      if (one.is === 'storm')
        expect(game.unfolded.met.filter(({ round }) => round === at).length).toBeGreaterThan(1);
      if (one.is === 'sown') expect(one.round).toBeLessThan(at);
    }
});
