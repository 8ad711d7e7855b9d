import type { Place, Split } from './split.ts';

/** Everything that a player can do. */
export type Action =
  | { readonly do: 'place'; readonly at: Place } // a tally from the tray
  | { readonly do: 'take'; readonly from: Place } // a tally back into the tray
  | { readonly do: 'move'; readonly from: Place; readonly to: Place }
  | { readonly do: 'share'; readonly split: Split } // all at once: last year's split, or a stored one
  | { readonly do: 'confirm' } // ends the winter: the water runs until autumn
  | { readonly do: 'proceed' } // leaves the review, for the next winter or the report
  | { readonly do: 'undo' } // takes back the last change of this winter
  | { readonly do: 'redo' };

/** Why an action was refused. */
export type Reason =
  | 'trayEmpty' // no tally is left to place
  | 'placeEmpty' // no tally lies there
  | 'samePlace' // moved from a place to itself
  | 'notASplit' // counts that are negative, broken, or more than the year's tallies
  | 'trayNotEmpty' // confirmed while tallies are left in the tray
  | 'notWinter' // the budget of this year is closed
  | 'notReview' // there is no review to leave
  | 'nothingToUndo'
  | 'nothingToRedo'
  | 'noSuchPlace' // from a log that was not written here
  | 'noSuchAction';
