import { courses } from '../../data/courses.ts';
import { leverIds } from '../../data/levers.ts';
import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { guesses } from '../../data/predictions.ts';
import type { Action, Reason } from './actions.ts';
import { type Decision, type Notch, pairs, undecided } from './decision.ts';
import type { Game } from './game.ts';
import { skyOf } from './game.ts';
import { channelsOf } from './grants.ts';
import { isPlace, isSplit, onlyPlaces, type Place, type Split, tray } from './split.ts';
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

const isNotch = ({ lever, by }: Notch): boolean => leverIds.includes(lever) && (by === 1 || by === -1);

const changeIds = [
  'place',
  'take',
  'move',
  'share',
  'emphasise',
  'mark',
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
      return withSplit(draft, tray(split) === 0 ? 'trayEmpty' : shifted(split, null, action.at));
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
      return withSplit(draft, isSplit(action.split) ? onlyPlaces(action.split) : 'notASplit');
    case 'emphasise': {
      const { pillar, channel } = action;
      if (!course.emphasis) return 'notInCourse';
      if (!pillarIds.includes(pillar)) return 'noSuchPlace';
      if (channel !== null && !channelsOf(pillar).includes(channel)) return 'noSuchChannel';
      return { ...draft, emphasis: { ...draft.emphasis, [pillar]: channel } };
    }
    case 'mark':
      if (action.event !== null && !cloudsIn(skyOf(game)).includes(action.event)) return 'noSuchCloud';
      return { ...draft, mark: action.event };
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
export const changesTo = ({ split, emphasis, mark, notch, study, guess }: Decision): Action[] => [
  ...(study ? [{ do: 'study', pair: study } as const] : []),
  { do: 'share', split },
  ...pillarIds
    .filter((pillar: PillarId) => emphasis[pillar] !== null)
    .map((pillar) => ({ do: 'emphasise', pillar, channel: emphasis[pillar] }) as const),
  ...(mark ? [{ do: 'mark', event: mark } as const] : []),
  ...(notch ? [{ do: 'notch', notch } as const] : []),
  ...(guess !== null ? [{ do: 'predict', guess } as const] : []),
];

/** Where this winter's changes begin in the log. */
export const winterStart = (log: readonly Action[]): number =>
  log.findLastIndex(({ do: what }) => what === 'proceed' || what === 'promise') + 1;

/** The log with an open winter as the fewest changes that lead to it. */
export const shortened = (game: Game): readonly Action[] =>
  game.phase === 'winter' ? [...game.log.slice(0, winterStart(game.log)), ...changesTo(game)] : game.log;
