import type { Point } from './shapes.ts';

/**
 * Fingers and mice on a picture. The page keeps its own gestures: a swipe scrolls it and a pinch zooms it, unless the
 * finger comes down on something that can be dragged, or has pressed for so long that the press already does something.
 */

/** A press that moves further than this, in CSS pixels, is no tap. */
export const SLIP = 8;

/** What a finger or mouse does; all points are in CSS pixels from the upper left corner of the picture. */
export interface Hand {
  takes(at: Point): boolean; // something there can be dragged, so a finger's swipe is not the page's
  readonly busy: boolean; // it drags, or its press goes on doing something
  down(at: Point): void;
  move(at: Point): void; // while it is down
  up(at: Point): void;
  cancel(): void; // the page took the gesture, or a second finger came
  hover(at: Point | null): void; // a mouse that presses nothing; null when it has left
}

type Canvas = HTMLElement | SVGSVGElement;

/** Lets a hand feel what happens on a picture of so many CSS pixels; returns how to let go. */
export const feel = (canvas: Canvas, size: { width: number; height: number }, hand: Hand): (() => void) => {
  const ending = new AbortController();
  const { signal } = ending;
  canvas.style.touchAction = 'manipulation';
  let pressed: number | null = null; // the pointer that is down

  const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const frame = canvas.getBoundingClientRect();
    return {
      x: ((clientX - frame.left) / frame.width) * size.width,
      y: ((clientY - frame.top) / frame.height) * size.height,
    };
  };
  const letGo = (): void => {
    if (pressed !== null) hand.cancel();
    pressed = null;
  };
  const touchstart = (event: TouchEvent): void => {
    const [finger, second] = event.touches;
    if (second) letGo();
    else if (finger && event.cancelable && hand.takes(pointOf(finger))) event.preventDefault();
  };
  const touchmove = (event: TouchEvent): void => {
    if (hand.busy && event.cancelable) event.preventDefault();
  };
  const down = (event: PointerEvent): void => {
    if (!event.isPrimary) letGo();
    else if (event.button === 0) {
      pressed = event.pointerId;
      canvas.setPointerCapture(event.pointerId);
      hand.down(pointOf(event));
    }
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId === pressed) hand.move(pointOf(event));
    else if (event.pointerType === 'mouse') hand.hover(pointOf(event));
  };
  const up = (event: PointerEvent): void => {
    if (event.pointerId !== pressed) return;
    pressed = null;
    hand.up(pointOf(event));
  };
  const on = <E extends Event>(name: string, then: (event: E) => void): void =>
    canvas.addEventListener(name, then as (event: Event) => void, { signal, passive: false });
  on('touchstart', touchstart);
  on('touchmove', touchmove);
  on('pointerdown', down);
  on('pointermove', move);
  on('pointerup', up);
  on<PointerEvent>('pointercancel', ({ pointerId }) => {
    if (pointerId === pressed) letGo();
  });
  on<PointerEvent>('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') hand.hover(null);
  });
  // A click leaves the focus where a reader has it, and a long press opens no menu over what it does.
  on('mousedown', (event) => event.preventDefault());
  on('contextmenu', (event) => {
    if (pressed !== null) event.preventDefault();
  });
  return () => {
    letGo();
    ending.abort();
  };
};
