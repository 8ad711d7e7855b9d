import type { Point } from './shapes.ts';
import type { Drawings } from './svg/drawings.ts';
import type { Hand } from './touch.ts';

/** All of a scene that the parts of the stage use: Phaser's scenes are like this, and so is the drawn valley. */

/** A picture on the scene, in front of those that came before it. */
export interface Image {
  readonly name: string;
  readonly visible: boolean;
  readonly texture: { readonly key: string };
  setName(name: string): this;
  setPosition(x: number, y: number): this;
  setRotation(radians: number): this;
  setScale(x: number, y?: number): this;
  setOrigin(x: number): this;
  setAlpha(alpha: number): this;
  setVisible(visible: boolean): this;
  setTexture(key: string, frame?: number): this;
  setFrame(frame: number): this;
  setTint(light: number): this;
  destroy(): void;
}

/** A picture that is bent along a line. */
export interface Rope {
  setScale(scale: number): this;
  setFrame(frame: number): this;
  setPoints(points: readonly Point[]): this;
}

/** A place in the order from back to front that keeps what is added to it together. */
export interface Layer {
  add(thing: Image | Rope): unknown;
  bringToTop(thing: Image | Rope): unknown;
}

/** A baked picture, of which frames are named. */
export interface Texture {
  add(frame: string | number, source: number, x: number, y: number, width: number, height: number): unknown;
}

export interface Scene {
  readonly drawings?: Drawings; // where the scene keeps drawings as they are, instead of textures
  readonly add: {
    image(x: number, y: number, key: string): Image;
    layer(): Layer;
    rope(x: number, y: number, key: string, frame: number, points: readonly Point[]): Rope;
  };
  readonly children: {
    readonly list: readonly { readonly name: string }[];
    bringToTop(thing: Image): unknown;
  };
  readonly textures: {
    exists(key: string): boolean;
    remove(key: string): unknown;
    create(key: string, source: never, width: number, height: number): Texture | null;
  };
  readonly tweens: { add(tween: Tween): unknown; killTweensOf(thing: Image): unknown };
  readonly time: { readonly now: number; delayedCall(milliseconds: number, then: () => void): unknown };
  feel(hand: Hand): void; // lets it feel fingers and mice as long as the scene is there
  readonly game: { readonly canvas: { readonly style: CSSStyleDeclaration } };
}

/** A change of a picture in time. */
interface Tween {
  readonly targets: Image;
  readonly duration: number;
  readonly x?: number;
  readonly y?: number;
  readonly alpha?: number;
  readonly scaleX?: number;
  readonly scaleY?: number;
  readonly ease?: string;
  readonly onComplete?: () => void;
}
