import { useMemo } from 'preact/hooks';
import { courses } from '../../data/courses.ts';
import { type Game, roundOf } from '../../game/rules/game.ts';
import { dispatch, followOrigin } from '../../store/play.ts';
import { inLastRound } from '../../store/session.ts';
import { comparedOf } from '../charts/runs.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { useFocusedHeading } from '../shared/useFocusedHeading.ts';
import './promisesNow.css';
import './review.css';
import { isHurried } from '../shared/hurried.ts';
import { More } from '../shared/More.tsx';
import { PromiseLine } from '../shared/PromiseLine.tsx';
import { Reach } from '../shared/Reach.tsx';
import { isTold } from '../shared/told.ts';
import { Description } from '../shared/valley/Description.tsx';
import { budgetYear } from '../shared/years.ts';
import { Coming } from './Coming.tsx';
import { EventMet } from './EventMet.tsx';
import { Gist, Moved } from './Gist.tsx';
import { Glance } from './Glance.tsx';
import { Graphs } from './Graphs.tsx';
import { Headlines } from './Headlines.tsx';
import { Money } from './Money.tsx';
import { Predicted } from './Predicted.tsx';
import { PromisesNow } from './PromisesNow.tsx';

/** What the round brought: what moved and why, what befell, what was foreseen and promised, what comes; then the figures. */
export const Review = ({ game }: { game: Game }) => {
  const { store, say, numbers } = usePanel();
  const heading = useFocusedHeading(`review ${roundOf(game)}`);
  const runs = useMemo(() => comparedOf(game), [game]);
  const first = budgetYear(game);
  const { yearsPerRound } = courses[game.course];
  const [from, to] = [numbers.year(first), numbers.year(first + yearsPerRound - 1)];
  const branched = useSession(({ origin }) => origin !== null);
  const next = (
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
  const short = !courses[game.course].emphasis; // a lesson has four minutes a year: its figures are there for who asks
  const hurried = isHurried(game);
  const tabled = !short || hurried || isTold(game); // a lesson's later reviews keep the whole table behind a press
  const foremost = !hurried && isTold(game); // read once, it stands below
  const inside = <p class="small">{say('title.honest')}</p>;
  const account = (
    <>
      {tabled ? <Glance game={game} /> : <Moved game={game} />}
      <EventMet game={game} />
      {!hurried && <Predicted game={game} />}
      <PromisesNow game={game} />
      <Coming game={game} />
    </>
  );
  const figures = (
    <>
      {short && <Money game={game} none={runs.none} />}
      <Reach game={game} />
      <p class="small">{say('review.ghostNote')}</p>
      <Headlines runs={runs} />
      <Graphs runs={runs} />
    </>
  );
  return (
    <article aria-labelledby="review-title">
      <h2 id="review-title" ref={heading} tabIndex={-1}>
        {yearsPerRound === 1 ? say('review.title', { year: from }) : say('review.titleTwo', { from, to })}
      </h2>
      {foremost && inside}
      {!short && <Money game={game} none={runs.none} />}
      {hurried && <Gist game={game} />}
      {hurried ? <PromiseLine game={game} /> : account}
      {next}
      {short ? (
        <More summary={say('review.closer')}>
          {hurried ? account : !tabled && <Glance game={game} />}
          {figures}
        </More>
      ) : (
        <>
          {figures}
          {next}
        </>
      )}
      {!foremost && inside}
      <Description game={game} />
    </article>
  );
};
