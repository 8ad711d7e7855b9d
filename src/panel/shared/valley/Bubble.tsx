import { useEffect } from 'preact/hooks';
import { lookAt, type Store } from '../../../store/session.ts';
import { usePanel } from '../context.ts';
import { type Living, livingOf } from './living.ts';
import { onStage } from './onStage.ts';
import './bubble.css';

const SHOWN = 4000; // milliseconds

/** What is looked at in the valley as the session stands; null for nothing. */
const answerOf = (
  store: Store,
  panel: Pick<ReturnType<typeof usePanel>, 'say' | 'numbers'>,
): Living | null => {
  const session = store.getState();
  const { game, looked } = session;
  return game && looked ? livingOf({ ...panel, session, game }, looked.thing) : null;
};

/** Tells at its place what is looked at in the valley; readers are told the same by the valley in words. */
export const Bubble = () => {
  const { store, say, numbers } = usePanel();
  useEffect(() => {
    const bubble = document.createElement('p');
    bubble.className = 'bubble';
    bubble.ariaHidden = 'true';
    const [name, line] = [document.createElement('b'), document.createElement('span')];
    bubble.append(name, line);
    let timer = 0;
    const stop = store.subscribe((session, before) => {
      const { looked, game, watching } = session;
      if (looked === before.looked && (!looked || (game === before.game && watching === before.watching)))
        return;
      const answer = answerOf(store, { say, numbers });
      if (!looked || !answer) {
        clearTimeout(timer);
        bubble.remove();
        return;
      }
      [name.textContent, line.textContent] = [answer.name, answer.line];
      onStage(bubble, looked.at);
      clearTimeout(timer);
      timer = window.setTimeout(() => lookAt(store, null), SHOWN);
    });
    return () => {
      stop();
      clearTimeout(timer);
      bubble.remove();
    };
  }, [store, say, numbers]);
  return null;
};
