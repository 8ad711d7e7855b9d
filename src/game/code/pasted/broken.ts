import { edition } from '../../../data/edition.ts';
import { SEED_ALPHABET } from '../../rules/seed.ts';
import { slipsIn } from '../checks.ts';
import { editionLetters } from '../editionLetters.ts';
import { HYPHENS } from '../letters.ts';
import { decodeValues, type LettersProblem, MOST_LETTERS } from '../runCode.ts';
import { isLoose, isTight, rowsOf, type Word } from './words.ts';

/** What looks like a code and opens no run: which of its groups is wrong, as far as that can be told. */

/** A group of letters in what was pasted. */
interface Group {
  readonly place: number; // from 1
  readonly letters: string;
}

/** Why what looks like a code opens no run. */
export type BrokenProblem =
  | LettersProblem
  | { readonly id: 'badGroup'; readonly group: Group } // holds what is in no code
  | { readonly id: 'groupLength'; readonly group: Group } // has not four letters
  | { readonly id: 'slip'; readonly group: Group } // is where the slip is, if there is only one
  | { readonly id: 'slipInEither'; readonly group: Group; readonly other: Group };

/** What looks like a code, in groups, and opens no run. */
export interface Broken {
  readonly code: string;
  readonly problem: BrokenProblem;
}

const GROUP = 4; // letters

/** The letter that the codes of this edition begin with. */
export const firstLetter = SEED_ALPHABET[editionLetters(edition.number)[0] ?? 0] ?? '';

const oddOne = new RegExp(`^([${HYPHENS}]*)([^\\s${HYPHENS}])([${HYPHENS}]*)$`, 'u');

/** Words, where one odd character stands for a letter of a group taken as part of it. */
const withOddOnes = (words: readonly Word[]): Word[] => {
  const out: Word[] = [];
  for (const word of words) {
    const [, left, odd, right] = oddOne.exec(word.before) ?? [];
    const last = out.at(-1);
    const lacksOne = (length: number): boolean => length === GROUP - 1;
    if (!last || !odd) out.push(word);
    else if (!left && !right && lacksOne(last.letters.length + word.letters.length))
      out.splice(-1, 1, { ...last, letters: last.letters + odd + word.letters, values: null });
    else if (!left && right && lacksOne(last.letters.length)) {
      out.splice(-1, 1, { ...last, letters: last.letters + odd, values: null });
      out.push({ ...word, before: right });
    } else if (left && !right && lacksOne(word.letters.length))
      out.push({ ...word, letters: odd + word.letters, values: null, before: left });
    else out.push(word);
  }
  return out;
};

const most = (row: readonly Word[], are: RegExp): boolean =>
  2 * row.filter(({ letters }) => are.test(letters)).length > row.length;

/** Whether a row of words looks like a code: written as one, or grouped as one, with letters and digits. */
const looksLikeCode = (row: readonly Word[]): boolean => {
  const [first, ...others] = row;
  if (!first) return false;
  if (others.length === 0)
    return (
      first.linked ||
      (first.letters.length >= 2 * GROUP &&
        first.letters.startsWith(firstLetter) &&
        /[A-Z].*[A-Z]/.test(first.letters) &&
        /\d.*\d/.test(first.letters))
    );
  const groups = row.filter(({ letters }) => letters.length === GROUP);
  const fits = row.every(({ letters }) => letters.length <= GROUP + 1);
  return fits && groups.length > 1 && most(row, /\d/) && most(row, /[A-Z]/);
};

/** What of a row written with spaces may be a code, without the words around it. */
const withoutWords = (row: readonly Word[]): Word[] => {
  const isGroup = ({ letters }: Word): boolean => letters.length >= GROUP - 1 && letters.length <= GROUP + 1;
  const named = row.findIndex((word) => isGroup(word) && word.letters.startsWith(firstLetter));
  const from = named === -1 ? row.findIndex(({ letters }) => /\d/.test(letters)) : named;
  const rest = row.slice(from);
  const end = rest.findIndex((word) => !isGroup(word));
  const isLastGroup = end === rest.length - 1 && (rest[end]?.letters.length ?? 0) < GROUP;
  return end === -1 || isLastGroup ? rest : rest.slice(0, end);
};

/** Why a row of groups opens no run. */
export const brokenAs = (row: readonly Word[]): Broken => {
  const [only, ...others] = row.map(({ letters }) => letters);
  const written = only === undefined || others.length > 0 ? null : (only.match(/.{1,4}/g) ?? []);
  const groups = (written ?? row.map(({ letters }) => letters)).map((letters, at) => ({
    place: at + 1,
    letters,
  }));
  return { code: groups.map(({ letters }) => letters).join('-'), problem: problemOf(row, groups) };
};

const problemOf = (row: readonly Word[], groups: readonly Group[]): BrokenProblem => {
  const bad = groups.find(({ letters }) => /[^0-9A-Z]|U/.test(letters));
  if (bad) return { id: 'badGroup', group: bad };
  const uneven = groups.slice(0, -1).find(({ letters }) => letters.length !== GROUP);
  const values = row.flatMap((word) => word.values ?? []);
  if (uneven && values.length <= MOST_LETTERS) return { id: 'groupLength', group: uneven };
  const found = decodeValues(values);
  if (!('problem' in found) || found.problem.id !== 'mistyped')
    return 'problem' in found ? found.problem : { id: 'mistyped' };
  const slips = slipsIn(values);
  const ofRuns = slips.filter(({ mended }) => 'game' in decodeValues(mended));
  const likely = ofRuns.length > 0 ? ofRuns : slips;
  const of = groups.flatMap((group) => Array.from(group.letters, () => group));
  const [group, other, ...more] = new Set(
    likely.flatMap(({ places }) => places.flatMap((at) => of[at] ?? [])),
  );
  if (!group || more.length > 0) return found.problem;
  return other ? { id: 'slipInEither', group, other } : { id: 'slip', group };
};

/** The rows in words that look like codes. */
export const suspectsIn = (words: readonly Word[]): Word[][] =>
  rowsOf(withOddOnes(words), isLoose).flatMap((row) => {
    const tight = rowsOf(row, isTight).filter(looksLikeCode);
    const spaced = withoutWords(row);
    return tight.length > 0 || !looksLikeCode(spaced) ? tight : [spaced];
  });
