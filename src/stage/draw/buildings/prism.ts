/** Everything in the towns is seen from the front left and a little from above: depth goes to the upper right. */

export type PlotPoint = readonly [x: number, y: number];

const ACROSS = 0.5; // how far to the right a unit of depth goes
const UP = 0.3; // how far up

/** A point so far behind another one. */
const behind = ([x, y]: PlotPoint, depth: number): PlotPoint => [x + depth * ACROSS, y - depth * UP];

/** A block: its faces as corners, each from the lower left round. */
export interface Prism {
  readonly front: readonly PlotPoint[];
  readonly side: readonly PlotPoint[];
  readonly top: readonly PlotPoint[];
  readonly back: PlotPoint; // from the front to the back
}

export const prismOf = (x: number, foot: number, width: number, height: number, depth: number): Prism => {
  const left = x - width / 2;
  const right = x + width / 2;
  const up = foot - height;
  const far = (spot: PlotPoint): PlotPoint => behind(spot, depth);
  return {
    front: [
      [left, foot],
      [right, foot],
      [right, up],
      [left, up],
    ],
    side: [[right, foot], far([right, foot]), far([right, up]), [right, up]],
    top: [[left, up], [right, up], far([right, up]), far([left, up])],
    back: far([0, 0]),
  };
};
