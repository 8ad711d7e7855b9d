import { useEffect } from 'preact/hooks';
import { screenOf } from '../store/session.ts';
import { usePanel, useSession } from './shared/context.ts';
import { Patterns } from './shared/Patterns.tsx';
import './charts/charts.css';
import './shared/play.css';
import './shared/screens.css';
import './shared/why.css';
import './shared/tables.css';
import './winter/tallies.css';
import { Briefing } from './briefing/Briefing.tsx';
import { PromisesScreen } from './promises/Promises.tsx';
import { Report } from './report/Report.tsx';
import { Review } from './review/Review.tsx';
import { Run } from './run/Run.tsx';
import { Captions } from './shared/Captions.tsx';
import { SummerScreen } from './summer/Summer.tsx';
import { Winter } from './winter/Winter.tsx';

const screens = {
  briefing: Briefing,
  promises: PromisesScreen,
  winter: Winter,
  run: Run,
  summer: SummerScreen,
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
