import { openGame } from './play.ts';
import { besideKept, isOtherEdition, type Kept, keptRun, newRunId, openKept } from './runs.ts';
import type { Store } from './session.ts';
import type { Shelf } from './shelf.ts';

/**
 * Goes on with a kept run; false when it belongs to another edition. One whose log can be followed only in part
 * goes on as a run of its own, so that the kept one stays whole.
 */
export const reopen = (store: Store, kept: Kept): boolean => {
  if (isOtherEdition(kept)) return false;
  const { game, whole } = openKept(kept);
  openGame(store, game, whole ? kept.id : newRunId(), { beside: besideKept(kept) });
  return true;
};

/** Goes on with the run of that name, if the shelf has it. */
export const resume = (store: Store, shelf: Shelf, id: string): boolean => {
  const kept = keptRun(shelf, id);
  return kept !== null && reopen(store, kept);
};
