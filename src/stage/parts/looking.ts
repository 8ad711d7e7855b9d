import type { Split } from '../../game/rules/split.ts';
import { endedAs } from '../../store/ended.ts';
import { pictureOf } from '../../store/picture.ts';
import { lookAt, quarterOf } from '../../store/session.ts';
import { isSame, type Thing } from '../../store/things.ts';
import { struckOn } from '../../store/weather.ts';
import { canals } from '../canals.ts';
import type { Desk } from '../desk.ts';
import { cloudTargets } from '../layout.ts';
import type { Point } from '../shapes.ts';
import { type Hand, SLIP } from '../touch.ts';
import { type Shown, thingAt } from '../touched.ts';
import type { Heaven } from './heaven.ts';

/** What a finger has tapped, or a mouse rests on, is asked what it is; the panel answers. */

const DWELL = 220; // milliseconds that a mouse rests on a thing before it is asked, so that passing over asks nothing

/** Works a value out again only when one of what it is made of is another. */
const kept = <Parts extends readonly unknown[], V>(make: (...parts: Parts) => V) => {
  let before: Parts | null = null;
  let value: V;
  return (...parts: Parts): V => {
    if (!before?.every((part, index) => part === parts[index])) value = make(...parts);
    before = parts;
    return value;
  };
};

export const lookingOn = (
  { store, valley }: Desk,
  heaven: Heaven,
): Pick<Hand, 'down' | 'move' | 'up' | 'cancel' | 'hover'> & { thingAt(at: Point): Thing | null } => {
  let from: Point | null = null;
  let over: Thing | null = null;
  let timer = 0;
  const linesOf = kept((split: Split) => canals(valley, split));
  const picture = kept(pictureOf);

  const find = (at: Point): Thing | null => {
    const session = store.getState();
    const { game } = session;
    if (!game) return null;
    const struck = struckOn(session);
    const standing = cloudTargets.map((_, place) => heaven.cloudAt(place));
    const shown: Shown = {
      picture: picture(game, quarterOf(session, game)),
      canals: linesOf(game.split),
      clouds: standing.map((cloud) => (struck && cloud?.near ? undefined : cloud?.event)), // the near pair has left
      struck,
      ended: endedAs(session),
    };
    return thingAt(valley, shown, at);
  };
  const ask = (at: Point): void => {
    const thing = find(at);
    lookAt(store, thing && { thing, at });
  };

  return {
    thingAt: find,
    down: (at) => {
      clearTimeout(timer);
      from = at;
    },
    move: (at) => {
      if (!from || Math.hypot(at.x - from.x, at.y - from.y) <= SLIP) return;
      from = null; // a drag asks nothing
      lookAt(store, null);
    },
    up: (at) => {
      if (from) ask(at);
      from = null;
    },
    cancel: () => {
      clearTimeout(timer);
      from = null;
    },
    hover: (at) => {
      const thing = at && find(at);
      if (thing && over && isSame(thing, over)) return;
      clearTimeout(timer);
      over = thing;
      lookAt(store, null);
      if (at && thing) timer = window.setTimeout(() => lookAt(store, { thing, at }), DWELL);
    },
  };
};
