import { useEffect } from 'preact/hooks';
import { type Cue, cuesBetween } from '../../store/cues.ts';
import type { Say } from '../../words/say.ts';
import { usePanel } from './context.ts';
import './captions.css';

const SHOWN = 2600; // milliseconds

const captionOf = (say: Say, cue: Cue): string => {
  if (cue.sounds === 'given' || cue.sounds === 'taken')
    return say(`caption.${cue.sounds}`, { place: say(`place.${cue.at}`) });
  if (cue.sounds === 'chord') return say(`caption.chord.${cue.open < 2 ? 0 : cue.open === 2 ? 1 : 2}`);
  return say(`caption.${cue.sounds}`);
};

/** Writes what sounds on the picture, for those who do not hear it; readers are told of the same things elsewhere. */
export const Captions = () => {
  const { store, say } = usePanel();
  useEffect(() => {
    const strip = document.createElement('p');
    strip.className = 'caption';
    strip.ariaHidden = 'true';
    let timer = 0;
    const stop = store.subscribe((after, before) => {
      const cues = after.sound && after.captions ? cuesBetween(before, after) : [];
      if (cues.length === 0) return;
      strip.textContent = cues.map((cue) => captionOf(say, cue)).join('  ');
      document.getElementById('stage')?.append(strip);
      clearTimeout(timer);
      timer = window.setTimeout(() => strip.remove(), SHOWN);
    });
    return () => {
      stop();
      clearTimeout(timer);
      strip.remove();
    };
  }, [store, say]);
  return null;
};
