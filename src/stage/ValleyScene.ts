import { watch } from '../store/session.ts';
import type { Desk } from './desk.ts';
import { type Detail, fresh, paced } from './detail.ts';
import { type Follower, followerOf, tellTargets } from './follow.ts';
import { type Actors, addActors } from './parts/actors.ts';
import { PhaserScene, POST_RENDER, SCENE_DESTROY, SHUTDOWN, sceneOf } from './phaser.ts';
import { feel, type Hand } from './touch.ts';

const CALM_STEP = 1000; // milliseconds between two pictures of the wheel in calm motion

/** What each step of detail leaves: of ten ripples, of walkers in a district, of all flakes; and frames a second, 0 for all. */
const details = [
  { ripples: 3, walkers: 1, flakes: 0, frames: 30 },
  { ripples: 6, walkers: 3, flakes: 0.5, frames: 0 },
  { ripples: 10, walkers: 5, flakes: 1, frames: 0 },
] as const satisfies readonly unknown[];

/** A fault of the picture is told, and stays with it: the panel, which watches the same store, goes on. */
const safely = (draw: () => void) => (): void => {
  try {
    draw();
  } catch (fault) {
    reportError(fault);
  }
};

/** Draws the store, and nothing that is not in it. */
export class ValleyScene extends PhaserScene {
  readonly #desk: Desk;
  #actors!: Actors;
  #follower!: Follower;
  #pace = fresh;
  #stepped = 0;
  #letGo = (): void => {};

  constructor(desk: Desk) {
    super('valley');
    this.#desk = desk;
  }

  create(): void {
    const { store, host, view } = this.#desk;
    this.cameras.main.setOrigin(0).setZoom(view.ratio);
    const scene = sceneOf(this);
    this.#actors = addActors(scene, this.#desk);
    this.#follower = followerOf(scene, this.#desk, this.#actors, () => this.#blow());
    const stops = [
      watch(
        store,
        (session) => session,
        safely(() => this.#follower.follow()),
      ),
      watch(
        store,
        ({ motion }) => motion,
        safely(() => this.#blow()),
      ),
    ];
    const end = (): void => {
      for (const stop of stops) stop();
      this.#letGo();
    };
    // A scene that is started anew shuts down; a game that ends destroys its scenes without it.
    this.events.once(SHUTDOWN, end).once(SCENE_DESTROY, end);
    this.#ease(this.#pace.detail);
    tellTargets(this.#desk);
    this.game.events.once(POST_RENDER, () => {
      host.dataset.stage = 'ready';
    });
  }

  feel(hand: Hand): void {
    this.#letGo = feel(this.game.canvas, this.#desk.view, hand);
  }

  override update(time: number, passed: number): void {
    const { motion, paused } = this.#desk.store.getState();
    if (paused) return;
    const { drive } = this.#follower;
    const { turnWheel, ripples, drift, ponds, floats, walkers, sky } = this.#actors;
    if (motion === 'full') {
      this.#follower.run(passed);
      ripples.run(time);
      drift.fall(time);
      turnWheel(passed, drive);
      ponds.swim(time);
      floats.bob(time);
      walkers.walk(time);
      sky.fall(time);
      const before = this.#pace.detail;
      this.#pace = paced(this.#pace, this.game.loop.rawDelta);
      if (this.#pace.detail !== before) this.#ease(this.#pace.detail);
    } else if (motion === 'calm' && time - this.#stepped > CALM_STEP) {
      this.#stepped = time;
      turnWheel(CALM_STEP, drive / 10);
    }
  }

  #ease(detail: Detail): void {
    const { ripples, walkers, flakes, frames } = details[detail];
    this.#actors.ripples.thin(ripples);
    this.#actors.walkers.thin(walkers);
    this.#actors.sky.thin((1 + flakes) / 2);
    this.game.loop.setFPSLimit(frames);
    this.#desk.host.dataset.detail = String(detail);
    this.#blow();
  }

  #blow(): void {
    const { motion } = this.#desk.store.getState();
    this.#actors.drift.change(
      motion === 'full' ? this.#follower.season : null,
      details[this.#pace.detail].flakes,
    );
  }
}
