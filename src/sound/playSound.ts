import { cuesBetween } from '../store/cues.ts';
import { pictureOf } from '../store/picture.ts';
import { quarterOf, type Session, type Store } from '../store/session.ts';
import { paddlesASecond } from '../store/steps.ts';
import { mixerOf } from './mixer.ts';
import { dip, tonesOf } from './tones.ts';

/** The fastest that is asked whether the wheel turns again, in milliseconds. */
const STILL = 1000;

/** How many paddles of the wheel dip in a second; none when it stands still on screen. */
const paddles = (session: Session): number => {
  const { game, motion, paused } = session;
  if (!game || motion !== 'full' || paused) return 0;
  return paddlesASecond(pictureOf(game, quarterOf(session, game)).drive);
};

/** Lets a context sound as the store goes on, asleep while the page is hidden; returns how to end it. */
export const playSound = (context: AudioContext, store: Store, stage: HTMLElement): (() => void) => {
  const sound = mixerOf(context);
  const stop = store.subscribe((after, before) => {
    const voices = cuesBetween(before, after).flatMap(tonesOf);
    if (context.state === 'running' && voices.length > 0) sound(voices);
  });
  let seen = false;
  const sight = new IntersectionObserver((entries) => {
    seen = entries.at(-1)?.isIntersecting ?? false;
  });
  sight.observe(stage);
  let timer = 0;
  const turn = (): void => {
    const covered = document.hidden || document.querySelector('dialog[open]') !== null;
    const pace = seen && !covered ? paddles(store.getState()) : 0;
    if (pace > 0 && context.state === 'running') sound([dip]);
    timer = window.setTimeout(turn, pace > 0 ? 1000 / pace : STILL);
  };
  turn();
  const rest = (): void => {
    if (document.hidden) context.suspend();
    else context.resume();
  };
  document.addEventListener('visibilitychange', rest);
  return () => {
    stop();
    sight.disconnect();
    window.clearTimeout(timer);
    document.removeEventListener('visibilitychange', rest);
  };
};
