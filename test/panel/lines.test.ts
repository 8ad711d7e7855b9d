import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/panel/report/card/lines.ts';

/** Every letter as wide as the next. */
const measure = (text: string): number => Array.from(text).length;

describe('the lines of a card', () => {
  test('break between letters of Japanese, and never before a mark that ends or after one that begins', () => {
    expect(linesOf('空を読んで、分ける。', 5, measure, 9)).toEqual(['空を読ん', 'で、分け', 'る。']);
    expect(linesOf('「空を読む」と言う', 5, measure, 9)).toEqual(['「空を読', 'む」と言う']);
  });

  test('break between words of English', () => {
    expect(linesOf('Same sky, your turn', 9, measure, 9)).toEqual(['Same sky,', 'your turn']);
  });

  test('that are too many end in a mark, within the width', () => {
    expect(linesOf('one two three four', 9, measure, 1)).toEqual(['one two…']);
  });

  test('say all of a text that has room, in its order', () => {
    const letter = fc.constantFrom(...'あ漢、。「」aZ9 -');
    fc.assert(
      fc.property(
        fc.string({ unit: letter, maxLength: 60 }),
        fc.integer({ min: 3, max: 20 }),
        (text, width) => {
          const lines = linesOf(text, width, measure, 100);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        },
      ),
    );
  });
});
