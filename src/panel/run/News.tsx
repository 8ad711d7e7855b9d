import { useEffect } from 'preact/hooks';
import { type News as Item, MOST_NEWS } from '../../store/news.ts';
import { usePanel } from '../shared/context.ts';
import type { Living } from '../shared/valley/living.ts';
import { onStage } from '../shared/valley/onStage.ts';
import { saidOf } from '../shared/valley/said.ts';
import '../shared/valley/bubble.css';

const SHOWN = 2600; // milliseconds

const bubbleOf = ({ name, line }: Living): HTMLElement => {
  const bubble = document.createElement('p');
  bubble.className = 'bubble news';
  bubble.ariaHidden = 'true';
  const [first, second] = [document.createElement('b'), document.createElement('span')];
  [first.textContent, second.textContent] = [name, line];
  bubble.append(first, second);
  return bubble;
};

/** Says what grew at its place, while the year is watched; a reader has it from the valley in words. */
export const News = () => {
  const { store, say, numbers } = usePanel();
  useEffect(() => {
    const shown: HTMLElement[] = [];
    const drop = (bubble: HTMLElement): void => {
      bubble.remove();
      shown.splice(shown.indexOf(bubble), 1);
    };
    const timers = new Set<number>();
    let season = store.getState().watching;
    const tell = ({ change, at }: Item): void => {
      const session = store.getState();
      if (!session.game) return;
      if (session.watching !== season) while (shown[0]) drop(shown[0]); // the season before is over
      season = session.watching;
      const bubble = bubbleOf(saidOf({ say, numbers, session, game: session.game }, change));
      if (shown.length >= MOST_NEWS && shown[0]) drop(shown[0]);
      shown.push(bubble);
      onStage(bubble, at);
      timers.add(window.setTimeout(() => bubble.isConnected && drop(bubble), SHOWN));
    };
    for (const one of store.getState().news) tell(one); // the first season may have told before this was there
    const stop = store.subscribe(({ news }, before) => {
      if (news !== before.news) for (const one of news) tell(one);
    });
    return () => {
      stop();
      for (const timer of timers) clearTimeout(timer);
      for (const bubble of shown) bubble.remove();
    };
  }, [store, say, numbers]);
  return null;
};
