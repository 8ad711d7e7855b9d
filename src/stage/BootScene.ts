import type { Desk } from './desk.ts';
import { Scene } from './phaser.ts';
import { bakeAll, freeAll } from './textures.ts';

/** Bakes every picture at the size of the frame, then opens the valley. Runs again when size or words change. */
export class BootScene extends Scene {
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
      bakeAll(this, this.#desk);
      this.scene.start('valley');
    });
  }
}
