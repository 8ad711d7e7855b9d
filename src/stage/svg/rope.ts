import type { Rope } from '../scene.ts';
import type { Point } from '../shapes.ts';
import { WHITE } from './colour.ts';
import { type Drawings, element } from './drawings.ts';
import { short } from './route.ts';

/** A rope of a drawn valley, and its element. */
export interface DrawnRope extends Rope {
  readonly element: SVGGElement;
}

/** A line beside another one, `away` to the right of whoever walks along it. */
const beside = (points: readonly Point[], away: number): string =>
  points
    .map(({ x, y }, index) => {
      const before = points[index - 1] ?? { x, y };
      const after = points[index + 1] ?? { x, y };
      const [dx, dy] = [after.x - before.x, after.y - before.y];
      const length = Math.hypot(dx, dy) || 1;
      return `${index === 0 ? 'M' : 'L'}${short(x - (dy / length) * away)} ${short(y + (dx / length) * away)}`;
    })
    .join('');

/** Bends a drawing along a line: each strip of it becomes a line of that width. */
export const ropeOf = (drawings: Drawings, key: string, first: number): DrawnRope => {
  const group = element('g', { fill: 'none', 'stroke-linejoin': 'round' });
  let frame = first;
  let line: readonly Point[] = [];
  const draw = (): void => {
    const { height } = drawings.size(key);
    const strips = drawings.strips({ key, frame, light: WHITE });
    group.replaceChildren(
      ...strips.map(({ middle, width, paint }) =>
        element('path', {
          d: beside(line, middle - height / 2),
          stroke: paint.paint,
          'stroke-width': short(width),
        }),
      ),
    );
  };
  const rope: DrawnRope = {
    element: group,
    setScale: (scale) => {
      if (scale !== 1) group.setAttribute('transform', `scale(${scale})`);
      return rope;
    },
    setFrame: (next) => {
      if (next !== frame) {
        frame = next;
        draw();
      }
      return rope;
    },
    setPoints: (points) => {
      line = points;
      draw();
      return rope;
    },
  };
  return rope;
};
