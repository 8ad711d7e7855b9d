import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseIds } from '../../../src/data/courses.ts';
import { edition } from '../../../src/data/edition.ts';
import type { EventId } from '../../../src/data/events.ts';
import { CHECKS, withChecks } from '../../../src/game/code/checks.ts';
import { editionIn, editionLetters } from '../../../src/game/code/editionLetters.ts';
import { hashGame } from '../../../src/game/code/hash.ts';
import { lettersOf, valuesIn } from '../../../src/game/code/letters.ts';
import { decodeRun, encodeRun } from '../../../src/game/code/runCode.ts';
import { tray } from '../../../src/game/rules/decision.ts';
import { type Game, newGame, skyOf } from '../../../src/game/rules/game.ts';
import type { Promised } from '../../../src/game/rules/promises.ts';
import { reduce } from '../../../src/game/rules/reduce.ts';
import { SEED_ALPHABET } from '../../../src/game/rules/seed.ts';
import { TALLIES } from '../../../src/game/rules/split.ts';
import { cloudsIn } from '../../../src/game/rules/year/omens.ts';
import codes from '../../golden/codes.json' with { type: 'json' };
import { act, dice } from '../plays.ts';
import { anyFinishedRun, anyStands } from './anyRun.ts';
import { decoded } from './decoded.ts';

const problem = (text: string): string | null => {
  const result = decodeRun(text);
  return 'problem' in result ? result.problem.id : null;
};

const valuesOf = (code: string): number[] => valuesIn(code) ?? [];

/** Everything that a run is but its quarters, which its hash stands for. */
const known = ({ unfolded: { met, levers, accounts }, quarters, ...rest }: Game) => ({
  ...rest,
  met,
  levers,
  accounts,
});

/** Codes of four runs of each course, each at three of its stands. */
const samples = courseIds.flatMap((course) =>
  fc.sample(anyStands(course, 3), { numRuns: 4, seed: 4 }).flat().map(encodeRun),
);

test.each(courseIds)('a decoded run of the %s course has all that the original had', (course) => {
  fc.assert(
    fc.property(anyFinishedRun(course), (game) => {
      expect(known(decoded(encodeRun(game)))).toEqual(known(game));
    }),
    { numRuns: 20 },
  );
});

test('promises keep the order in which they were made, and a restatement its place', () => {
  const promised = (dimension: Promised['dimension'], level: Promised['level']) => ({ dimension, level });
  const made = [promised('autonomy', 'bold'), promised('use', 'dream'), promised('people', 'careful')];
  const split = { use: 4, create: 5, trust: 6, collaborate: 2, reserve: 3 };
  const game = (
    [
      { do: 'promise', promises: { made, redLine: 'trust' } },
      { do: 'share', split },
      { do: 'confirm' },
      { do: 'answer', style: 'spend' },
      { do: 'restate', at: 0, promised: promised('benefit', 'careful'), reason: 'people' },
    ] as const
  ).reduce((before: Game, action) => reduce(before, action).game, newGame('7KQ2M', 'class'));
  const { promises, restatement, phase } = decoded(encodeRun(game));
  expect(promises).toEqual({ made, redLine: 'trust' });
  expect(restatement).toEqual(game.restatement);
  expect([phase, restatement?.round]).toEqual(['review', 0]);
});

test('a study of an open winter is in the code, so that nobody can look and take it back', () => {
  const winter = act(newGame('7KQ2M', 'class'), { do: 'promise', promises: null });
  const studied = act(act(winter, { do: 'place', at: 'trust' }), { do: 'study', pair: 'far' });
  expect(encodeRun(studied)).not.toBe(encodeRun(winter));
  expect(decoded(encodeRun(studied)).study).toBe('far');
});

test('the draft of an open winter is not in the code', () => {
  const winter = reduce(newGame('7KQ2M', 'class'), { do: 'promise', promises: null }).game;
  const [event] = cloudsIn(skyOf(winter)) as [EventId];
  const draft = act(act(winter, { do: 'place', at: 'trust' }), { do: 'lay', event, from: null });
  expect(encodeRun(draft)).toBe(encodeRun(winter));
  expect(tray(decoded(encodeRun(draft)))).toBe(TALLIES);
});

test('a code is letters of the alphabet in groups of four, the edition first', () => {
  for (const code of samples) {
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-)*[0-9A-HJKMNP-TV-Z]{1,4}$/);
    expect(code[0]).toBe(SEED_ALPHABET[edition.number]);
  }
});

test('every single wrong letter is noticed', () => {
  for (const code of samples) {
    const values = valuesOf(code);
    for (const [at, right] of values.entries())
      for (let wrong = 0; wrong < SEED_ALPHABET.length; wrong++)
        if (wrong !== right) expect(problem(lettersOf(values.with(at, wrong)))).toBe('mistyped');
  }
});

test('every swap of different neighbours is noticed', () => {
  for (const code of samples) {
    const values = valuesOf(code);
    for (const [at, left] of values.entries()) {
      const right = values[at + 1];
      if (right === undefined || right === left) continue;
      expect(problem(lettersOf(values.with(at, right).with(at + 1, left)))).toBe('mistyped');
    }
  }
});

