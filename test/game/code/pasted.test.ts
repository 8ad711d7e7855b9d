import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseIds } from '../../../src/data/courses.ts';
import { edition } from '../../../src/data/edition.ts';
import { CHECKS, withChecks } from '../../../src/game/code/checks.ts';
import { editionIn, editionLetters } from '../../../src/game/code/editionLetters.ts';
import { hashGame } from '../../../src/game/code/hash.ts';
import { lettersOf, valuesIn } from '../../../src/game/code/letters.ts';
import type { BrokenProblem } from '../../../src/game/code/pasted/broken.ts';
import { readPasted } from '../../../src/game/code/pasted/readPasted.ts';
import { encodeRun } from '../../../src/game/code/runCode.ts';
import { SEED_ALPHABET } from '../../../src/game/rules/seed.ts';
import { randomGame } from '../plays.ts';
import { anyStands } from './anyRun.ts';

const code = encodeRun(randomGame('7KQ2M', 'quick', 5)); // six groups
const other = encodeRun(randomGame('M1ZWK', 'lesson', 8));
const groups = code.split('-');

const codesIn = (text: string): string[] => readPasted(text).runs.map((run) => run.code);

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));

/** Ways in which a code is written. */
const hands: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toLowerCase(),
  (text) => text.replaceAll('-', ''),
  (text) => text.replaceAll('-', ' '),
  (text) => text.replaceAll('-', '—'),
  (text) => text.replaceAll('-', 'ー'),
  (text) => text.replaceAll('-', '\u200b'),
  (text) => text.replaceAll('-', '-\n'),
  (text) => text.replaceAll('0', 'O').replaceAll('1', 'l'),
  fullWidth,
];

const addressed = (text: string): string => text.replaceAll('-', '');

/**
 * Ways in which it is wrapped: something tells where it ends, since a nought after its last letter agrees with the checks and may give
 * another run.
 */
const wrappings: readonly ((text: string) => string)[] = [
  (text) => `\n${text}\n`,
  (text) => `「${text}」`,
  (text) => `“${text}”`,
  (text) => `(${text})`,
  (text) => `コード：${text}、`,
  (text) => `1班です！${text}。`,
  (text) => `code=${text};`,
  (text) => `\t3班\t${text}\t12\t450\n`,
  (text) => `①${text}です`,
  (text) => `\u2066${text}\u2069。`,
  (text) => ` https://example.org/game/?a=1#/run/${addressed(text)}。`,
  (text) => ` https://example.org/#%2Frun%2F${addressed(text)}\n`,
  (text) => ` https://example.org/%23%252Frun%252F${addressed(text)}%E3%80%82 `,
];

const anyCode = fc
  .constantFrom(...courseIds)
  .chain((course) => anyStands(course, 1))
  .map(([game]) => encodeRun(game as NonNullable<typeof game>));

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.stringMatching(/^[ -~]{0,80}$/),
);

describe('a code', () => {
  test('is found in whatever text it was pasted with, however it is written', () => {
    fc.assert(
      fc.property(
        anyCode.filter((one) => one.length > 5), // a shorter one, of a run just begun under seed 00000, only by itself
        fc.constantFrom(...hands),
        fc.constantFrom(...wrappings),
        anyText,
        anyText,
        (one, hand, wrap, before, after) => {
          expect(codesIn(`${before}${wrap(hand(one))}${after}`)).toContain(one);
        },
      ),
      { numRuns: 400, seed: 16 },
    );
  });

  test('by itself is found however short it is', () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom(...hands), (one, hand) => {
        expect(codesIn(hand(one))).toEqual([one]);
      }),
    );
  });

  test('comes with its run', () => {
    const [found] = readPasted(`「${code}」`).runs;
    expect(found && hashGame(found.game)).toBe(hashGame(randomGame('7KQ2M', 'quick', 5)));
  });
});

test('a chat of a whole class gives every code once, in order, and each broken one with its group', () => {
  const slipped = [...groups.with(2, `${groups[2]?.slice(0, 3)}${groups[2]?.[3] === 'X' ? 'Y' : 'X'}`)];
  const chat = `10:31 1班 田中\nできました ${code}\n10:32 2班 https://example.org/#/run/${other.replaceAll('-', '')}
10:35 3班：${slipped.join('-')} です\n10:36 4班「${fullWidth(code)}」\n10:40 well-known facts, 2026-01-27, 03-1234-5678`;
  const { runs, broken } = readPasted(chat);
  expect(runs.map((run) => run.code)).toEqual([code, other]);
  expect(broken).toEqual([
    { code: slipped.join('-'), problem: { id: 'slip', group: { place: 3, letters: slipped[2] } } },
  ]);
});

