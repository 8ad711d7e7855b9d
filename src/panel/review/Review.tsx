import { useMemo } from 'preact/hooks';
import { courses } from '../../data/courses.ts';
import { type Game, roundOf } from '../../game/rules/game.ts';
import { comparedOf } from '../charts/runs.ts';
import { usePanel } from '../shared/context.ts';
import { More } from '../shared/More.tsx';
import { useFocusedHeading } from '../shared/useFocusedHeading.ts';
import { budgetYear } from '../shared/years.ts';
import { type Section, sectionsOf } from './sections.tsx';
import './standing.css';
import './review.css';

/** What the round brought, in the order in which its course tells it. */
export const Review = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const heading = useFocusedHeading(`review ${roundOf(game)}`);
  const runs = useMemo(() => comparedOf(game), [game]);
  const year = budgetYear(game);
  const { yearsPerRound } = courses[game.course];
  const [from, to] = [numbers.year(year), numbers.year(year + yearsPerRound - 1)];
  const drawn = (Section: Section, at: number) => <Section key={at} game={game} runs={runs} />;
  return (
    <article aria-labelledby="review-title">
      <h2 id="review-title" ref={heading} tabIndex={-1}>
        {yearsPerRound === 1 ? say('review.title', { year: from }) : say('review.titleTwo', { from, to })}
      </h2>
      {sectionsOf(game).map((section, at) =>
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
