import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePanel } from '../shared/context.ts';

/**
 * What moved comes out of the picture: a drop of water runs from where it is shared out to each bar, which grows where
 * the drop arrives. It only shows whence the bars are; without motion, or without the picture, they are there at once.
 */

const APART = 130; // milliseconds between two bars
const RUNS = 520; // milliseconds that a drop is under way
const GROWS = 420;

/** The middle of a box. */
const middle = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });

/** Lets a drop run from a place of the window to a bar, which begins there; returns how to end it early. */
const pour = (from: { x: number; y: number }, bar: Element, delay: number): (() => void) => {
  const { left, top, width, height } = bar.getBoundingClientRect();
  const to = { x: left + width / 2, y: top + height / 2 };
  const drop = document.createElement('span');
  drop.className = 'drop';
  drop.ariaHidden = 'true';
  document.body.append(drop);
  const at = ({ x, y }: { x: number; y: number }, scale: number): string =>
    `translate(${x}px, ${y}px) translate(-50%, -50%) scale(${scale})`;
  const half = { x: (from.x + to.x) / 2, y: Math.min(from.y, to.y) - 30 };
  const running = drop.animate(
    [
      { transform: at(from, 0.4), opacity: 0 },
      { transform: at(half, 1), opacity: 1, offset: 0.5 },
      { transform: at(to, 0.8), opacity: 1 },
    ],
    { duration: RUNS, delay, easing: 'ease-in-out', fill: 'backwards' },
  );
  const end = () => drop.remove();
  running.finished.then(end, end);
  const growing = bar.animate([{ clipPath: 'inset(0 50%)' }, { clipPath: 'inset(0 -8px)' }], {
    duration: GROWS,
    delay: delay + RUNS * 0.9,
    easing: 'ease-out',
    fill: 'backwards',
  });
  return () => {
    running.cancel();
    growing.cancel();
  };
};

/** Lets the bars within an element grow out of the picture when they are first shown. */
export const useGrowing = (): RefObject<HTMLElement | null> => {
  const within = useRef<HTMLElement>(null);
  const { store } = usePanel();
  useLayoutEffect(() => {
    const stage = document.querySelector('#stage[data-stage] > :first-child');
    if (!stage || !within.current || store.getState().motion !== 'full') return;
    const from = middle(stage.getBoundingClientRect());
    const bars = [...within.current.querySelectorAll('.three-bar')].filter(
      (bar) => bar.getClientRects().length > 0,
    );
    const pours = bars.map((bar, at) => pour(from, bar, at * APART));
    return () => {
      for (const end of pours) end(); // what still ran would keep the whole screen that is left
    };
  }, [store]);
  return within;
};
