import type { Scene } from '../scene.ts';
import { feel } from '../touch.ts';
import { drawingsIn, element } from './drawings.ts';
import { type DrawnImage, imageOf } from './image.ts';
import type { TextMeasure } from './lettering.ts';
import { type DrawnRope, ropeOf } from './rope.ts';

type Thing = DrawnImage | DrawnRope;

const within = (group: SVGGElement) => ({
  add: (thing: Thing): void => group.append(thing.element),
  bringToTop: (thing: Thing): void => group.append(thing.element),
});

let scenes = 0; // ids are names in the whole page, where several valleys can stand

/** An empty scene of `width` by `height` CSS pixels that is drawn as SVG: nothing in it moves, it only changes. */
export const drawnScene = (
  width: number,
  height: number,
  measure: TextMeasure,
): { readonly scene: Scene; readonly svg: SVGSVGElement; readonly letGo: () => void } => {
  const svg = element('svg', { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' });
  const defs = element('defs');
  svg.append(defs);
  const drawings = drawingsIn(defs, `v${scenes++}-`, measure);
  const list: DrawnImage[] = [];
  let letGo = (): void => {};

  const scene: Scene = {
    drawings,
    add: {
      image: (x, y, key) => {
        const image = imageOf(drawings, x, y, key, () => list.splice(list.indexOf(image), 1));
        list.push(image);
        svg.append(image.element);
        return image;
      },
      layer: () => {
        const group = element('g');
        svg.append(group);
        return within(group) as ReturnType<Scene['add']['layer']>; // only what this scene made is added to it
      },
      rope: (_x, _y, key, frame) => ropeOf(drawings, key, frame),
    },
    children: { list, bringToTop: (image) => svg.append((image as DrawnImage).element) },
    textures: { exists: drawings.has, remove: () => {}, create: () => null },
    tweens: {
      add: ({ targets, x, y, scaleX, scaleY, alpha, onComplete }) => {
        if (x !== undefined && y !== undefined) targets.setPosition(x, y);
        if (scaleX !== undefined) targets.setScale(scaleX, scaleY);
        if (alpha !== undefined) targets.setAlpha(alpha);
        onComplete?.();
      },
      killTweensOf: () => {},
    },
    time: { now: 0, delayedCall: () => {} }, // there is time enough to draw a season when it comes
    feel: (hand) => {
      letGo = feel(svg, { width, height }, hand);
    },
    game: { canvas: svg },
  };
  return { scene, svg, letGo: () => letGo() };
};
