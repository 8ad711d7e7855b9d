import { freeAll } from './bake.ts';
import type { Desk } from './desk.ts';
import { PhaserScene } from './phaser.ts';

/** Waits for the typeface, frees what was baked before, and opens the valley. Runs again when size or words change. */
export class BootScene extends PhaserScene {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    super('boot');
    this.#desk = desk;
  }

  create(): void {
    // A name drawn before its typeface is there would keep the wrong letters for ever.
    this.#desk.fontReady.then(() => {
      if (!this.scene.isActive()) return;
      freeAll(this);
      this.scene.start('valley');
    });
  }
}
