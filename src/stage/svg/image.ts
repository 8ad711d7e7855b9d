import type { Image } from '../scene.ts';
import { WHITE } from './colour.ts';
import { type Drawings, element, type Look } from './drawings.ts';
import { short } from './route.ts';

/** A picture of a drawn valley, and its element. */
export interface DrawnImage extends Image {
  readonly element: SVGUseElement;
}

/** Shows one kept drawing after another, as a picture of Phaser's does with textures. */
export const imageOf = (
  drawings: Drawings,
  x: number,
  y: number,
  key: string,
  gone: () => void,
): DrawnImage => {
  const use = element('use');
  const place = { x, y, turn: 0, sx: 1, sy: 1, origin: 0.5 };
  let look: Look = { key, frame: 0, light: WHITE };
  let visible = true;
  let taken: Look | null = null;
  let name = '';

  const put = (): void => {
    const { width, height } = drawings.size(look.key);
    const { x: left, y: top, turn, sx, sy, origin } = place;
    const parts = [
      `translate(${short(left)} ${short(top)})`,
      turn === 0 ? '' : `rotate(${short((turn * 180) / Math.PI)})`,
      sx === 1 && sy === 1 ? '' : `scale(${sx.toFixed(4)} ${sy.toFixed(4)})`,
      origin === 0 ? '' : `translate(${short(-width * origin)} ${short(-height * origin)})`,
    ];
    use.setAttribute('transform', parts.filter(Boolean).join(' '));
  };
  const drop = (): void => {
    if (taken) drawings.leave(taken);
    taken = null;
  };
  /** What is not seen is not drawn. */
  const show = (): void => {
    const before = taken;
    taken = visible ? look : null;
    if (taken) {
      const { width, height } = drawings.size(look.key);
      use.setAttribute('href', `#${drawings.take(look)}`);
      use.setAttribute('width', short(width));
      use.setAttribute('height', short(height));
      use.removeAttribute('display');
    } else {
      use.setAttribute('display', 'none');
      use.removeAttribute('href');
    }
    if (before) drawings.leave(before);
  };
  const change = (next: Partial<Look>): void => {
    const { key, frame, light } = { ...look, ...next };
    if (key === look.key && frame === look.frame && light === look.light) return;
    look = { key, frame, light };
    if (visible) show();
    put();
  };

  const image: DrawnImage = {
    element: use,
    get name() {
      return name;
    },
    get visible() {
      return visible;
    },
    get texture() {
      return { key: look.key };
    },
    setName: (next) => {
      name = next;
      return image;
    },
    setPosition: (nextX, nextY) => {
      Object.assign(place, { x: nextX, y: nextY });
      put();
      return image;
    },
    setRotation: (turn) => {
      place.turn = turn;
      put();
      return image;
    },
    setScale: (sx, sy = sx) => {
      Object.assign(place, { sx, sy });
      put();
      return image;
    },
    setOrigin: (origin) => {
      place.origin = origin;
      put();
      return image;
    },
    setAlpha: (alpha) => {
      use.setAttribute('opacity', short(alpha));
      return image;
    },
    setVisible: (next) => {
      if (next !== visible) {
        visible = next;
        show();
      }
      return image;
    },
    setTexture: (nextKey, frame = 0) => {
      change({ key: nextKey, frame });
      return image;
    },
    setFrame: (frame) => {
      change({ frame });
      return image;
    },
    setTint: (light) => {
      change({ light });
      return image;
    },
    destroy: () => {
      drop();
      use.remove();
      gone();
    },
  };
  show();
  put();
  return image;
};
