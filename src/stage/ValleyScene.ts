import type { Emphasis } from '../game/emphasis.ts';
import { emptySplit, places, type Split } from '../game/split.ts';
import { cloudsOf } from '../store/clouds.ts';
import { overflow, type Picture, pictureOf } from '../store/picture.ts';
import { quarterOf, type Season, screenOf, seasonOf, watch } from '../store/session.ts';
import { canals } from './canals.ts';
import type { Desk } from './desk.ts';
import { type Detail, fresh, paced } from './detail.ts';
import { seasonColours } from './palette.ts';
import { type Actors, addActors } from './parts/actors.ts';
import { shine } from './parts/still.ts';
import { POST_RENDER, SCENE_DESTROY, Scene, SHUTDOWN } from './phaser.ts';
import { centreOf } from './shapes.ts';

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
export class ValleyScene extends Scene {
  readonly #desk: Desk;
  #actors!: Actors;
  #season: Season | null = null;
  #quarter: unknown = null;
  #emphasis: Emphasis | undefined;
  #split: Split | null = null;
  #picture: Picture | null = null;
  #pace = fresh;
  #stepped = 0;

  constructor(desk: Desk) {
    super('valley');
    this.#desk = desk;
  }

  create(): void {
    const { store, host, valley, view } = this.#desk;
    this.cameras.main.setOrigin(0).setZoom(view.ratio);
    this.#season = this.#quarter = this.#split = this.#picture = null;
    this.#actors = addActors(this, this.#desk);
    const stops = [
      watch(
        store,
        (session) => session,
        safely(() => this.#follow()),
      ),
      watch(
        store,
        ({ motion }) => motion,
        safely(() => this.#blow()),
      ),
    ];
    const end = (): void => {
      for (const stop of stops) stop();
    };
    // A scene that is started anew shuts down; a game that ends destroys its scenes without it.
    this.events.once(SHUTDOWN, end).once(SCENE_DESTROY, end);
    this.#ease(this.#pace.detail);
    host.dataset.targets = JSON.stringify(
      Object.fromEntries(
        Object.entries(valley.targets).map(([target, box]) => {
          const { x, y } = centreOf(box);
          return [target, [Math.round(x), Math.round(y)]];
        }),
      ),
    );
    this.game.events.once(POST_RENDER, () => {
      host.dataset.stage = 'ready';
    });
  }

  override update(time: number, passed: number): void {
    const { motion } = this.#desk.store.getState();
    const drive = this.#picture?.drive ?? 0;
    const { turnWheel, ripples, drift, ponds, floats, walkers } = this.#actors;
    if (motion === 'full') {
      ripples.run(time);
      drift.fall(time);
      turnWheel(passed, drive);
      ponds.swim(time);
      floats.bob(time);
      walkers.walk(time);
      const before = this.#pace.detail;
      this.#pace = paced(this.#pace, this.game.loop.rawDelta);
      if (this.#pace.detail !== before) this.#ease(this.#pace.detail);
    } else if (motion === 'calm' && time - this.#stepped > CALM_STEP) {
      this.#stepped = time;
      turnWheel(CALM_STEP, drive / 10);
    }
  }

  /** Shows what the store holds; costs nothing for the parts that stay the same. */
  #follow(): void {
    const { store, host } = this.#desk;
    const session = store.getState();
    const { game } = session;
    // Outside winter the stage takes no touch, so that a finger on it scrolls the page.
    this.game.canvas.style.pointerEvents = screenOf(session) === 'winter' ? '' : 'none';
    const index = game ? quarterOf(session, game) : 0;
    const split = game?.split ?? emptySplit;
    const season = seasonOf(session);
    const newSeason = season !== this.#season;
    const newQuarter = game !== null && game.quarters[index] !== this.#quarter;
    const newSplit = split !== this.#split;
    this.#season = season;
    this.#split = split;
    if (game && newQuarter) {
      this.#quarter = game.quarters[index];
      this.#picture = pictureOf(game, index);
      this.#paint(this.#picture);
    }
    if (newSplit) this.#share(split);
    if (newSeason) {
      this.#actors.showSeason(season, session.motion);
      this.#blow();
      host.dataset.season = season;
    }
    if (this.#picture && (newSeason || newQuarter)) {
      this.#actors.build(this.#picture.effects, seasonColours[season].snow);
      shine(this, seasonColours[season].light);
    }
    if (game && (newSplit || newQuarter || game.emphasis !== this.#emphasis))
      this.#actors.floats.spill(overflow(game, index, session.watching === null && game.phase === 'winter'));
    this.#emphasis = game?.emphasis;
    this.#actors.heaven.gather(cloudsOf(session));
  }

  #paint(picture: Picture): void {
    const { ponds, light, guard, heaven, floats, walkers } = this.#actors;
    ponds.fill(picture);
    light(picture);
    guard(picture);
    heaven.fly(picture);
    floats.load(picture.floats);
    walkers.gather(picture.effects);
    this.#desk.host.dataset.lanterns = `${picture.bright}/${picture.tried}`;
  }

  #share(split: Split): void {
    const { store, host, valley } = this.#desk;
    const { waterways, ripples, tallies, ponds, floats } = this.#actors;
    const lines = canals(valley, split);
    waterways.divide(split, lines);
    ripples.share(lines);
    floats.lay(lines);
    ponds.keep(split);
    tallies.share(split, store.getState().motion);
    host.dataset.shown = places.map((place) => split[place]).join('/');
  }

  #ease(detail: Detail): void {
    const { ripples, walkers, frames } = details[detail];
    this.#actors.ripples.thin(ripples);
    this.#actors.walkers.thin(walkers);
    this.game.loop.setFPSLimit(frames);
    this.#desk.host.dataset.detail = String(detail);
    this.#blow();
  }

  #blow(): void {
    const { motion } = this.#desk.store.getState();
    this.#actors.drift.change(motion === 'full' ? this.#season : null, details[this.#pace.detail].flakes);
  }
}