test('case, look-alikes, full width and whatever stands between the letters are forgiven', () => {
  const fullWidth = (text: string): string =>
    text.replace(/[0-9A-Z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
  for (const code of samples)
    for (const typed of [
      code.toLowerCase(),
      code.replaceAll('-', ''),
      code.replaceAll('-', ' '),
      ` ${code.replaceAll('-', ' – ')}\n`,
      code.replaceAll('-', 'ー'),
      code.replaceAll('-', '−'),
      code.replaceAll('-', '\u200b'),
      code.replaceAll('0', 'O').replaceAll('1', 'l'),
      code.replaceAll('0', 'o').replaceAll('1', 'I'),
      fullWidth(code).replaceAll('-', '－'),
      fullWidth(code).toLowerCase().replaceAll('-', '　'),
    ])
      expect(lettersOf(valuesOf(typed))).toBe(code);
});

test('a code typed by hand with look-alikes gives its run', () => {
  const code = samples.find((one) => /0/.test(one) && /1/.test(one)) ?? '';
  const typed = code.toLowerCase().replace('0', 'o').replace('1', 'l').replaceAll('-', ' ');
  expect(hashGame(decoded(typed))).toBe(hashGame(decoded(code)));
});

test.each([
  ['nothing', '', 'empty'],
  ['only what stands between letters', ' - －\n', 'empty'],
  ['one letter', '2', 'mistyped'],
  ['two letters', '00', 'mistyped'],
  ['three letters whose checks are wrong', '222', 'mistyped'],
  ['U', 'HELLO U', 'badLetter'],
  ['words', 'みずわけ', 'badLetter'],
  ['a picture', '😀', 'badLetter'],
  ['signs that stand for many letters', 'ﷺ'.repeat(200), 'badLetter'],
  ['more letters than any code', '0'.repeat(65), 'tooLong'],
  ['far too many spaces', ' '.repeat(201), 'tooLong'],
  ['a million letters', 'Z'.repeat(1_000_000), 'tooLong'],
])('%s is no code', (_, text, expected) => {
  expect(problem(text)).toBe(expected);
});

test('a code of another edition, older or newer, is told with that edition and never opened', () => {
  for (const code of samples) {
    const { rest } = editionIn(valuesOf(code).slice(0, -CHECKS));
    const under = (number: number): string => lettersOf(withChecks([...editionLetters(number), ...rest]));
    expect(under(edition.number)).toBe(code);
    for (const other of [0, 1, 30, 31, 32, 61, 62, 100].filter((number) => number !== edition.number))
      expect(decodeRun(under(other))).toEqual({ problem: { id: 'otherEdition', edition: other } });
  }
});

test('the edition is one letter up to thirty and grows by one for every thirty-one more', () => {
  for (let number = 0; number < 200; number++) {
    const letters = editionLetters(number);
    expect(letters).toHaveLength(1 + Math.floor(number / 31));
    expect(editionIn([...letters, 5, 31, 0])).toEqual({ edition: number, rest: [5, 31, 0] });
  }
});

test('there is one code for a run: noughts before its letters are not accepted', () => {
  for (const code of samples) {
    const { rest } = editionIn(valuesOf(code).slice(0, -CHECKS));
    const letters = [...editionLetters(edition.number), 0, ...rest];
    expect(problem(lettersOf(withChecks(letters)))).toBe('impossible');
  }
});

test('letters whose checks agree give a run with just that code, or are impossible', () => {
  const payload = fc.array(fc.nat(31), { maxLength: 61 });
  fc.assert(
    fc.property(payload, (values) => {
      const code = lettersOf(withChecks([...editionLetters(edition.number), ...values]));
      const result = decodeRun(code);
      if ('problem' in result) expect(result.problem.id).toBe('impossible');
      else expect(encodeRun(result.game)).toBe(code);
    }),
    { numRuns: 500 },
  );
});

test('whatever is typed is answered, never thrown at', () => {
  const roll = dice(4);
  const signs = Array.from(`${SEED_ALPHABET}UOIL-ー－ 　\n\0é😀\ud800ﷺＡ`);
  const mangled = (): string => {
    let text = samples[roll(samples.length)] ?? '';
    for (let times = 1 + roll(3); times > 0; times--) {
      const at = roll(text.length + 1);
      text = text.slice(0, at) + (signs[roll(signs.length)] ?? '') + text.slice(at + roll(3));
    }
    return text;
  };
  const problems = new Set(Array.from({ length: 20_000 }, () => problem(mangled())));
  expect(problems).toContain('mistyped');
  expect(problems).toContain('badLetter');
});

test.each(codes.map((recorded) => [recorded.code, recorded] as const))(
  'the recorded code %s is decoded to its run',
  (code, { seed, course, hash }) => {
    const game = decoded(code);
    expect([game.seed, game.course, hashGame(game)]).toEqual([seed, course, hash]);
  },
);
