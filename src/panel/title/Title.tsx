import { useEffect } from 'preact/hooks';
import { begin } from '../../store/session.ts';
import { usePanel } from '../context.ts';
import { drawSeed } from '../seed.ts';
import '../style/district.css';
import '../style/title.css';
import '../style/valley.css';
import '../style/water.css';
import { ToyDivider } from './Toy.tsx';

/** The screens of a run are fetched while the title is read, once it has nothing else to do. */
const fetchPlay = (): void => {
  import('../play/Play.tsx').catch(() => undefined);
};

export const Title = () => {
  const { store, say } = usePanel();
  useEffect(() => {
    const timer = setTimeout(fetchPlay, 2000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="title">
      <div class="title-head">
        <h1>{say('page.title')}</h1>
        <p class="title-lead">{say('title.lead')}</p>
        <button
          type="button"
          class="button strong start"
          onPointerEnter={fetchPlay}
          onFocus={fetchPlay}
          onClick={() => begin(store, drawSeed(), 'class')}
        >
          {say('title.start')}
        </button>
      </div>
      <ToyDivider />
      <div class="title-foot">
        <p>{say('title.about')}</p>
        <p class="title-honest">{say('title.honest')}</p>
      </div>
    </div>
  );
};
