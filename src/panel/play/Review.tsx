import { useMemo } from 'preact/hooks';
import { courses } from '../../data/courses.ts';
import { type Game, roundOf } from '../../game/game.ts';
import { dispatch, followOrigin } from '../../store/play.ts';
import { inLastRound } from '../../store/session.ts';
import { runsOf } from '../charts/runs.ts';
import { usePanel, useSession } from '../context.ts';
import { useFocusedHeading } from '../useFocusedHeading.ts';
import '../style/promisesNow.css';
import '../style/review.css';
import { More } from '../parts/More.tsx';
import { Headlines } from './Headlines.tsx';
import { isHurried } from './hurried.ts';
import { Money } from './Money.tsx';
import { Reach } from './Reach.tsx';
import { Coming } from './review/Coming.tsx';
import { EventMet } from './review/EventMet.tsx';
import { Gist, Moved } from './review/Gist.tsx';
import { Glance } from './review/Glance.tsx';
import { Graphs } from './review/Graphs.tsx';
import { Predicted } from './review/Predicted.tsx';
import { PromisesNow } from './review/PromisesNow.tsx';
import { isTold } from './told.ts';
import { Description } from './valley/Description.tsx';
import { PromiseLine } from './winter/PromiseLine.tsx';
import { budgetYear } from './years.ts';

/** What the round brought: what moved and why, what befell, what was foreseen and promised, what comes; then the figures. */
export const Review = ({ game }: { game: Game }) => {
  const { store, say, numbers } = usePanel();
  const heading = useFocusedHeading(`review ${roundOf(game)}`);
  const runs = useMemo(() => runsOf(game), [game]);
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
