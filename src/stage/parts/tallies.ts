import { tray } from '../../game/rules/decision.ts';
import type { Shared } from '../../game/rules/grants.ts';
import { type Place, places, TALLIES } from '../../game/rules/split.ts';
import type { Motion } from '../../store/session.ts';
import { bakedSheet, snapped } from '../bake.ts';
import type { Desk } from '../desk.ts';
import { countSpot } from '../draw/board.ts';
import { drawCount } from '../draw/drops.ts';
import type { Ctx } from '../draw/ink.ts';
import { drawTally } from '../draw/tally.ts';
import type { Layout } from '../layout.ts';
import type { Image, Scene } from '../scene.ts';
import { centreOf, type Point } from '../shapes.ts';
import { centred } from './still.ts';

/**
 * Twenty tallies, each on the rail of the place where it lies, closer together where many hang, and the count on every
 * board. Where boards have no rails, a tally is seen while it moves; so is one that is laid on a cloud, which is drawn
 * with those that hang from it.
 */

type Rail = Place | 'tray';

export type Home = Rail | 'cloud';

const rails: readonly Rail[] = [...places, 'tray'];
const homes: readonly Home[] = [...rails, 'cloud'];
const MOVE = 220;

interface Tally {
  readonly image: Image;
  home: Home;
  spot: Point;
}

const sizeOf = ({ boards: { trust } }: Layout): { width: number; height: number } => {
  if (!trust.rack) return { width: trust.label.height * 0.5, height: trust.label.height };
  const height = trust.rack.height * 0.94;
  return { width: Math.min((trust.rack.width / 10) * 0.92, height * 0.5), height };
};

/** Where the tally at `index` of `count` hangs. */
const spotOn = (valley: Layout, ratio: number, home: Rail, index: number, count: number): Point => {
  const { rack, label } = valley.boards[home];
  if (!rack) return centreOf(label);
  const { width, height } = sizeOf(valley);
  const step = Math.min(width * 1.12, (rack.width - width * 1.4) / Math.max(1, count - 1));
  const x = rack.x + width * 0.7 + step * index;
  const y = rack.y + rack.height * 0.03 + height / 2;
  return { x: snapped(x - width / 2, ratio) + width / 2, y: snapped(y - height / 2, ratio) + height / 2 };
};

export interface TallyPieces {
  share(shared: Shared, cloud: Point | null, motion: Motion): void; // `cloud`: where the one stands that some lie on
  lift(from: Home): boolean; // takes the last tally of a place in hand; false when there is none
  carry(to: Point): void;
  release(motion: Motion): void; // lets go: it returns to where it belongs
}

export const addTallies = (scene: Scene, { valley, view: { ratio }, font }: Desk): TallyPieces => {
  const size = sizeOf(valley);
  const planks = bakedSheet(
    scene,
    'tallies',
    size,
    ratio,
    rails.map((home) => (ctx: Ctx) => drawTally(ctx, size.width, size.height, home)),
  );
  const side = countSpot(valley.boards.trust).radius * 2;
  const numerals = bakedSheet(
    scene,
    'counts',
    { width: side, height: side },
    ratio,
    Array.from({ length: TALLIES + 1 }, (_, count) => (ctx: Ctx) => drawCount(ctx, side, count, font)),
  );
  const tallies: Tally[] = Array.from({ length: TALLIES }, (_, index) => {
    const spot = spotOn(valley, ratio, 'tray', index, TALLIES);
    return { image: centred(scene, planks, spot, ratio).setVisible(!valley.small), home: 'tray', spot };
  });
  const counts = rails.map((home) => ({
    home,
    image: centred(scene, numerals, countSpot(valley.boards[home]), ratio),
  }));
  let held: Tally | null = null;
  let laid = false;

  const settle = (tally: Tally, motion: Motion): void => {
    scene.tweens.killTweensOf(tally.image);
    tally.image.setScale(1 / ratio).setRotation(0);
    const rest = (): unknown => tally.image.setVisible(!valley.small && tally.home !== 'cloud');
    if (motion !== 'full') {
      tally.image.setPosition(tally.spot.x, tally.spot.y);
      rest();
      return;
    }
    tally.image.setVisible(true);
    scene.tweens.add({
      targets: tally.image,
      ...tally.spot,
      duration: MOVE,
      ease: 'Cubic.easeOut',
      onComplete: rest,
    });
  };

  const share: TallyPieces['share'] = ({ split, earmark }, cloud, wish) => {
    const motion = laid ? wish : 'off'; // a picture that is drawn anew shows how things lie, not how they came there
    laid = true;
    const wanted: Record<Home, number> = {
      ...split,
      tray: tray({ split, earmark }),
      cloud: earmark?.tallies ?? 0,
    };
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
        const spot =
          home === 'cloud' ? (cloud ?? tally.spot) : spotOn(valley, ratio, home, index, wanted[home]);
        const moved = spot.x !== tally.spot.x || spot.y !== tally.spot.y;
        tally.image.setFrame(rails.indexOf(home === 'cloud' ? 'tray' : home));
        tally.spot = spot;
        if (tally === held) continue;
        if (moved) settle(tally, motion);
        else if (home === 'cloud') tally.image.setVisible(false); // also when its cloud has left the sky
      }
    for (const { home, image } of counts) image.setFrame(wanted[home]);
  };

  return {
    share,
    lift: (from) => {
      held = tallies.findLast(({ home }) => home === from) ?? null;
      if (!held) return false;
      scene.tweens.killTweensOf(held.image);
      scene.children.bringToTop(held.image);
      held.image
        .setVisible(true)
        .setScale(1.7 / ratio)
        .setRotation(0.1);
      return true;
    },
    carry: (to) => held?.image.setPosition(to.x, to.y),
    release: (motion) => {
      if (held) settle(held, motion);
      held = null;
    },
  };
};
