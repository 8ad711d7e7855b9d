import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { BadInput, quoted } from './badInput.ts';

const LARGEST_FILE = 1_000_000; // bytes

/** What a file holds, or null when it is larger than a plan can be. */
const readUpTo = (path: string, limit: number): string | null => {
  const file = openSync(path, 'r');
  try {
    if (!fstatSync(file).isFile()) return null;
    const bytes = Buffer.alloc(limit + 1);
    let length = 0;
    // A file that is being made up as it is read would never end.
    for (let read = -1; read !== 0 && length <= limit; length += read)
      read = readSync(file, bytes, length, bytes.length - length, null);
    return length > limit ? null : bytes.toString('utf8', 0, length);
  } finally {
    closeSync(file);
  }
};

const textOf = (path: string): string => {
  let text: string | null;
  try {
    // Looking first keeps a pipe, which would wait for a writer, from being opened.
    text = statSync(path).isFile() ? readUpTo(path, LARGEST_FILE) : null;
  } catch {
    throw new BadInput(
      '--plan',
      `${quoted(path)} is no plan's name, no counts like 5/5/5/5, and no file that can be read here.`,
    );
  }
  if (text === null)
    throw new BadInput('--plan', `${quoted(path)} is not a file of at most ${LARGEST_FILE} bytes.`);
  return text;
};

/** The entries that a plan's file lists, one per year; throws BadInput when it cannot be read as a list. */
export const yearsIn = (path: string): unknown[] => {
  const text = textOf(path).replace(/^\uFEFF/, '');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new BadInput('--plan', `${quoted(path)} is not valid JSON.`);
  }
  if (!Array.isArray(parsed))
    throw new BadInput('--plan', `${quoted(path)} does not hold a list with an entry per year.`);
  return parsed;
};
