import type { PillarId } from '../../data/pillars.ts';
import { baked } from '../bake.ts';
import type { Canal } from '../canals.ts';
import type { Desk } from '../desk.ts';
import { drawDrop, drawHoop } from '../draw/drops.ts';
import type { Image, Scene } from '../scene.ts';
import type { Journey } from '../script.ts';
import { type Ellipse, type Point, spaced } from '../shapes.ts';
import { centred } from './still.ts';

/** Drops that travel from a cause to its effect, and the hoop on the water where they fall. */
export interface Drops {
  lay(lines: Readonly<Record<PillarId, Canal>>): void;
  send(journey: Journey, lasts: number): void;
  close(): void; // the reserve's gate
  run(passed: number): void; // milliseconds
  clear(): void;
}

const TRAIL = 5;
const BEHIND = 0.045; // of the way, between one drop and the next
const HOOP = 220; // milliseconds
const SAMPLES = 64;

export const addDrops = (scene: Scene, { valley, view: { ratio } }: Desk): Drops => {
  const size = Math.max(12, 22 * valley.unit);
  const wide = valley.pool.rx * 1.9;
  const drop = baked(scene, 'drop', { width: size, height: size }, ratio, (ctx) => drawDrop(ctx, size));
  const ring = baked(scene, 'hoop', { width: wide, height: wide / 2 }, ratio, (ctx) => drawHoop(ctx, wide));
  const trail: readonly Image[] = Array.from({ length: TRAIL }, (_, place) =>
    centred(scene, drop, valley.pool, ratio)
      .setScale((1 - place * 0.14) / ratio)
      .setVisible(false),
  ).reverse(); // the first one in front
  const hoop = centred(scene, ring, valley.pool, ratio).setVisible(false);

  let lines: Readonly<Record<PillarId, Canal>> | null = null;
  let path: readonly { readonly at: Point }[] = [];
  let goal: Ellipse = valley.pool;
  let gone = 0;
  let lasts = 0;
  let ripple = -1; // milliseconds since it began; below 0: none
  let shut = false; // it draws together rather than apart

  const splash = (at: Ellipse, inwards: boolean): void => {
    goal = at;
    shut = inwards;
    ripple = 0;
  };
  const put = (place: number, part: number): void => {
    const image = trail[place] as Image;
    const spot = path[Math.round(part * (SAMPLES - 1))];
    image.setVisible(spot !== undefined && part > 0 && part < 1);
    if (spot) image.setPosition(spot.at.x, spot.at.y);
  };
  const travel = (passed: number): void => {
    gone += passed;
    const way = Math.min(1, gone / lasts);
    for (let place = 0; place < TRAIL; place++)
      put(place, way * (1 + BEHIND * TRAIL) - (TRAIL - 1 - place) * BEHIND);
    if (way < 1) return;
    lasts = 0;
    for (const image of trail) image.setVisible(false);
    splash(goal, false);
  };
  const spread = (passed: number): void => {
    ripple += passed;
    const left = Math.max(0, 1 - ripple / HOOP) ** 3;
    const reach = shut ? 0.55 + 0.6 * left : 1 - 0.7 * left;
    hoop
      .setVisible(left > 0)
      .setPosition(goal.x, goal.y)
      .setScale((reach * goal.rx * 2) / wide / ratio)
      .setAlpha(Math.min(1, 2 * left));
    if (left === 0) ripple = -1;
  };
  return {
    lay: (next) => {
      lines = next;
    },
    send: ({ from, to }, time) => {
      if (!lines) return;
      const { line } = lines[to];
      path = spaced(from === 'pool' ? [...valley.inlet, ...line] : line, SAMPLES);
      goal = valley.districts[to].pond;
      gone = 0;
      lasts = time;
    },
    close: () => splash(valley.pool, true),
    run: (passed) => {
      if (lasts > 0) travel(passed);
      if (ripple >= 0) spread(passed);
    },
    clear: () => {
      lasts = 0;
      ripple = -1;
      hoop.setVisible(false);
      for (const image of trail) image.setVisible(false);
    },
  };
};
