import { type Place, places } from '../../game/rules/split.ts';
import { dispatch } from '../../store/play.ts';
import { screenOf } from '../../store/session.ts';
import type { Desk } from '../desk.ts';
import type { HitTarget, Layout } from '../layout.ts';
import type { Pointer, Scene } from '../scene.ts';
import { isInside, type Point } from '../shapes.ts';
import type { Home, TallyPieces } from './tallies.ts';

/**
 * Hands on the valley in winter: a tap on a district places a tally, a tap on its board takes one back, and a tally
 * can be dragged from board to board. Nothing is decided here; what is not allowed is refused by the rules.
 */

/** A press that moves further than this, in CSS pixels, is a drag. */
const DRAG = 8;

/** What a point presses, if anything. */
const targetAt = ({ targets }: Layout, point: Point): HitTarget | null =>
  (Object.keys(targets) as HitTarget[]).find((target) => isInside(targets[target], point)) ?? null;

/** The place of a target, and whether its board was meant. */
const parts = (target: HitTarget): { home: Home; board: boolean } => {
  if (target === 'tray') return { home: 'tray', board: true };
  const place = places.find((id) => target === `${id}Tallies`);
  return place ? { home: place, board: true } : { home: target as Place, board: false };
};

export const addHands = (scene: Scene, { store, valley }: Desk, tallies: TallyPieces): void => {
  let pressed: { readonly at: Point; readonly target: HitTarget } | null = null;
  let carrying: Home | null = null;

  const isWinter = (): boolean => screenOf(store.getState()) === 'winter';
  const pointOf = ({ worldX, worldY }: Pointer): Point => ({ x: worldX, y: worldY });

  const drop = (from: Home, target: HitTarget | null): void => {
    if (!target) return;
    const { home } = parts(target);
    if (home === from) return;
    if (from === 'tray') dispatch(store, { do: 'place', at: home as Place });
    else if (home === 'tray') dispatch(store, { do: 'take', from });
    else dispatch(store, { do: 'move', from, to: home });
  };

  const tap = (target: HitTarget): void => {
    const { home, board } = parts(target);
    if (home === 'tray') return;
    dispatch(store, board ? { do: 'take', from: home } : { do: 'place', at: home });
  };

  scene.input.on('pointerdown', (pointer: Pointer) => {
    const at = pointOf(pointer);
    const target = targetAt(valley, at);
    pressed = target && isWinter() && !carrying ? { at, target } : null;
  });
  scene.input.on('pointermove', (pointer: Pointer) => {
    const at = pointOf(pointer);
    if (pressed && !carrying && Math.hypot(at.x - pressed.at.x, at.y - pressed.at.y) > DRAG) {
      const { home } = parts(pressed.target);
      if (isWinter() && tallies.lift(home)) carrying = home;
      else pressed = null;
    }
    if (carrying) tallies.carry(at);
    scene.game.canvas.style.cursor = carrying
      ? 'grabbing'
      : targetAt(valley, at) && isWinter()
        ? 'pointer'
        : '';
  });
  const end = (pointer: Pointer): void => {
    const target = targetAt(valley, pointOf(pointer));
    if (carrying) {
      drop(carrying, target);
      carrying = null;
      tallies.release(store.getState().motion);
    } else if (pressed && target === pressed.target) tap(target);
    pressed = null;
  };
  scene.input.on('pointerup', end);
  scene.input.on('pointerupoutside', end);
};
