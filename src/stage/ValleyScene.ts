import { emptySplit, places, type Split } from '../game/split.ts';
import { quarterOf, type Screen, type Season, screenOf, seasonOf, watch } from '../store/session.ts';
import type { Desk } from './desk.ts';
import { addBoards } from './parts/boards.ts';
import { addBuildings, addPlates, addPonds } from './parts/districts.ts';
import { addDrift, type Drift } from './parts/drift.ts';
import { addHands } from './parts/hands.ts';
import { addLand } from './parts/land.ts';
import { addLanterns } from './parts/lanterns.ts';
import { addRipples, type Ripples } from './parts/ripples.ts';
import { addTallies } from './parts/tallies.ts';
import { addWaterways } from './parts/waterways.ts';
import { addWheel } from './parts/wheel.ts';
import { POST_RENDER, Scene, SHUTDOWN } from './phaser.ts';
import { type Picture, pictureOf } from './picture.ts';
import { centreOf } from './shapes.ts';

const CALM_STEP = 1000; // milliseconds between two pictures of the wheel in calm motion

/** Draws the store, and nothing that is not in it. */
export class ValleyScene extends Scene {
  readonly #desk: Desk;
  #ripples!: Ripples;
  #drift!: Drift;
  #turnWheel!: ReturnType<typeof addWheel>;
  #showSeason!: ReturnType<typeof addLand>;
  #showPicture!: (picture: Picture) => void;
  #season: Season | null = null;
  #quarter: unknown = null;
  #drive = 0;
  #stepped = 0;

  constructor(desk: Desk) {
    super('valley');
    this.#desk = desk;
  }

  create(): void {
    const desk = this.#desk;
    const { store, host, valley, view } = desk;
    this.cameras.main.setOrigin(0).setZoom(view.ratio);
    this.#season = null;
    this.#quarter = null;

    this.#showSeason = addLand(this, desk);
    addPlates(this, desk);
    const fill = addPonds(this, desk);
    const divide = addWaterways(this, desk);
    this.#ripples = addRipples(this, desk);
    const build = addBuildings(this, desk);
    this.#turnWheel = addWheel(this, desk);
    const light = addLanterns(this, desk);
    this.#drift = addDrift(this, desk);
    addBoards(this, desk);
    const tallies = addTallies(this, desk);
    addHands(this, desk, tallies);

    this.#showPicture = (picture) => {
      fill(picture);
      build(picture);
      light(picture);
      this.#drive = picture.drive;
      host.dataset.lanterns = `${picture.bright}/${picture.tried}`;
    };
    const show = (split: Split): void => {
      divide(split);
      this.#ripples.share(split);
      tallies.share(split, store.getState().motion);
      host.dataset.shown = places.map((place) => split[place]).join('/');
    };
    const stops = [
      watch(store, ({ game }) => game?.split ?? emptySplit, show),
      watch(store, screenOf, (screen) => this.#enter(screen)),
      watch(
        store,
        (session) => session,
        () => this.#followYear(),
      ),
      watch(
        store,
        ({ motion }) => motion,
        () => this.#blow(),
      ),
    ];
    this.events.once(SHUTDOWN, () => {
      for (const stop of stops) stop();
    });

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
    if (motion === 'full') {
      this.#ripples.run(time);
      this.#drift.fall(time);
      this.#turnWheel(passed, this.#drive);
    } else if (motion === 'calm' && time - this.#stepped > CALM_STEP) {
      this.#stepped = time;
      this.#turnWheel(CALM_STEP, this.#drive / 10);
    }
  }

  #enter(screen: Screen): void {
    // Outside winter the stage takes no touch, so that a finger on it scrolls the page.
    this.game.canvas.style.pointerEvents = screen === 'winter' ? '' : 'none';
  }

  /** Shows the season and the quarter of this moment; costs nothing while they stay the same. */
  #followYear(): void {
    const { store, host } = this.#desk;
    const session = store.getState();
    const season = seasonOf(session);
    if (season !== this.#season) {
      this.#season = season;
      this.#showSeason(season, session.motion);
      this.#blow();
      host.dataset.season = season;
    }
    if (!session.game) return;
    const index = quarterOf(session, session.game);
    const quarter = session.game.quarters[index];
    if (quarter === this.#quarter) return;
    this.#quarter = quarter;
    this.#showPicture(pictureOf(session.game.quarters, index));
  }

  #blow(): void {
    const { motion } = this.#desk.store.getState();
    this.#drift.change(motion === 'full' ? this.#season : null);
  }
}