describe('of a code that opens no run', () => {
  const problem = (text: string): BrokenProblem | undefined => {
    const { runs, broken } = readPasted(text);
    expect(runs).toEqual([]);
    return broken[0]?.problem;
  };
  const written: readonly ((with_: readonly string[]) => string)[] = [
    (all) => all.join('-'),
    (all) => `1班です！${all.join('-')}。`,
    (all) => `my code is ${all.join(' ')}`,
  ];

  test('the group is told that holds what is in no code', () => {
    for (const odd of ['U', 'あ', '?', '＊'])
      for (let at = 0; at < 4; at++) {
        const [, second = ''] = groups;
        const bad = `${second.slice(0, at)}${odd}${second.slice(at + 1)}`;
        for (const write of written.slice(0, 2))
          expect(problem(write(groups.with(1, bad)))).toEqual({
            id: 'badGroup',
            group: { place: 2, letters: bad },
          });
      }
  });

  test('the group is told that lacks a letter or has one too many', () => {
    for (const bad of [groups[3]?.slice(1) ?? '', `${groups[3]}7`])
      for (const write of written)
        expect(problem(write(groups.with(3, bad)))).toEqual({
          id: 'groupLength',
          group: { place: 4, letters: bad },
        });
  });

  test('the group is told in which the only wrong letter stands, or two have changed places', () => {
    for (const [at, group] of groups.slice(0, -1).entries())
      for (const wrong of Array.from(SEED_ALPHABET).filter((letter) => letter !== group[1])) {
        const bad = `${group[0]}${wrong}${group.slice(2)}`;
        for (const write of [...written, (all: readonly string[]) => `${location(all)}`])
          expect(problem(write(groups.with(at, bad)))).toEqual({
            id: 'slip',
            group: { place: at + 1, letters: bad },
          });
      }
    const [first = ''] = groups;
    const swapped = `${first[0]}${first[2]}${first[1]}${first[3]}`;
    expect(problem(groups.with(0, swapped).join('-'))).toMatchObject({
      id: 'slip',
      group: { letters: swapped },
    });
  });

  test('one slip in a long code, whose checks leave two places, is told in its group or in either of two', () => {
    const ids: string[] = [];
    for (let salt = 0; salt < 4; salt++) {
      const all = encodeRun(randomGame('M1ZWK', 'full', salt)).split('-');
      for (const [at, group] of all.entries()) {
        const bad = `${group[0] === 'Z' ? 'Y' : 'Z'}${group.slice(1)}`;
        const found = problem(all.with(at, bad).join('-'));
        ids.push(found?.id ?? '');
        if (found?.id === 'slip') expect(found.group.place).toBe(at + 1);
        else if (found?.id === 'slipInEither')
          expect([found.group.place, found.other.place]).toContain(at + 1);
        else expect(found?.id).toBe('slip');
      }
    }
    const sure = ids.filter((id) => id === 'slip').length;
    expect(sure / ids.length).toBeGreaterThan(0.9);
  });

  test('another edition is told, in any wrapping', () => {
    const { rest } = editionIn((valuesIn(code) ?? []).slice(0, -CHECKS));
    const made = edition.number + 1;
    const newer = lettersOf(withChecks([...editionLetters(made), ...rest]));
    for (const text of [newer, `「${newer}」`, `https://example.org/#/run/${newer.replaceAll('-', '')}`])
      expect(readPasted(text)).toMatchObject({
        runs: [],
        broken: [{ code: newer, problem: { id: 'otherEdition', edition: made } }],
      });
  });
});

const location = (all: readonly string[]): string => `https://example.org/#/run/${all.join('')}`;

describe('a seed', () => {
  test.each([
    '7KQ2M',
    '7kq2m',
    '７ＫＱ２Ｍ',
    ' 7KQ 2M',
    '7KQ-2M',
    '7K\u200bQ2\u200bM',
    '「7KQ2M」',
    'たね：7KQ2M',
    '種は 7KQ 2M です',
    'seed 7KQ2M, quick',
    'Hello class, take 7KQ2M please',
    '3班です！7KQ2M。',
    `種 7KQ2M\n🟦🟦\nhttps://example.org/#/run/${code}`,
  ])('is found in %j', (text) => {
    expect(readPasted(text).seeds).toEqual(['7KQ2M']);
  });

  test('without a digit is found where it is written in capitals', () => {
    expect(readPasted('みなさん、HKQZM です').seeds).toEqual(['HKQZM']);
    expect(readPasted('hello, this is all that is known').seeds).toEqual([]);
  });

  test('is not what stands in a code', () => {
    expect(readPasted(`${code} and ${other}`).seeds).toEqual([]);
  });
});

test('a text without a code gives none, and is never thrown at', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 5000 })), (text) => {
      expect(codesIn(text)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const KILOBYTES = 100_000;

test.each([
  ['English', 'They share out what there is, and 4 of them made it to class 4B with 400 people. '],
  ['Japanese', '4班は20枚の木札を分けました。種は何でしょう？　'],
  ['single letters', '4 '],
  ['hyphens', '4-'],
  ['one word', '4'],
  ['noughts', '0000-'],
  ['groups of four', '4ABC-4DEF 4000 '],
  ['percents', '%25%32%2'],
  ['names of seeds', '種種種種'],
  ['odd characters', '4A?'],
  ['invisible letters', '4\u200b'],
  ['signs that stand for many letters', 'ﷺ'],
  ['broken links', '#/run/'],
  ['spaces', ' '],
])('a hundred kilobytes of %s are read, and hold no run', (_, piece) => {
  const text = piece.repeat(Math.ceil(KILOBYTES / piece.length));
  expect(codesIn(text)).toEqual([]);
});

test('a thousand codes in one text are all found', () => {
  const text = Array.from({ length: 500 }, (_, at) => `${at}班 ${code} / ${other}\n`).join('');
  expect(codesIn(text)).toEqual([code, other]);
});
