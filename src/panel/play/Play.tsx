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
import { Captions } from './Captions.tsx';
import { Promises } from './Promises.tsx';
import { Report } from './Report.tsx';
import { Review } from './Review.tsx';
import { Run } from './Run.tsx';
import { Summer } from './Summer.tsx';
import { Winter } from './Winter.tsx';

const screens = {
  briefing: Briefing,
  promises: Promises,
  winter: Winter,
  run: Run,
  summer: Summer,
  review: Review,
  report: Report,
} as const;

/** The screens of a run. */
export const Play = () => {
  const screen = useSession(screenOf);
  const game = useSession((session) => session.game);
  const { errands } = usePanel();
  const { seed, course } = game ?? {};
  useEffect(() => {
    // So that it is there when the first review opens; whoever shows it tells when it cannot be had.
    if (seed && course) errands.reaches(seed, course).catch(() => {});
  }, [errands, seed, course]);
  if (!game || screen === 'title') return null;
  const Screen = screens[screen];
  return (
    <div class={`play ${screen}`}>
      <svg class="unseen" aria-hidden="true">
        <Patterns />
      </svg>
      <Captions />
      <Screen game={game} />
    </div>
  );
};
