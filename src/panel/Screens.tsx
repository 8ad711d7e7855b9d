import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { screenOf } from '../store/session.ts';
import { hush } from './shared/announce.ts';
import { usePanel, useSession } from './shared/context.ts';
import { Title } from './title/Title.tsx';

type Loaded = ComponentType | 'waiting' | 'failed';

/** The screens of a run with their words, fetched when one is first needed. */
const usePlay = (needed: boolean): [Loaded, retry: () => void] => {
  const { whole, fetchWhole } = usePanel();
  const [play, setPlay] = useState<Loaded>('waiting');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!needed || (typeof play === 'function' && whole)) return;
    setPlay('waiting');
    Promise.all([import('./Play.tsx'), fetchWhole()]).then(
      ([module]) => setPlay(() => module.Play),
      () => setPlay('failed'),
    );
  }, [needed, attempt]);
  const lacksWords = typeof play === 'function' && !whole; // the language was changed on the title
  return [lacksWords ? 'waiting' : play, () => setAttempt(attempt + 1)];
};

/** The screen that the session is on. */
export const Screens = () => {
  const { say, fetchWhole } = usePanel();
  const screen = useSession(screenOf);
  const [Play, retry] = usePlay(screen !== 'title');
  useLayoutEffect(() => {
    hush(); // before what the new screen has to say
    if (screen === 'title') window.scrollTo(0, 0);
  }, [screen]);
  /** Fetches a run's rules, screens and words ahead; what cannot be had is fetched again, and told, when needed. */
  const fetchPlay = (): void => {
    Promise.all([import('../store/play.ts'), import('./Play.tsx'), fetchWhole()]).catch(() => undefined);
  };
  if (screen === 'title') return <Title fetchPlay={fetchPlay} />;
  if (Play === 'waiting') return <p class="notice">{say('page.loading')}</p>;
  if (Play !== 'failed') return <Play />;
  return (
    <div class="notice">
      <p>{say('page.failed')}</p>
      <button type="button" class="button" onClick={retry}>
        {say('page.retry')}
      </button>
    </div>
  );
};
