import { useEffect } from 'preact/hooks';
import { screenOf } from '../../store/session.ts';
import { usePanel, useSession } from '../context.ts';
import { Patterns } from '../parts/Patterns.tsx';
import '../style/charts.css';
import '../style/play.css';
import '../style/screens.css';
import '../style/why.css';
import '../style/tables.css';
import '../style/tallies.css';
import { Briefing } from './Briefing.tsx';
import { Report } from './Report.tsx';
import { Review } from './Review.tsx';
import { Run } from './Run.tsx';
import { Winter } from './Winter.tsx';

const screens = { briefing: Briefing, winter: Winter, run: Run, review: Review, report: Report } as const;

/** The screens of a run. */
export const Play = () => {
  const screen = useSession(screenOf);
  const game = useSession((session) => session.game);
  const { errands } = usePanel();
  const course = game?.course;
  useEffect(() => {
    // So that it is there when the first review opens; whoever shows it tells when it cannot be had.
    if (course) errands.reaches(course).catch(() => {});
  }, [errands, course]);
  if (!game || screen === 'title') return null;
  const Screen = screens[screen];
  return (
    <div class={`play ${screen}`}>
      <svg class="unseen" aria-hidden="true">
        <Patterns />
      </svg>
      <Screen game={game} />
    </div>
  );
};
