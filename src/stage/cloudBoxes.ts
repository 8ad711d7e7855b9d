import type { Box, Ellipse } from './shapes.ts';

const LEAST = 48; // CSS pixels that a finger hits, where there is room
const BELOW = 2.4; // half axes from the middle of a cloud down to the foot of the tallies that hang from it

interface Room {
  readonly right: number; // where the reserve's board begins
  readonly nearDown: number; // where the districts below the near pair begin
  readonly farDown: number; // where the pool below the far pair begins
}

/** What can be touched for each cloud: it and what hangs from it, and more where it is small, up to its neighbours. */
export const cloudBoxes = (clouds: readonly Ellipse[], { right, nearDown, farDown }: Room): Box[] => {
  const at = (place: number): number => clouds[place]?.x ?? 0;
  const near = (at(0) + at(1)) / 2; // between the two of a pair
  const far = (at(2) + at(3)) / 2;
  const cells = [
    [0, near, nearDown],
    [near, Math.max(2 * at(1) - near, near + LEAST), nearDown],
    [3 * at(2) - 2 * far, far, farDown],
    [far, right, farDown],
  ] as const;
  return clouds.map(({ x, y, rx, ry }, place) => {
    const [from, to, down] = cells[place] as (typeof cells)[number];
    const width = Math.min(to - from, Math.max(2.2 * rx, LEAST));
    return {
      x: Math.min(Math.max(x - width / 2, from), to - width),
      y: 0,
      width,
      height: Math.min(down, Math.max(y + BELOW * ry, LEAST)),
    };
  });
};
