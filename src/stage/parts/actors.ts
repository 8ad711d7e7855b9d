import type { Desk } from '../desk.ts';
import type { Scene } from '../scene.ts';
import { addBoards } from './boards.ts';
import { addBuildings } from './buildings.ts';
import { addDrift } from './drift.ts';
import { addDrops } from './drops.ts';
import { addFloats } from './floats.ts';
import { addHands } from './hands.ts';
import { addHeaven } from './heaven.ts';
import { addLand } from './land.ts';
import { addLanterns } from './lanterns.ts';
import { addLevee } from './levee.ts';
import { addPonds } from './ponds.ts';
import { addRipples } from './ripples.ts';
import { addTallies } from './tallies.ts';
import { addWalkers } from './walkers.ts';
import { addWaterways } from './waterways.ts';
import { addWeather } from './weather.ts';
import { addWheel } from './wheel.ts';

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
  const drift = addDrift(scene, desk);
  const sky = addWeather(scene, desk, { ground, air: scene.add.layer() });
  addBoards(scene, desk);
  const tallies = addTallies(scene, desk);
  addHands(scene, desk, { tallies, heaven });
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
    drift,
    drops,
    sky,
    tallies,
  };
};

export type Actors = ReturnType<typeof addActors>;
