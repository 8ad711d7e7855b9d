import type { Game } from '../../rules/game.ts';
import { agrees } from '../checks.ts';
import { HYPHENS } from '../letters.ts';
import { decodeRun, decodeValues, encodeRun, MOST_LETTERS } from '../runCode.ts';
import { type Broken, brokenAs, firstLetter, suspectsIn } from './broken.ts';
import { seedsIn } from './seeds.ts';
import { isTight, type Word, wordsIn } from './words.ts';

/**
 * The one reader of what people paste: codes, links and seeds in any wrapping, from a single code to the chat of a
 * whole class. It takes time in proportion to the text, and nothing throws.
 */

/** A run whose code was found. */
export interface FoundRun {
  readonly code: string; // as the game writes it
  readonly game: Game;
}

/** What a text holds. */
export interface Pasted {
  readonly runs: readonly FoundRun[]; // different ones, in the order in which they come
  readonly broken: readonly Broken[]; // what looks like a code and opens no run
  readonly seeds: readonly string[]; // different ones, of what is no part of a run's code
}

const GROUP = 4; // letters

/** A shorter code is found by itself, in a link, or with its hyphen: too many a number would look like one. */
const SHORTEST_BARE = 8; // letters

/** The run that words give together. */
const runOf = (row: readonly Word[]): FoundRun | null => {
  if (row.some(({ values }) => values === null)) return null;
  const values = row.flatMap((word) => word.values ?? []);
  if (values.length > MOST_LETTERS || !agrees(values)) return null;
  const found = decodeValues(values);
  return 'game' in found ? { code: encodeRun(found.game), game: found.game } : null;
};

/** What may stand between groups that belong together: no letter, bracket or quotation mark. */
const between = new RegExp(`^[\\s${HYPHENS}._/|,・･>]+$`, 'u');

/** Groups from a word on, and fewer of them, as far as what stands between lets them belong together. */
const grouped = (words: readonly Word[], belongs: (word: Word) => boolean): (readonly Word[])[] => {
  const foreign = words.findIndex((word, at) => at > 0 && !belongs(word));
  const row = foreign === -1 ? words : words.slice(0, foreign);
  const odd = row.findIndex(({ letters }) => letters.length !== GROUP);
  const most = odd === -1 ? row.length : odd + ((row[odd]?.letters.length ?? 0) < GROUP ? 1 : 0);
  return Array.from({ length: most }, (_, fewer) => row.slice(0, most - fewer)).filter(
    ({ length }) => length > 1,
  );
};

/** What may be a code from a word on, the likeliest first. */
const waysFrom = (words: readonly Word[], at: number): (readonly Word[])[] => {
  if (!words[at]?.letters.startsWith(firstLetter)) return [];
  const next = words.slice(at, at + MOST_LETTERS);
  const [first, second] = next as [Word, Word?];
  const end = next.findIndex((word, place) => place > 0 && !isTight(word));
  const joined = end === -1 ? next : next.slice(0, end);
  const isGroup = first.letters.length === GROUP;
  const isLong = first.letters.length >= SHORTEST_BARE;
  return [
    ...(joined.length > 1 && (isGroup || !isTight(first)) ? [joined] : []),
    ...(isLong ? [[first]] : []),
    ...(isGroup ? grouped(next, ({ before }) => before === second?.before && between.test(before)) : []),
    ...(isGroup ? grouped(next, ({ before }) => between.test(before)) : []),
    ...(first.linked && !isLong ? [[first]] : []),
  ];
};

/** The same, for one text: what comes in it again is not played again. */
const runsOnce = (): typeof runOf => {
  const known = new Map<string, FoundRun | null>();
  return (row) => {
    const letters = row.map((word) => word.letters).join('');
    const run = known.get(letters);
    if (run !== undefined) return run;
    const found = runOf(row);
    known.set(letters, found);
    return found;
  };
};

/** The runs in words, and the words that are left, in pieces where runs were. */
const takeRuns = (words: readonly Word[]): { runs: FoundRun[]; pieces: Word[][] } => {
  const runs: FoundRun[] = [];
  const pieces: Word[][] = [[]];
  const find = runsOnce();
  for (let at = 0; at < words.length; ) {
    const row = waysFrom(words, at).find((way) => find(way) !== null);
    const run = row && find(row);
    if (run) {
      runs.push(run);
      pieces.push([]);
    } else pieces.at(-1)?.push(words[at] as Word);
    at += row?.length ?? 1;
  }
  return { runs, pieces };
};

const byCode = <Coded extends { readonly code: string }>(all: readonly Coded[]): Coded[] => {
  const first = new Map<string, Coded>();
  for (const one of all) if (!first.has(one.code)) first.set(one.code, one);
  return [...first.values()];
};

/** A text that is nothing but letters of codes was meant as one. */
const isMeantAsCode = (words: readonly Word[]): boolean =>
  words.length <= MOST_LETTERS &&
  words.every(({ values }) => values !== null) &&
  words.some(({ letters }) => /\d/.test(letters));

/** All codes and seeds in a text, and what looks like a code and is none. */
export const readPasted = (text: string): Pasted => {
  const words = wordsIn(text);
  const { runs, pieces } = takeRuns(words);
  const whole = decodeRun(text);
  if (runs.length === 0 && 'game' in whole)
    return { runs: [{ code: encodeRun(whole.game), game: whole.game }], broken: [], seeds: [] };
  const suspects = pieces.flatMap(suspectsIn);
  const seeds = seedsIn(pieces.flat());
  const nothing = runs.length + suspects.length + seeds.length === 0;
  const broken = nothing && isMeantAsCode(words) ? [words] : suspects;
  return { runs: byCode(runs), broken: byCode(broken.map(brokenAs)), seeds };
};
