import type { GameObjects, Scene } from 'phaser';
import { type Place, places, type Split, TALLIES, tray } from '../../game/split.ts';
import type { Motion } from '../../store/session.ts';
import { snapped } from '../bake.ts';
import type { Desk } from '../desk.ts';
import { countSpot } from '../draw/board.ts';
import type { Layout } from '../layout.ts';
import type { Point } from '../shapes.ts';
import { tallySize } from '../textures.ts';
import { centred } from './still.ts';

/** Twenty tallies, each on the rail of the place where it lies, and the count on every board. */

export type Home = Place | 'tray';

const homes: readonly Home[] = [...places, 'tray'];
const A_ROW = 10;
const MOVE = 220;

interface Tally {
  readonly image: GameObjects.Image;
  home: Home;
  spot: Point;
}

const spotOf = ({ boards, ...valley }: Layout, ratio: number, home: Home, index: number): Point => {
  const { rack } = boards[home];
  const { width, height } = tallySize({ boards, ...valley });
  const x = rack.x + (rack.width * ((index % A_ROW) + 0.5)) / A_ROW;
  const y = rack.y + (rack.height * Math.floor(index / A_ROW)) / 2 + rack.height * 0.04 + height / 2;
  return { x: snapped(x - width / 2, ratio) + width / 2, y: snapped(y - height / 2, ratio) + height / 2 };
};

export interface Tallies {
  share(split: Split, motion: Motion): void;
  lift(from: Home): boolean; // takes the last tally of a place in hand; false when there is none
  carry(to: Point): void;
  release(motion: Motion): void; // lets go: it returns to where it belongs
}

export const addTallies = (scene: Scene, { valley, view: { ratio } }: Desk): Tallies => {
  const tallies: Tally[] = Array.from({ length: TALLIES }, (_, index) => {
    const spot = spotOf(valley, ratio, 'tray', index);
    return { image: centred(scene, 'tally-tray', spot, ratio), home: 'tray', spot };
  });
  const counts = homes.map((home) => ({
    home,
    image: centred(scene, 'count-0', countSpot(valley.boards[home]), ratio),
  }));
  let held: Tally | null = null;

  const settle = (tally: Tally, motion: Motion): void => {
    scene.tweens.killTweensOf(tally.image);
    tally.image.setScale(1 / ratio).setRotation(0);
    if (motion !== 'full') tally.image.setPosition(tally.spot.x, tally.spot.y);
    else scene.tweens.add({ targets: tally.image, ...tally.spot, duration: MOVE, ease: 'Cubic.easeOut' });
  };

  const share = (split: Split, motion: Motion): void => {
    const wanted: Record<Home, number> = { ...split, tray: tray(split) };
    const at = (home: Home): Tally[] => tallies.filter((tally) => tally.home === home);
    // The tally in hand is the first to leave its place, so that it is the one that moves.
    const leaving = homes.flatMap((home) =>
      at(home)
        .sort((a, b) => Number(a === held) - Number(b === held))
        .slice(wanted[home])
        .reverse(),
    );
    for (const home of homes)
      for (let missing = wanted[home] - at(home).length; missing > 0; missing--) {
        const tally = leaving.shift();
        if (tally) tally.home = home;
      }
    for (const home of homes)
      for (const [index, tally] of at(home).entries()) {
        const spot = spotOf(valley, ratio, home, index);
        const moved = spot.x !== tally.spot.x || spot.y !== tally.spot.y;
        tally.image.setTexture(`tally-${home}`);
        tally.spot = spot;
        if (moved && tally !== held) settle(tally, motion);
      }
    for (const { home, image } of counts) image.setTexture(`count-${wanted[home]}`);
  };

  return {
    share,
    lift: (from) => {
      held = tallies.findLast(({ home }) => home === from) ?? null;
      if (!held) return false;
      scene.tweens.killTweensOf(held.image);
      scene.children.bringToTop(held.image);
      held.image.setScale(1.7 / ratio).setRotation(0.1);
      return true;
    },
    carry: (to) => held?.image.setPosition(to.x, to.y),
    release: (motion) => {
      if (held) settle(held, motion);
      held = null;
    },
  };
};
