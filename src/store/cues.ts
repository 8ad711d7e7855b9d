import type { Shared } from '../game/rules/grants.ts';
import { type Place, places } from '../game/rules/split.ts';
import { pictureOf } from './picture.ts';
import { quarterOf, type Session, screenOf } from './session.ts';

/** Something that sounds. */
export type Cue =
  | { readonly sounds: 'given' | 'taken'; readonly at: Place | 'cloud' } // a tally
  | { readonly sounds: 'flow' } // the water is released
  | { readonly sounds: 'grown' | 'cracked' } // something of the valley, in a year that is watched
  | { readonly sounds: 'clappers' } // an event comes
  | { readonly sounds: 'chord'; readonly open: number }; // the review; 0 close together, 4 wide apart with trust

/** Where a tally can be heard to lie. */
const homes = [...places, 'cloud'] as const;

const countsOf = ({ split, earmark }: Shared): Readonly<Record<Place | 'cloud', number>> => ({
  ...split,
  cloud: earmark?.tallies ?? 0,
});

/** A tally sounds once for each place that has more or fewer than before, and for the clouds together. */
const tallies = (then: Shared, now: Shared): Cue[] => {
  const [before, after] = [countsOf(then), countsOf(now)];
  const changed = homes.filter((at) => before[at] !== after[at]);
  const of = (sounds: 'given' | 'taken'): Cue[] =>
    changed
      .filter((at) => (sounds === 'given' ? after[at] > before[at] : after[at] < before[at]))
      .map((at) => ({ sounds, at }));
  return [...of('taken'), ...of('given')];
};

/** How many events have been met, which tells a second one of the same summer from the first. */
const met = ({ game }: Session): number => game?.unfolded.met.length ?? 0;

/** What sounds when one session has become another; nothing when a run was opened or left. */
export const cuesBetween = (before: Session, after: Session): Cue[] => {
  const { game } = after;
  if (!game || !before.game || before.runId !== after.runId) return [];
  if (after.news !== before.news && after.news.length > 0)
    return [{ sounds: after.news.some(({ change }) => change.is === 'levee') ? 'cracked' : 'grown' }];
  const [from, to] = [screenOf(before), screenOf(after)];
  if (from === 'winter' && to === 'winter') return tallies(before.game, game);
  if (from === 'winter' && to === 'run') return [{ sounds: 'flow' }];
  if (to === 'summer' && (from !== 'summer' || met(before) !== met(after))) return [{ sounds: 'clappers' }];
  if (from === 'run' && to === 'review')
    return [{ sounds: 'chord', open: pictureOf(game, quarterOf(after, game)).clarity }];
  return [];
};
