import type { EventId } from '../../data/events.ts';
import { type Place, places } from '../../game/rules/split.ts';
import { dispatch } from '../../store/play.ts';
import { screenOf } from '../../store/session.ts';
import type { Desk } from '../desk.ts';
import { cloudTargets, type HitTarget, type Layout } from '../layout.ts';
import type { Pointer, Scene } from '../scene.ts';
import { isInside, type Point } from '../shapes.ts';
import type { Heaven } from './heaven.ts';
import type { Home, TallyPieces } from './tallies.ts';

/**
 * Hands on the valley in winter: a tap on a district or a cloud places a tally, a tap on a board takes one back, and a
 * tally can be dragged from board to board, onto a cloud and off it. Nothing is decided here; what is not allowed is
 * refused by the rules.
 */

/** A press that moves further than this, in CSS pixels, is a drag. */
const DRAG = 8;

/** Something that is pressed, or that a tally is let go over. */
type Thing =
  | { readonly is: 'district' | 'board'; readonly at: Place }
  | { readonly is: 'tray' }
  | { readonly is: 'cloud'; readonly event: EventId; readonly gone: boolean };

const targetAt = ({ targets }: Layout, point: Point): HitTarget | null =>
  (Object.keys(targets) as HitTarget[]).find((target) => isInside(targets[target], point)) ?? null;

export const addHands = (
  scene: Scene,
  { store, valley }: Desk,
  { tallies, heaven }: { readonly tallies: TallyPieces; readonly heaven: Heaven },
): void => {
  let pressed: { readonly at: Point; readonly target: HitTarget } | null = null;
  let carrying: Home | null = null;

  const isWinter = (): boolean => screenOf(store.getState()) === 'winter';
  const pointOf = ({ worldX, worldY }: Pointer): Point => ({ x: worldX, y: worldY });

  /** What a target is now; a place in the sky without a cloud is nothing. */
  const thingOf = (target: HitTarget): Thing | null => {
    if (target === 'tray') return { is: 'tray' };
    const place = cloudTargets.indexOf(target as (typeof cloudTargets)[number]);
    if (place >= 0) {
      const cloud = heaven.cloudAt(place);
      return cloud ? { is: 'cloud', event: cloud.event, gone: cloud.gone } : null;
    }
    const at = places.find((id) => target === `${id}Tallies`);
    return at ? { is: 'board', at } : { is: 'district', at: target as Place };
  };

  /** Where the tally lies that is taken up from a thing; nowhere on a cloud with no tally. */
  const homeOf = (thing: Thing): Home | null => {
    if (thing.is === 'tray') return 'tray';
    if (thing.is !== 'cloud') return thing.at;
    return store.getState().game?.earmark?.event === thing.event ? 'cloud' : null;
  };

  const drop = (from: Home, onto: Thing): void => {
    const place = from === 'tray' || from === 'cloud' ? null : from;
    if (homeOf(onto) === from) return;
    if (onto.is === 'cloud') {
      // What is known not to come takes no tally.
      if (!onto.gone) dispatch(store, { do: 'lay', event: onto.event, from: place });
      return;
    }
    const to = onto.is === 'tray' ? null : onto.at;
    if (from === 'cloud') dispatch(store, { do: 'lift', to });
    else if (place === null && to !== null) dispatch(store, { do: 'place', at: to });
    else if (place !== null && to === null) dispatch(store, { do: 'take', from: place });
    else if (place !== null && to !== null) dispatch(store, { do: 'move', from: place, to });
  };

  const tap = (thing: Thing): void => {
    if (thing.is === 'board') dispatch(store, { do: 'take', from: thing.at });
    else if (thing.is === 'district') dispatch(store, { do: 'place', at: thing.at });
    else if (thing.is === 'cloud' && !thing.gone)
      dispatch(store, { do: 'lay', event: thing.event, from: null });
  };

  scene.input.on('pointerdown', (pointer: Pointer) => {
    const at = pointOf(pointer);
    const target = targetAt(valley, at);
    pressed = target && thingOf(target) && isWinter() && !carrying ? { at, target } : null;
  });
  scene.input.on('pointermove', (pointer: Pointer) => {
    const at = pointOf(pointer);
    if (pressed && !carrying && Math.hypot(at.x - pressed.at.x, at.y - pressed.at.y) > DRAG) {
      const thing = thingOf(pressed.target);
      const home = thing && homeOf(thing);
      if (home && isWinter() && tallies.lift(home)) carrying = home;
      else pressed = null;
    }
    if (carrying) tallies.carry(at);
    const over = targetAt(valley, at);
    const canPress = isWinter() && over !== null && thingOf(over) !== null;
    scene.game.canvas.style.cursor = carrying ? 'grabbing' : canPress ? 'pointer' : '';
  });
  const end = (pointer: Pointer): void => {
    const target = targetAt(valley, pointOf(pointer));
    if (carrying) {
      const onto = target && thingOf(target);
      if (onto) drop(carrying, onto);
      carrying = null;
      tallies.release(store.getState().motion);
    } else if (pressed && target === pressed.target) {
      const thing = thingOf(target);
      if (thing) tap(thing);
    }
    pressed = null;
  };
  scene.input.on('pointerup', end);
  scene.input.on('pointerupoutside', end);
};
