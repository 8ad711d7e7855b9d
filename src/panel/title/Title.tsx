import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../context.ts';
import '../style/district.css';
import '../style/title.css';
import '../style/projector.css';
import '../style/valley.css';
import '../style/water.css';
import { keepsRuns } from './kept.ts';
import { Reopen, Start } from './Starts.tsx';
import { ToyDivider } from './Toy.tsx';

export const Title = () => {
  const { say, whole, fetchWhole } = usePanel();
  const [kept] = useState(keepsRuns);
  const [failed, setFailed] = useState(false);
  // A run's rules, screens and words are fetched while the title is read, once it has nothing else to do.
  const fetchPlay = (): void => {
    Promise.all([import('../../store/play.ts'), import('../play/Play.tsx'), fetchWhole()]).catch(
      () => undefined,
    );
  };
  useEffect(() => {
    const timer = setTimeout(fetchPlay, 2000);
    return () => clearTimeout(timer);
  }, [whole]); // again for a language that is not whole yet
  const onFailed = () => setFailed(true);
  const start = { onNeeded: fetchPlay, onFailed };
  return (
    <div class="title">
      <div class="title-head">
        <h1>{say('page.title')}</h1>
        <p class="title-lead">{say('title.lead')}</p>
        <Start course="quick" {...start} />
        {kept && <Reopen from="continue" onFailed={onFailed} />}
        {failed && <p role="alert">{say('page.failed')}</p>}
      </div>
      <ToyDivider />
      <div class="title-foot">
        <Start course="class" {...start} />
        <Start course="full" {...start} />
        <Reopen from="code" onFailed={onFailed} />
        <p>{say('title.about')}</p>
        <p class="title-honest">{say('title.honest')}</p>
      </div>
    </div>
  );
};
