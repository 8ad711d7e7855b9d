import { expect, test } from 'vitest';
import { wishes, wishIds } from '../../src/data/promises.ts';
import { promiseStates } from '../../src/game/readings/judging.ts';
import { newGame } from '../../src/game/rules/game.ts';
import { emptySplit } from '../../src/game/rules/split.ts';
import { lastWord } from '../../src/panel/report/lastWord.ts';
import { act, playOn } from '../game/plays.ts';

const played = (wish: (typeof wishIds)[number], split: Partial<typeof emptySplit>) =>
  playOn(act(newGame('7KQ2M', 'quick'), { do: 'promise', promises: wishes[wish] }), {
    winter: () => [{ do: 'share', split: { ...emptySplit, ...split } }],
    answer: () => 'wait',
  });

test('every wish has a dream, and what it is about comes first', () => {
  for (const id of wishIds)
    expect(wishes[id].made.map(({ level }) => level)).toEqual(['dream', 'bold', 'careful']);
});

test('whoever wished says at the end what came of their dream, whatever came of the rest', () => {
  const given = played('industry', { create: 20 });
  expect(promiseStates(given).map(({ kept }) => kept)).toEqual([true, true, false]);
  expect(lastWord('industry', promiseStates(given))).toBe('wish.industry.kept');
  const withheld = played('industry', { use: 10, trust: 10 });
  expect(promiseStates(withheld)[0]?.kept).toBe(false);
  expect(lastWord('industry', promiseStates(withheld))).toBe('wish.industry.missed');
});
