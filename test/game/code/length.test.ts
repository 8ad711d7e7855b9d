import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CourseId, courseIds } from '../../../src/data/courses.ts';
import { earmarks } from '../../../src/data/readiness.ts';
import { codeContent } from '../../../src/game/code/content.ts';
import { valuesIn } from '../../../src/game/code/letters.ts';
import { encodeRun } from '../../../src/game/code/runCode.ts';
import { codeLying, type Lying } from '../../../src/game/code/splitRank.ts';
import { isSplit, unplaced } from '../../../src/game/rules/split.ts';
import { anyFinishedRun } from './anyRun.ts';

/** How long codes get, and how the ways to lay tallies are numbered in them. */

/** How many finished runs of a course the code has room for: the product of all radices, whatever they depend on. */
const roomFor = (course: CourseId): bigint => {
  let [product, asked] = [1n, 0];
  const digit = (radix: number): number => {
    product *= BigInt(radix);
    return asked++ === 0 ? courseIds.indexOf(course) : radix - 1; // the last choices are the longest
  };
  codeContent({ digit }, undefined);
  return product;
};

/** Letters of the longest code with that much room, the version and the checks with it. */
const longest = (room: bigint): number => {
  let letters = 3;
  for (let rest = room - 1n; rest > 0n; rest /= 32n) letters++;
  return letters;
};

test.each([
  ['quick', 26],
  ['lesson', 34],
  ['class', 44],
  ['full', 47],
] as const)('a finished %s course has at most %i letters', (course, most) => {
  expect(longest(roomFor(course))).toBe(most);
  for (const game of fc.sample(anyFinishedRun(course), 50))
    expect(valuesIn(encodeRun(game))?.length).toBeLessThanOrEqual(most);
});

test('the room of a finished class course is what the table of the format says, and takes at most 45 letters', () => {
  const head = 4n * 25n * 32n ** 5n;
  const promised = 7n * 5n * 4n * 3n ** 3n * 3n * (6n * 3n * 8n * 4n);
  const four = 118_626n * 15n * 6n * 3n;
  const two = 64_626n * 14n * 6n * 3n;
  expect(roomFor('class')).toBe(head * promised * four ** 4n * two ** 2n);
  expect(longest(roomFor('class'))).toBeLessThanOrEqual(45);
});

test('with ten bits for a class set-up in place of seed and course, a finished class course has at most 40', () => {
  const seeds = 32n ** 5n;
  const marked = (roomFor('class') * 1024n) / (seeds * BigInt(courseIds.length));
  expect(longest(marked)).toBeLessThanOrEqual(40);
});

test.each([
  [2, 64_626],
  [4, 118_626],
])(
  'with %i clouds in view there are %i ways to lay tallies, and each survives the round trip',
  (clouds, ways) => {
    const read = (digit: number): { lying: Lying; radix: number } => {
      let asked = 0;
      const reading = (radix: number): number => {
        asked = radix;
        return digit;
      };
      return { lying: codeLying({ digit: reading }, clouds, undefined), radix: asked };
    };
    const written = (lying: Lying): number => {
      let digit = -1;
      const writing = (_: number, one: number): number => {
        digit = one;
        return one;
      };
      codeLying({ digit: writing }, clouds, lying);
      return digit;
    };
    const wrong: number[] = [];
    const onClouds = new Set<string>();
    expect(read(0).radix).toBe(ways);
    for (let digit = 0; digit < ways; digit++) {
      const { split, onCloud } = read(digit).lying;
      if (!isSplit(split) || unplaced(split) !== (onCloud?.tallies ?? 0)) wrong.push(digit);
      if (written({ split, onCloud }) !== digit) wrong.push(digit); // so that no two ways share a number
      onClouds.add(JSON.stringify(onCloud));
    }
    expect(wrong).toEqual([]);
    expect(onClouds.size).toBe(1 + clouds * earmarks.most);
  },
);
