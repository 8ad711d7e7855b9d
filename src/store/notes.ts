import * as v from 'valibot';
import { put, read, remove, type Shelf } from './shelf.ts';

/** What players write when they look back: kept with the run on this device, in no code and no link. */

const noteIds = ['q1', 'q2', 'q3', 'exit'] as const;

export type NoteId = (typeof noteIds)[number];

export type Notes = Readonly<Record<NoteId, string>>;

export const LONGEST_NOTE = 1000; // letters

const PREFIX = 'mizuwake.notes.';

const note = v.pipe(v.string(), v.maxLength(LONGEST_NOTE));
const schema = v.object({ q1: note, q2: note, q3: note, exit: note });

const none: Notes = { q1: '', q2: '', q3: '', exit: '' };

/** What was written about a run. */
export const notesOf = (shelf: Shelf, run: string): Notes => {
  try {
    return v.parse(schema, JSON.parse(read(shelf, PREFIX + run) ?? ''));
  } catch {
    return none;
  }
};

/** Keeps what was written about a run; false when the shelf did not take it. */
export const keepNotes = (shelf: Shelf, run: string, notes: Notes): boolean =>
  put(shelf, PREFIX + run, JSON.stringify(notes));

/** Takes away what was written about a run. */
export const dropNotes = (shelf: Shelf, run: string): void => remove(shelf, PREFIX + run);
