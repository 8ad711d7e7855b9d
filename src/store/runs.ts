import * as v from 'valibot';
import { type CourseId, courseIds } from '../data/courses.ts';
import { edition } from '../data/edition.ts';
import { decodeRun, encodeRun } from '../game/code/runCode.ts';
import type { Action } from '../game/rules/actions.ts';
import type { Game } from '../game/rules/game.ts';
import { replay } from '../game/rules/reduce.ts';
import { parseSeed, SEED_ALPHABET } from '../game/rules/seed.ts';
import { shortened } from '../game/rules/winter.ts';
import type { Store } from './session.ts';
import { keysOn, put, RUN_PREFIX, read, remove, type Shelf } from './shelf.ts';

/**
 * The runs that this device keeps: one entry each, written after every action. Nothing of them leaves the
 * device.
 */

/** A run as it is kept. */
export interface Kept {
  readonly id: string;
  readonly name: string; // the player's own, '' until they give one
  readonly edition: number;
  readonly seed: string;
  readonly course: CourseId;
  readonly log: readonly Action[];
  readonly at: number; // milliseconds since 1970 of the last action
  readonly beside: string; // the code of the run that it is played beside, '' for none
}

export const LONGEST_NAME = 40; // letters
const LONG_LOG = 500; // actions; in a longer log, moves of an open winter that cancel each other out are not kept
const LONGEST_LOG = 2000; // actions
const LONGEST_TEXT = 500_000; // letters
const LONGEST_CODE = 100; // letters
const LATEST = 8.64e15; // milliseconds since 1970: the largest value that a Date can hold

const schema = v.object({
  name: v.pipe(v.string(), v.maxLength(2 * LONGEST_NAME)), // a letter may take two UTF-16 code units
  edition: v.pipe(v.number(), v.integer(), v.minValue(1)),
  seed: v.pipe(
    v.string(),
    v.check((seed) => parseSeed(seed) === seed),
  ),
  course: v.picklist(courseIds),
  log: v.pipe(v.array(v.looseObject({ do: v.string() })), v.maxLength(LONGEST_LOG)),
  at: v.pipe(v.number(), v.minValue(0), v.maxValue(LATEST)),
  beside: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_CODE)), ''),
});

/** A name for a run on this device: eight letters of the seeds' alphabet. */
export const newRunId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => SEED_ALPHABET[byte % 32]).join('');

const parse = (id: string, text: string | null): Kept | null => {
  if (text === null || text.length > LONGEST_TEXT) return null;
  try {
    const { log, ...rest } = v.parse(schema, JSON.parse(text));
    return { id, ...rest, log: log as unknown as readonly Action[] };
  } catch {
    return null;
  }
};

/** A run on the shelf; null where none can be read under that name. */
export const keptRun = (shelf: Shelf, id: string): Kept | null => parse(id, read(shelf, RUN_PREFIX + id));

/** Every run on the shelf that can be read, the latest first; entries that cannot be read are left alone. */
export const keptRuns = (shelf: Shelf): Kept[] =>
  keysOn(shelf)
    .filter((key) => key.startsWith(RUN_PREFIX))
    .flatMap((key) => keptRun(shelf, key.slice(RUN_PREFIX.length)) ?? [])
    .sort((a, b) => b.at - a.at);

/** Whether a run was made under another edition: it stays on its shelf, and is never replayed under these rules. */
export const isOtherEdition = (kept: Kept): boolean => kept.edition !== edition.number;

/** The run that a kept one is played beside, if there is one under these rules. */
export const besideKept = ({ beside }: Kept): Game | null => {
  const found = beside === '' ? null : decodeRun(beside);
  return found && 'game' in found ? found.game : null;
};

/** The game of a kept run of this edition, as far as its log can be followed; `whole` if that is all of it. */
export const openKept = ({ seed, course, log }: Kept): { game: Game; whole: boolean } => {
  const { game, refused } = replay(seed, course, log);
  return { game, whole: refused === null };
};

/** The latest runs on the shelf that came to their report in the same course and round as one, but for the one that is open. */
export const finishedRuns = (
  shelf: Shelf,
  { course, decisions }: Pick<Game, 'course' | 'decisions'>,
  open: string | null,
  most: number,
): { kept: Kept; game: Game }[] => {
  const found: { kept: Kept; game: Game }[] = [];
  for (const kept of keptRuns(shelf)) {
    if (found.length === most) break;
    if (kept.course !== course || kept.id === open || isOtherEdition(kept)) continue;
    const { game, whole } = openKept(kept);
    if (whole && game.phase === 'report' && game.decisions.length === decisions.length)
      found.push({ kept, game });
  }
  return found;
};

const write = (shelf: Shelf, { id, ...kept }: Kept): boolean =>
  put(shelf, RUN_PREFIX + id, JSON.stringify(kept));

/** Gives a kept run a name, and leaves the rest of it as it is now; false when the shelf did not take it. */
export const nameRun = (shelf: Shelf, { id }: Kept, name: string): boolean => {
  if (!keptRun(shelf, id)) return false;
  const text = read(shelf, RUN_PREFIX + id) ?? '{}';
  const short = Array.from(name.trim()).slice(0, LONGEST_NAME).join('').trim();
  return put(shelf, RUN_PREFIX + id, JSON.stringify({ ...JSON.parse(text), name: short }));
};

/** Takes a run off the shelf. */
export const dropRun = (shelf: Shelf, id: string): void => remove(shelf, RUN_PREFIX + id);

const same = (a: Game['log'], b: Game['log']): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Keeps the session's run after every action, from the first on; returns the stop function. Where another page has gone on with the same run, this one goes on
 * under a name of its own, so that neither is lost.
 */
export const keepRuns = (store: Store, shelf: Shelf, now: () => number): (() => void) => {
  let last: { readonly run: string; readonly log: Game['log'] } | null = null; // as this page knows it
  const keep = (): void => {
    const { game, runId, beside, unsaved } = store.getState();
    if (!game || !runId || game.log.length === 0) return;
    const { edition: made, seed, course } = game;
    const log = game.log.length > LONG_LOG ? shortened(game) : game.log;
    const there = keptRun(shelf, runId);
    const elsewhere = there !== null && last?.run === runId && !same(there.log, last.log);
    const id = elsewhere ? newRunId() : runId;
    last = { run: id, log };
    const other = beside ? encodeRun(beside) : '';
    const kept = { id, name: there?.name ?? '', edition: made, seed, course, log, at: now(), beside: other };
    const lost = !(there && !elsewhere && same(there.log, log)) && !write(shelf, kept);
    if (id !== runId || lost !== unsaved) store.setState({ runId: id, unsaved: lost });
  };
  keep();
  let shown = store.getState();
  return store.subscribe((next) => {
    const moved = next.game !== shown.game || (shown.runId === null && next.runId !== null); // taken over as it was
    shown = next;
    if (moved) keep();
  });
};
