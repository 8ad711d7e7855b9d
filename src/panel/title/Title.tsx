import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../shared/context.ts';
import './district.css';
import './title.css';
import './projector.css';
import './valley.css';
import './water.css';
import { keepsRuns } from './kept.ts';
import { Reopen, Start } from './Starts.tsx';
import { ToyDivider } from './Toy.tsx';

/** The ring to try, and every way into a run; `fetchPlay` fetches what a run needs, as far as it can be had. */
export const Title = ({ fetchPlay }: { fetchPlay: () => void }) => {
  const { say, whole } = usePanel();
  const [kept] = useState(keepsRuns);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    // While the title is read, once it has nothing else to do.
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
