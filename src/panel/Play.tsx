import { useEffect } from 'preact/hooks';
import { type Cue, cuesBetween } from '../store/cues.ts';
import { screenOf } from '../store/session.ts';
import type { Say } from '../words/say.ts';
import { usePanel, useSession } from './shared/context.ts';
import { Patterns } from './shared/Patterns.tsx';
import { Bubble } from './shared/valley/Bubble.tsx';
import './charts/charts.css';
import './shared/play.css';
import './shared/account.css';
import './shared/tables.css';
import './shared/signs.css';
import { Briefing } from './briefing/Briefing.tsx';
import { PromisesScreen } from './promises/Promises.tsx';
import { Report } from './report/Report.tsx';
import { Review } from './review/Review.tsx';
import { Run } from './run/Run.tsx';
import { SummerScreen } from './summer/Summer.tsx';
import { VisitScreen } from './visit/Visit.tsx';
import { Winter } from './winter/Winter.tsx';

const CAPTION_SHOWN = 2600; // milliseconds

/** What grew is said at its place already. */
type Written = Exclude<Cue, { readonly sounds: 'grown' | 'cracked' }>;

const isWritten = (cue: Cue): cue is Written => cue.sounds !== 'grown' && cue.sounds !== 'cracked';

const captionOf = (say: Say, cue: Written): string => {
  if (cue.sounds === 'given' || cue.sounds === 'taken')
    return say(`caption.${cue.sounds}`, {
      place: say(cue.at === 'cloud' ? 'earmark.cloud' : `place.${cue.at}`),
    });
  if (cue.sounds === 'chord') return say(`caption.chord.${cue.open < 2 ? 0 : cue.open === 2 ? 1 : 2}`);
  return say(`caption.${cue.sounds}`);
};

/** Writes what sounds on the picture, for those who do not hear it; readers are told of the same things elsewhere. */
const Captions = () => {
  const { store, say } = usePanel();
  useEffect(() => {
    const strip = document.createElement('p');
    strip.className = 'caption';
    strip.ariaHidden = 'true';
    let timer = 0;
    const stop = store.subscribe((after, before) => {
      const cues = after.sound && after.captions ? cuesBetween(before, after).filter(isWritten) : [];
      if (cues.length === 0) return;
      strip.textContent = cues.map((cue) => captionOf(say, cue)).join('  ');
      document.getElementById('stage')?.append(strip);
      clearTimeout(timer);
      timer = window.setTimeout(() => strip.remove(), CAPTION_SHOWN);
    });
    return () => {
      stop();
      clearTimeout(timer);
      strip.remove();
    };
  }, [store, say]);
  return null;
};

const screens = {
  visit: VisitScreen,
  briefing: Briefing,
  promises: PromisesScreen,
  winter: Winter,
  run: Run,
  summer: SummerScreen,
  review: Review,
  report: Report,
} as const;

/** The patterns that all drawings of a page are filled with: always the same ones, so not drawn again with a tally. */
const patterns = (
  <svg class="unseen" aria-hidden="true">
    <Patterns />
  </svg>
);

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
      {patterns}
      <Captions />
      <Bubble />
      <Screen game={game} />
    </div>
  );
};
