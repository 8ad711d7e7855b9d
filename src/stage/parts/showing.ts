import { tray } from '../../game/rules/decision.ts';
import { TALLIES } from '../../game/rules/split.ts';
import { type Session, screenOf } from '../../store/session.ts';
import { put, read, shelfOf } from '../../store/shelf.ts';
import type { Desk } from '../desk.ts';
import type { Scene } from '../scene.ts';
import { centreOf, type Point } from '../shapes.ts';
import { element } from '../svg/drawings.ts';

/** That tallies can be dragged is shown once on a device, by a hand that does it, and never said. */

const KEY = 'mizuwake.hand';
const WAIT = 1200; // milliseconds in which someone may begin by themselves
const LASTS = 3000; // milliseconds
const SIZE = 44;

let shown = false; // also where the device cannot remember it

/** A finger on a tally; the tip of the finger is near the upper edge, in the middle. */
const drawn = (): SVGGElement => {
  const group = element('g', { class: 'showing', opacity: '0' });
  const stroke = { stroke: '#1E2A38', 'stroke-width': '2', 'stroke-linejoin': 'round' };
  group.append(
    element('path', { d: 'M14 3h16v26H14z', fill: '#F2D9A8', ...stroke }),
    element('path', {
      d: 'M18 14a3.5 3.5 0 0 1 7 0v13l9 2.4c3 .8 4.8 3 4.3 6.2l-1.4 9.3a6 6 0 0 1-6 5.1H20c-2.5 0-4.4-1-5.8-3L7 36.6c-2.2-3.3 1.5-5.8 4.2-3.5l6.8 5.4z',
      fill: '#FFFDF6',
      ...stroke,
    }),
  );
  group.style.pointerEvents = 'none';
  return group;
};

/** A sheet of glass over a canvas, in its CSS pixels. */
const glassOver = ({ width, height }: Desk['view']): SVGSVGElement => {
  const svg = element('svg', { viewBox: `0 0 ${width} ${height}` });
  Object.assign(svg.style, { position: 'absolute', inset: '0', height: '100%', pointerEvents: 'none' });
  return svg;
};

/** Shows it in the first winter of a device, until somebody touches the picture or lays a tally; never with motion off. */
export const addShowing = (scene: Scene, desk: Desk): ((session: Session) => void) => {
  const shelf = shelfOf(() => localStorage);
  let waiting = 0;
  let end = (): void => {};

  const isDue = (session: Session): boolean =>
    session.motion !== 'off' &&
    screenOf(session) === 'winter' &&
    session.game?.decisions.length === 0 &&
    tray(session.game) === TALLIES;

  const isNew = (): boolean => !shown && read(shelf, KEY) === null;

  const show = (): void => {
    waiting = 0;
    if (!desk.host.isConnected || !isDue(desk.store.getState()) || !isNew()) return;
    shown = true;
    put(shelf, KEY, 'shown');
    const { targets } = desk.valley; // as it is by now
    const [hand, glass] = [drawn(), glassOver(desk.view)];
    const at = ({ x, y }: Point, scale = 1): string =>
      `translate(${x - SIZE / 2}px, ${y - 14}px) scale(${scale})`;
    const [from, to] = [centreOf(targets.tray), centreOf(targets.create)];
    const ended = new AbortController();
    end = () => {
      ended.abort();
      hand.remove();
      glass.remove();
      end = () => {};
    };
    if (scene.drawings) desk.host.querySelector('svg')?.append(hand);
    else {
      glass.append(hand);
      desk.host.append(glass);
    }
    desk.host.addEventListener('pointerdown', () => end(), { signal: ended.signal });
    hand.animate(
      [
        { opacity: 0, transform: at(from, 1.2), offset: 0 },
        { opacity: 1, transform: at(from, 1.2), offset: 0.12 },
        { opacity: 1, transform: at(from), offset: 0.25, easing: 'ease-in-out' },
        { opacity: 1, transform: at(to), offset: 0.72 },
        { opacity: 1, transform: at(to, 1.2), offset: 0.84 },
        { opacity: 0, transform: at(to, 1.2), offset: 1 },
      ],
      LASTS,
    ).onfinish = () => end();
  };

  return (session) => {
    if (!isDue(session)) {
      clearTimeout(waiting);
      waiting = 0;
      end();
    } else if (!waiting && isNew()) waiting = window.setTimeout(show, WAIT);
  };
};
