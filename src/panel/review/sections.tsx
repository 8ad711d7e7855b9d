import type { ComponentChildren } from 'preact';
import type { Game } from '../../game/rules/game.ts';
import type { Compared } from '../charts/runs.ts';
import { usePanel } from '../shared/context.ts';
import { Dimensions } from '../shared/Dimensions.tsx';
import { Reach } from '../shared/Reach.tsx';
import { isFirstRound, type PerTelling, tellingOf } from '../shared/telling.ts';
import { Description } from '../shared/valley/Description.tsx';
import { BesideRound } from './BesideRound.tsx';
import { Coming } from './Coming.tsx';
import { ComingInBrief } from './ComingInBrief.tsx';
import { EventInBrief } from './EventInBrief.tsx';
import { EventMet } from './EventMet.tsx';
import { Finish } from './Finish.tsx';
import { Graphs } from './Graphs.tsx';
import { Headlines } from './Headlines.tsx';
import { Money } from './Money.tsx';
import { Moved } from './Moved.tsx';
import { Next } from './Next.tsx';
import { Predicted } from './Predicted.tsx';
import { PromisesNow } from './PromisesNow.tsx';
import { Measured, Reasons } from './Reasons.tsx';
import { ThisYear } from './ThisYear.tsx';

const Honest = () => <p class="small">{usePanel().say('title.honest')}</p>;

/** What the dimensions are, where they are first drawn. */
const FirstDimensions = ({ game }: { game: Game }) => (isFirstRound(game) ? <Dimensions /> : null);

const ContinuationNote = () => <p class="small">{usePanel().say('review.continuationNote')}</p>;

/** What a section may show: the game, and the runs that it is compared with. */
interface Shown {
  readonly game: Game;
  readonly runs: Compared;
}

export type Section = (shown: Shown) => ComponentChildren;

/** Sections in their order; those that are folded stand behind a press. */
type RoundSections = readonly (Section | { readonly folded: readonly Section[] })[];

const figures: readonly Section[] = [Reach, ContinuationNote, Headlines, Graphs];

/** What was foreseen and what was promised. */
const account: readonly Section[] = [Predicted, PromisesNow];

const brief: RoundSections = [
  Moved,
  EventInBrief,
  ComingInBrief,
  BesideRound,
  Next,
  { folded: [FirstDimensions, Reasons, EventMet, PromisesNow, Coming, Money, ...figures] },
  Honest,
  Description,
];

/**
 * What each telling says of a round: what moved comes first in all, then what comes and what befell. A lesson has four minutes a year: its figures are
 * there for who asks. A workshop reads all of it, with a way on before the figures
 * and after them. What this model is stands first until it was read once.
 */
const sections: PerTelling<{ readonly first: RoundSections; readonly later: RoundSections }> = {
  brief: { first: brief, later: brief },
  lesson: {
    first: [
      Honest,
      Moved,
      ComingInBrief,
      EventMet,
      BesideRound,
      ...account,
      Next,
      Finish,
      { folded: [FirstDimensions, Reasons, Coming, Money, ...figures] },
      Description,
    ],
    later: [
      Moved,
      ComingInBrief,
      EventMet,
      BesideRound,
      ThisYear,
      Measured,
      ...account,
      Next,
      Finish,
      { folded: [Reasons, Coming, Money, ...figures] },
      Honest,
      Description,
    ],
  },
  workshop: {
    first: [
      Honest,
      Moved,
      ComingInBrief,
      EventMet,
      BesideRound,
      FirstDimensions,
      Reasons,
      Money,
      ...account,
      Coming,
      Next,
      Finish,
      ...figures,
      Next,
      Description,
    ],
    later: [
      Moved,
      ComingInBrief,
      EventMet,
      BesideRound,
      ThisYear,
      Measured,
      Reasons,
      Money,
      ...account,
      Coming,
      Next,
      Finish,
      ...figures,
      Next,
      Honest,
      Description,
    ],
  },
};

/** The sections that tell this round. */
export const sectionsOf = (game: Game): RoundSections => {
  const { first, later } = sections[tellingOf(game)];
  return isFirstRound(game) ? first : later;
};
