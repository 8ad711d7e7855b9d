import { courses } from '../../data/courses.ts';
import { leverIds } from '../../data/levers.ts';
import { guesses } from '../../data/predictions.ts';
import { earmarks } from '../../data/readiness.ts';
import type { Action, Reason } from './actions.ts';
import { type Decision, type Notch, pairs, tray, undecided } from './decision.ts';
import { canLie, type Earmark } from './earmark.ts';
import type { Game } from './game.ts';
import { skyOf } from './game.ts';
import { isPlace, isSplit, onlyPlaces, type Place, type Split, unplaced } from './split.ts';
import { canMove } from './year/levers.ts';
import { cloudsIn } from './year/omens.ts';

/** The changes of a winter: each is legal in itself, and undone by leaving it out. */

const shifted = (split: Split, from: Place | null, to: Place | null): Split => ({
  ...split,
  ...(from && { [from]: split[from] - 1 }),
  ...(to && { [to]: split[to] + 1 }),
});

const withSplit = (draft: Decision, split: Split | Reason): Decision | Reason =>
  typeof split === 'string' ? split : { ...draft, split };

/** All tallies shared out anew: an earmark keeps what is left over. */
const sharedOut = (draft: Decision, split: Split): Decision => {
  const left = unplaced(split);
  const { earmark } = draft;
  if (!earmark || earmark.tallies <= left) return { ...draft, split };
  return { ...draft, split, earmark: left === 0 ? null : { ...earmark, tallies: left } };
};

const earmarked = (game: Game, draft: Decision, earmark: Earmark | null): Decision | Reason => {
  if (earmark === null) return { ...draft, earmark };
  if (typeof earmark !== 'object' || !canLie(earmark.tallies)) return 'notAnEarmark';
  const { event, tallies } = earmark;
  if (!cloudsIn(skyOf(game)).includes(event)) return 'noSuchCloud';
  return tallies > unplaced(draft.split) ? 'trayEmpty' : { ...draft, earmark: { event, tallies } };
};

/** One tally more on a cloud; what lies on another comes along, and then no other is taken. */
const laid = (
  game: Game,
  draft: Decision,
  { event, from }: Extract<WinterChange, { do: 'lay' }>,
): Decision | Reason => {
  const { split, earmark } = draft;
  if (from !== null && !isPlace(from)) return 'noSuchPlace';
  if (earmark && earmark.event !== event) return earmarked(game, draft, { ...earmark, event });
  if (from !== null && split[from] === 0) return 'placeEmpty';
  if (earmark?.tallies === earmarks.most) return 'cloudFull';
  const source = from === null ? draft : { ...draft, split: shifted(split, from, null) };
  return earmarked(game, source, { event, tallies: (earmark?.tallies ?? 0) + 1 });
};

/** One tally less on a cloud. */
const lifted = (draft: Decision, { to }: Extract<WinterChange, { do: 'lift' }>): Decision | Reason => {
  const { split, earmark } = draft;
  if (to !== null && !isPlace(to)) return 'noSuchPlace';
  if (!earmark) return 'cloudEmpty';
  return {
    ...draft,
    split: to === null ? split : shifted(split, null, to),
    earmark: earmark.tallies === 1 ? null : { ...earmark, tallies: earmark.tallies - 1 },
  };
};

const isNotch = ({ lever, by }: Notch): boolean => leverIds.includes(lever) && (by === 1 || by === -1);

const changeIds = [
  'place',
  'take',
  'move',
  'share',
  'earmark',
  'lay',
  'lift',
  'notch',
  'predict',
  'study',
] as const satisfies readonly Action['do'][];

export type WinterChange = Extract<Action, { do: (typeof changeIds)[number] }>;

/** Whether an action changes a winter's draft. */
export const isChange = (action: Action): action is WinterChange =>
  (changeIds as readonly string[]).includes(action.do);

/** The draft after a change, or why it cannot be made. */
export const changed = (game: Game, draft: Decision, action: WinterChange): Decision | Reason => {
  const { split } = draft;
  const course = courses[game.course];
  switch (action.do) {
    case 'place':
      if (!isPlace(action.at)) return 'noSuchPlace';
      return withSplit(draft, tray(draft) === 0 ? 'trayEmpty' : shifted(split, null, action.at));
    case 'take':
      if (!isPlace(action.from)) return 'noSuchPlace';
      return withSplit(draft, split[action.from] === 0 ? 'placeEmpty' : shifted(split, action.from, null));
    case 'move':
      if (!isPlace(action.from) || !isPlace(action.to)) return 'noSuchPlace';
      if (action.from === action.to) return 'samePlace';
      return withSplit(
        draft,
        split[action.from] === 0 ? 'placeEmpty' : shifted(split, action.from, action.to),
      );
    case 'share':
      return isSplit(action.split) ? sharedOut(draft, onlyPlaces(action.split)) : 'notASplit';
    case 'earmark':
      return earmarked(game, draft, action.earmark);
    case 'lay':
      return laid(game, draft, action);
    case 'lift':
      return lifted(draft, action);
    case 'notch': {
      const { notch } = action;
      if (!course.measures) return 'notInCourse';
      if (notch === null) return { ...draft, notch };
      if (draft.study) return 'leverOrStudy';
      if (typeof notch !== 'object' || !isNotch(notch)) return 'noSuchChoice';
      if (!canMove(game.unfolded.levers, notch)) return 'leverAtEnd';
      return { ...draft, notch: { lever: notch.lever, by: notch.by } };
    }
    case 'study':
      if (!course.measures) return 'notInCourse';
      if (!pairs.includes(action.pair) || !skyOf(game)[action.pair]) return 'noSuchCloud';
      return draft.notch || draft.study ? 'leverOrStudy' : { ...draft, study: action.pair };
    case 'predict':
      if (action.guess !== null && !guesses.includes(action.guess)) return 'noSuchChoice';
      return { ...draft, guess: action.guess };
  }
};

/** The draft that a winter's changes come to. */
export const draftAfter = (game: Game, changes: readonly Action[]): Decision =>
  changes.reduce<Decision>((draft, action) => {
    const next = isChange(action) ? changed(game, draft, action) : 'noSuchAction';
    return typeof next === 'string' ? draft : next;
  }, undecided);

/** What was settled in a winter, as the fewest changes that lead to it. */
export const changesTo = ({ split, earmark, notch, study, guess }: Decision): Action[] => [
  ...(study ? [{ do: 'study', pair: study } as const] : []),
  { do: 'share', split },
  ...(earmark ? [{ do: 'earmark', earmark } as const] : []),
  ...(notch ? [{ do: 'notch', notch } as const] : []),
  ...(guess !== null ? [{ do: 'predict', guess } as const] : []),
];

/** Where this winter's changes begin in the log. */
export const winterStart = (log: readonly Action[]): number =>
  log.findLastIndex(({ do: what }) => what === 'proceed' || what === 'promise') + 1;

/** The log with an open winter as the fewest changes that lead to it. */
export const shortened = (game: Game): readonly Action[] =>
  game.phase === 'winter' ? [...game.log.slice(0, winterStart(game.log)), ...changesTo(game)] : game.log;
