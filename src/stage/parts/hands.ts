import type { EventId } from '../../data/events.ts';
import { tray } from '../../game/rules/decision.ts';
import { type Place, places } from '../../game/rules/split.ts';
import { dispatch } from '../../store/play.ts';
import { screenOf } from '../../store/session.ts';
import type { Desk } from '../desk.ts';
import { cloudTargets, type HitTarget } from '../layout.ts';
import type { Point } from '../shapes.ts';
import { type Hand, SLIP } from '../touch.ts';
import { targetAt } from '../touched.ts';
import type { Heaven } from './heaven.ts';
import type { Home, TallyPieces } from './tallies.ts';

/**
 * Hands on the valley in winter: a tap on a district or a cloud places a tally, a tap on a board takes one back, a press
 * that is held goes on doing so, and a tally can be dragged from board to board, onto a cloud and off it. Nothing is
 * decided here; what is not allowed is refused by the rules.
 */

const AGAIN = 150; // milliseconds between the tallies that a held press places or takes
const HOLD = 3; // such times until a press is held

/** Something that is pressed, or that a tally is let go over. */
type Thing =
  | { readonly is: 'district' | 'board'; readonly at: Place }
  | { readonly is: 'tray' }
  | { readonly is: 'cloud'; readonly event: EventId; readonly gone: boolean };

export const handsOn = (
  { store, valley }: Desk,
  { tallies, heaven }: { readonly tallies: TallyPieces; readonly heaven: Heaven },
): Hand & { canPress(at: Point): boolean } => {
  let pressed: { readonly at: Point; readonly target: HitTarget } | null = null;
  let carrying: Home | null = null;
  let held = false; // the press has already done what a tap does
  let timer = 0;
  let turn = 0; // of waiting; a later one makes an earlier one void

  const isWinter = (): boolean => screenOf(store.getState()) === 'winter';

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

  const lieAt = (home: Home): number => {
    const { game } = store.getState();
    if (!game) return 0;
    if (home === 'cloud') return game.earmark?.tallies ?? 0;
    return home === 'tray' ? tray(game) : game.split[home];
  };

  const pressable = (at: Point): { target: HitTarget; thing: Thing } | null => {
    const target = isWinter() ? targetAt(valley, at) : null;
    const thing = target && thingOf(target);
    return thing ? { target, thing } : null;
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

  /** Does what a tap does; false where nothing came of it. */
  const tap = (thing: Thing): boolean => {
    const before = store.getState().game;
    if (thing.is === 'board') dispatch(store, { do: 'take', from: thing.at });
    else if (thing.is === 'district') dispatch(store, { do: 'place', at: thing.at });
    else if (thing.is === 'cloud' && !thing.gone)
      dispatch(store, { do: 'lay', event: thing.event, from: null });
    return store.getState().game !== before;
  };

  const stop = (): void => {
    turn++;
    clearTimeout(timer);
  };

  /** Once more after a while and a frame: a browser tells of moves with its frames, so a busy page holds later. */
  const wait = (then: () => void): void => {
    stop();
    const mine = turn;
    timer = window.setTimeout(() => requestAnimationFrame(() => mine === turn && then()), AGAIN);
  };

  const hold = (left: number): void => {
    if (left > 0) {
      wait(() => hold(left - 1));
      return;
    }
    const thing = pressed && isWinter() ? thingOf(pressed.target) : null;
    if (!thing || thing.is === 'tray') return;
    held = true;
    if (tap(thing)) wait(() => hold(0));
  };

  const letGo = (): void => {
    stop();
    pressed = null;
    held = false;
    if (!carrying) return;
    carrying = null;
    tallies.release(store.getState().motion);
  };

  return {
    get busy() {
      return held || carrying !== null;
    },
    canPress: (at) => pressable(at) !== null,
    takes: (at) => {
      const found = pressable(at);
      const home = found && homeOf(found.thing);
      return home !== null && lieAt(home) > 0;
    },
    down: (at) => {
      letGo();
      const found = pressable(at);
      if (!found) return;
      pressed = { at, target: found.target };
      hold(HOLD);
    },
    move: (at) => {
      if (pressed && !carrying && Math.hypot(at.x - pressed.at.x, at.y - pressed.at.y) > SLIP) {
        stop();
        const thing = held ? null : thingOf(pressed.target);
        const home = thing && homeOf(thing);
        if (home && isWinter() && tallies.lift(home)) carrying = home;
        else if (!held) pressed = null;
      }
      if (carrying) tallies.carry(at);
    },
    up: (at) => {
      const target = targetAt(valley, at);
      const thing = target && thingOf(target);
      if (carrying) {
        if (thing) drop(carrying, thing);
      } else if (pressed && !held && thing && target === pressed.target && isWinter()) tap(thing);
      letGo();
    },
    cancel: letGo,
    hover: () => {},
  };
};
