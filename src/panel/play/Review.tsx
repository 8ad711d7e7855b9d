import { useMemo } from 'preact/hooks';
import { courses } from '../../data/courses.ts';
import { type Game, roundOf } from '../../game/game.ts';
import { dispatch } from '../../store/session.ts';
import { Charts } from '../charts/Charts.tsx';
import { runsOf } from '../charts/runs.ts';
import { usePanel } from '../context.ts';
import { useFocusedHeading } from '../useFocusedHeading.ts';
import { Headlines } from './Headlines.tsx';
import { Money } from './Money.tsx';
import { Reach } from './Reach.tsx';
import { budgetYear } from './years.ts';

/** What the year brought. */
export const Review = ({ game }: { game: Game }) => {
  const { store, say, numbers } = usePanel();
  const heading = useFocusedHeading('review');
  const runs = useMemo(() => runsOf(game), [game]);
  const lastRound = roundOf(game) === courses[game.course].rounds - 1;
  const next = (
    <button type="button" class="button strong" onClick={() => dispatch(store, { do: 'proceed' })}>
      {say(lastRound ? 'review.toReport' : 'review.next')}
    </button>
  );
  return (
    <article aria-labelledby="review-title">
      <h2 id="review-title" ref={heading} tabIndex={-1}>
        {say('review.title', { year: numbers.year(budgetYear(game)) })}
      </h2>
      <p>{say('review.inside')}</p>
      <Money game={game} />
      <Reach game={game} />
      <Headlines runs={runs} />
      {next}
      <Charts runs={runs} />
      <div class="row">{next}</div>
    </article>
  );
};
