import type { Desk } from '../desk.ts';
import type { Scene } from '../scene.ts';
import { addBoards } from './boards.ts';
import { addBuildings } from './buildings.ts';
import { addDrift } from './drift.ts';
import { addDrops } from './drops.ts';
import { addEnded } from './ended.ts';
import { addFloats } from './floats.ts';
import { handsOn } from './hands.ts';
import { addHeaven } from './heaven.ts';
import { addLand } from './land.ts';
import { addLanterns } from './lanterns.ts';
import { addLevee } from './levee.ts';
import { lookingOn } from './looking.ts';
import { addPonds } from './ponds.ts';
import { addRipples } from './ripples.ts';
import { addShowing } from './showing.ts';
import { addTallies } from './tallies.ts';
import { addWalkers } from './walkers.ts';
import { addWaterways } from './waterways.ts';
import { addWeather } from './weather.ts';
import { addWheel } from './wheel.ts';

/** One hand does both: what is tapped answers, also where the tap places a tally. */
const feelValley = (
  scene: Scene,
  hands: ReturnType<typeof handsOn>,
  looking: ReturnType<typeof lookingOn>,
): void => {
  const { style } = scene.game.canvas;
  scene.feel({
    takes: hands.takes,
    get busy() {
      return hands.busy;
    },
    down: (at) => {
      hands.down(at);
      looking.down(at);
    },
    move: (at) => {
      hands.move(at);
      looking.move(at);
      if (hands.busy) style.cursor = 'grabbing';
    },
    up: (at) => {
      hands.up(at);
      looking.up(at);
      style.cursor = hands.canPress(at) ? 'pointer' : '';
    },
    cancel: () => {
      hands.cancel();
      looking.cancel();
    },
    hover: (at) => {
      looking.hover(at);
      style.cursor = at && hands.canPress(at) ? 'pointer' : at && looking.thingAt(at) ? 'help' : '';
    },
  });
};

/** Everything on the stage, put there from the back to the front, with what each can do. */
export const addActors = (scene: Scene, desk: Desk) => {
  const showSeason = addLand(scene, desk);
  const ground = scene.add.layer();
  const heaven = addHeaven(scene, desk);
  const ponds = addPonds(scene, desk);
  const waterways = addWaterways(scene, desk);
  const ripples = addRipples(scene, desk);
  const build = addBuildings(scene, desk);
  const light = addLanterns(scene, desk); // before the towers: they are counted
  const walkers = addWalkers(scene, desk);
  const floats = addFloats(scene, desk);
  const drops = addDrops(scene, desk);
  const turnWheel = addWheel(scene, desk);
  const guard = addLevee(scene, desk);
  const end = addEnded(scene, desk);
  const drift = addDrift(scene, desk);
  const sky = addWeather(scene, desk, { ground, air: scene.add.layer() });
  addBoards(scene, desk);
  const tallies = addTallies(scene, desk);
  feelValley(scene, handsOn(desk, { tallies, heaven }), lookingOn(desk, heaven));
  return {
    showSeason,
    heaven,
    ponds,
    waterways,
    ripples,
    build,
    walkers,
    floats,
    turnWheel,
    guard,
    light,
    end,
    drift,
    drops,
    sky,
    tallies,
    showing: addShowing(scene, desk),
  };
};

export type Actors = ReturnType<typeof addActors>;
