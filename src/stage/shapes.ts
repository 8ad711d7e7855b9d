/** Points, boxes and ellipses of the stage, in CSS pixels from the upper left corner of its host. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number; // left edge
  readonly y: number; // upper edge
  readonly width: number;
  readonly height: number;
}

export interface Ellipse {
  readonly x: number; // centre
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
}

/** The point of an ellipse at an angle clockwise from the top, in radians; `reach` 1 is its rim. */
export const pointAt = ({ x, y, rx, ry }: Ellipse, angle: number, reach = 1): Point => ({
  x: x + rx * reach * Math.sin(angle),
  y: y - ry * reach * Math.cos(angle),
});

export const centreOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

export const boxAround = ({ x, y, rx, ry }: Ellipse): Box => ({
  x: x - rx,
  y: y - ry,
  width: 2 * rx,
  height: 2 * ry,
});

export const isInside = ({ x, y, width, height }: Box, point: Point): boolean =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

/** A box that is larger by some pixels on every side. */
export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const mix = (a: number, b: number, part: number): number => a + (b - a) * part;

export const between = (a: Point, b: Point, part: number): Point => ({
  x: mix(a.x, b.x, part),
  y: mix(a.y, b.y, part),
});

/** A cubic Bézier curve as so many points, its ends among them. */
export const curve = (from: Point, leave: Point, arrive: Point, to: Point, points: number): Point[] =>
  Array.from({ length: points }, (_, index) => {
    const part = index / (points - 1);
    const a = between(between(from, leave, part), between(leave, arrive, part), part);
    const b = between(between(leave, arrive, part), between(arrive, to, part), part);
    return between(a, b, part);
  });

/** A smooth line through some points, by Catmull and Rom, with so many points in each stretch. */
export const through = (stops: readonly Point[], points: number): Point[] =>
  stops.slice(0, -1).flatMap((from, index) => {
    const to = stops[index + 1] as Point;
    const before = stops[index - 1] ?? from;
    const after = stops[index + 2] ?? to;
    const leave = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const arrive = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    const line = curve(from, leave, arrive, to, points);
    return index === stops.length - 2 ? line : line.slice(0, -1);
  });

/** Points along a line, equally far from each other, with the direction of the line at each, in radians. */
export const spaced = (line: readonly Point[], points: number): { at: Point; direction: number }[] => {
  const lengths = line.slice(1).map((to, index) => {
    const from = line[index] as Point;
    return Math.hypot(to.x - from.x, to.y - from.y);
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let stretch = 0;
  let passed = 0;
  return Array.from({ length: points }, (_, index) => {
    const goal = (total * index) / Math.max(1, points - 1);
    while (stretch < lengths.length - 1 && passed + (lengths[stretch] as number) < goal) {
      passed += lengths[stretch] as number;
      stretch += 1;
    }
    const from = line[stretch] as Point;
    const to = line[stretch + 1] ?? from;
    const length = lengths[stretch] ?? 0;
    return {
      at: between(from, to, length === 0 ? 0 : Math.min(1, (goal - passed) / length)),
      direction: Math.atan2(to.y - from.y, to.x - from.x),
    };
  });
};
