import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { courses } from '../../data/courses.ts';
import { type Game, roundOf } from '../../game/rules/game.ts';
import { dispatch, followOrigin } from '../../store/play.ts';
import { inLastRound } from '../../store/session.ts';
import { Charts } from '../charts/Charts.tsx';
import { type Compared, comparedOf } from '../charts/runs.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { Dimensions } from '../shared/Dimensions.tsx';
import { More } from '../shared/More.tsx';
import { Reach } from '../shared/Reach.tsx';
import { isFirstRound, type PerTelling, tellingOf } from '../shared/telling.ts';
import { useFocusedHeading } from '../shared/useFocusedHeading.ts';
import { Description } from '../shared/valley/Description.tsx';
import { budgetYear } from '../shared/years.ts';
import { Coming } from './Coming.tsx';
import { ComingInBrief } from './ComingInBrief.tsx';
import { EventMet } from './EventMet.tsx';
import { Finish } from './Finish.tsx';
import { Headlines } from './Headlines.tsx';
import { Money } from './Money.tsx';
import { Moved, Reasons } from './Moved.tsx';
import { Predicted } from './Predicted.tsx';
import { PromisesNow } from './PromisesNow.tsx';
import { ThisYear } from './ThisYear.tsx';
import './standing.css';
import './review.css';

/** Windows that have room for charts without being asked. */
const ROOMY = '(min-width: 62.5rem)';

/** The charts, behind a disclosure where the screen is small; nothing is computed for them while it is closed. */
const Graphs = ({ runs }: { runs: Compared }) => {
  const { say } = usePanel();
  const [open, setOpen] = useState(() => matchMedia(ROOMY).matches);
  return (
    <details class="more graphs" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('review.graphs')}</summary>
      {open && <Charts runs={runs} />}
    </details>
  );
};

/** On to the next winter or the report, or along a run that this one branched off from. */
const Next = ({ game }: { game: Game }) => {
  const { store, say } = usePanel();
  const branched = useSession(
    ({ origin }) => origin !== null && origin.game.decisions.length >= game.decisions.length,
  );
  return (
    <div class="row">
      <button type="button" class="button strong" onClick={() => dispatch(store, { do: 'proceed' })}>
        {say(inLastRound(game) ? 'review.toReport' : 'review.next')}
      </button>
      {branched && !inLastRound(game) && (
        <button type="button" class="button" onClick={() => followOrigin(store)}>
          {say('branch.rest')}
        </button>
      )}
    </div>
  );
};

const Honest = () => <p class="small">{usePanel().say('title.honest')}</p>;

/** What the dimensions are, where they are first drawn. */
const FirstDimensions = ({ game }: { game: Game }) => (isFirstRound(game) ? <Dimensions /> : null);

const ContinuationNote = () => <p class="small">{usePanel().say('review.continuationNote')}</p>;

/** What a section may show: the game, and the runs that it is compared with. */
interface Shown {
  readonly game: Game;
  readonly runs: Compared;
}

type Section = (shown: Shown) => ComponentChildren;

/** Sections in their order; those that are folded stand behind a press. */
type RoundSections = readonly (Section | { readonly folded: readonly Section[] })[];

const figures: readonly Section[] = [Reach, ContinuationNote, Headlines, Graphs];

/** What befell, what was foreseen and promised, and what comes: after what moved. */
const account: readonly Section[] = [EventMet, Predicted, PromisesNow, Coming];

const brief: RoundSections = [
  Moved,
  ComingInBrief,
  Next,
  { folded: [FirstDimensions, Reasons, EventMet, PromisesNow, Coming, Money, ...figures] },
  Honest,
  Description,
];

/**
 * What each telling says of a round: what moved comes first in all. A lesson has four minutes a year: its figures are
 * there for who asks. A workshop reads all of it, with a way on before the figures
 * and after them. What this model is stands first until it was read once.
 */
const sections: PerTelling<{ readonly first: RoundSections; readonly later: RoundSections }> = {
  brief: { first: brief, later: brief },
  lesson: {
    first: [
      Honest,
      Moved,
      ...account,
      Next,
      { folded: [FirstDimensions, Reasons, Money, ...figures] },
      Finish,
      Description,
    ],
    later: [
      Moved,
      ThisYear,
      ...account,
      Next,
      { folded: [Reasons, Money, ...figures] },
      Finish,
      Honest,
      Description,
    ],
  },
  workshop: {
    first: [
      Honest,
      Moved,
      FirstDimensions,
      Reasons,
      Money,
      ...account,
      Next,
      ...figures,
      Next,
      Finish,
      Description,
    ],
    later: [Moved, ThisYear, Reasons, Money, ...account, Next, ...figures, Next, Finish, Honest, Description],
  },
};

/** What the round brought, in the order in which its course tells it. */
export const Review = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const heading = useFocusedHeading(`review ${roundOf(game)}`);
  const runs = useMemo(() => comparedOf(game), [game]);
  const year = budgetYear(game);
  const { yearsPerRound } = courses[game.course];
  const [from, to] = [numbers.year(year), numbers.year(year + yearsPerRound - 1)];
  const { first, later } = sections[tellingOf(game)];
  const drawn = (Section: Section, at: number) => <Section key={at} game={game} runs={runs} />;
  return (
    <article aria-labelledby="review-title">
      <h2 id="review-title" ref={heading} tabIndex={-1}>
        {yearsPerRound === 1 ? say('review.title', { year: from }) : say('review.titleTwo', { from, to })}
      </h2>
      {(isFirstRound(game) ? first : later).map((section, at) =>
        'folded' in section ? (
          <More key={at} summary={say('review.closer')}>
            {section.folded.map(drawn)}
          </More>
        ) : (
          drawn(section, at)
        ),
      )}
    </article>
  );
};
