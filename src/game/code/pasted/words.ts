import { letterValue } from '../../rules/seed.ts';
import { HYPHENS } from '../letters.ts';

/** What people paste, as words of letters and digits with what stands between them. */

/** Letters and digits that stand together, as they may stand in a code or a seed. */
export interface Word {
  readonly written: string;
  readonly letters: string; // the same in capitals
  readonly values: readonly number[] | null; // numbers from 0 to 31; null where a letter is in no code
  readonly before: string; // all that stands between it and the word before
  readonly linked: boolean; // it follows what a link has before its code
}

/** Letters in other clothes: full width, and the bold and slanted ones that people decorate messages with. */
const dressed = /[\uFF10-\uFF5A\u{1D400}-\u{1D7FF}]/gu;

/** A character that an address writes in percents, once or over again; letters and digits never are. */
const escaped = /%(?:25)*(?:(2F)|[0-2][0-9A-F]|3[A-F]|40|5[B-F]|60|7[B-F]|[89A-F][0-9A-F])/gi;

/** The words of a text, in the order in which they come. */
export const wordsIn = (text: string): Word[] => {
  const plain = text
    .replace(dressed, (letter) => letter.normalize('NFKC'))
    .replace(escaped, (_, slash: string | undefined) => (slash ? '/' : ' '));
  let end = 0;
  let last = '';
  return Array.from(plain.matchAll(/[0-9A-Z]+/gi), ({ 0: word, index }) => {
    const before = plain.slice(end, index);
    end = index + word.length;
    const letters = word.toUpperCase();
    const values = Array.from(letters, letterValue);
    const linked = last === 'RUN' && /^\/+$/.test(before);
    last = letters;
    return { written: word, letters, values: values.includes(-1) ? null : values, before, linked };
  });
};

const hyphens = new RegExp(`^[${HYPHENS}]+$`, 'u');
const spaces = new RegExp(`^(?![^]*[\\t\\r\\n])[\\s${HYPHENS}]+$`, 'u');

/** Whether only hyphens and what cannot be seen stand between a word and the one before it. */
export const isTight = ({ before }: Word): boolean => hyphens.test(before);

/** The same or spaces, within a line and a cell. */
export const isLoose = ({ before }: Word): boolean => spaces.test(before);

/** Words in rows: one begins wherever a word is not joined to the one before it. */
export const rowsOf = <W extends Word>(words: readonly W[], isJoined: (word: W) => boolean): W[][] => {
  const rows: W[][] = [];
  for (const word of words) {
    const row = rows.at(-1);
    if (row && isJoined(word)) row.push(word);
    else rows.push([word]);
  }
  return rows;
};
