import type { AnswerStyle, EventId } from '../../data/events.ts';
import type { Guess } from '../../data/predictions.ts';
import type { RestatementReason } from '../../data/promises.ts';
import type { Notch, Pair } from './decision.ts';
import type { Earmark } from './earmark.ts';
import type { Promised, Promises } from './promises.ts';
import type { Place, Split } from './split.ts';

/** Everything that a player can do. */
export type Action =
  | { readonly do: 'promise'; readonly promises: Promises | null } // null: play without
  | { readonly do: 'place'; readonly at: Place } // a tally from the tray
  | { readonly do: 'take'; readonly from: Place } // a tally back into the tray
  | { readonly do: 'move'; readonly from: Place; readonly to: Place }
  | { readonly do: 'share'; readonly split: Split } // all at once: last year's split, or a stored one
  | { readonly do: 'earmark'; readonly earmark: Earmark | null } // all at once
  | { readonly do: 'lay'; readonly event: EventId; readonly from: Place | null } // a tally on a cloud; null: from the tray
  | { readonly do: 'lift'; readonly to: Place | null } // one off its cloud; null: into the tray
  | { readonly do: 'notch'; readonly notch: Notch | null }
  | { readonly do: 'study'; readonly pair: Pair } // shows at once which cloud is real, so it is final
  | { readonly do: 'predict'; readonly guess: Guess | null }
  | { readonly do: 'confirm' } // ends the winter: the water runs until summer
  | { readonly do: 'answer'; readonly style: AnswerStyle } // final: the water runs on, until autumn
  | {
      readonly do: 'restate';
      readonly at: number;
      readonly promised: Promised;
      readonly reason: RestatementReason;
    }
  | { readonly do: 'proceed' } // leaves the review, for the next winter or the report
  | { readonly do: 'finish' } // ends the run at a review that is not its last: final
  | { readonly do: 'undo' } // takes back the last change of this winter
  | { readonly do: 'redo' };

/** Why an action was refused. */
export type Reason =
  | 'trayEmpty' // no tally is left to place
  | 'placeEmpty' // no tally lies there
  | 'samePlace' // moved from a place to itself
  | 'notAnEarmark' // none, or more tallies than may lie on a cloud
  | 'notASplit' // counts that are negative, broken, or more than the year's tallies
  | 'trayNotEmpty' // confirmed while tallies are left in the tray
  | 'notWinter' // the budget of this year is closed
  | 'notSummer' // there is no event to answer
  | 'notReview' // there is no review to leave
  | 'notPromising' // promises are not being made now
  | 'notInCourse' // this course does not have that
  | 'noSuchCloud' // laid on what is not in the sky, or studied a pair that is not there
  | 'cloudFull' // as many tallies lie on the cloud as may
  | 'cloudEmpty' // no tally lies on a cloud
  | 'leverOrStudy' // a winter has room for one of them
  | 'leverAtEnd' // a lever that stands at its end
  | 'notPromises' // not three different ones and a red line beside them, or too many dreams
  | 'noPromises' // there is none to restate
  | 'samePromise' // restated as it was
  | 'restatedBefore'
  | 'tooLate' // the last review has nothing to restate for, and nothing to finish before
  | 'nothingToUndo'
  | 'nothingToRedo'
  | 'noSuchPlace' // from a log that was not written here, as are the rest
  | 'noSuchChoice'
  | 'noSuchAction';
