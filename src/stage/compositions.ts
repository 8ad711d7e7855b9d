import type { PillarId } from '../data/pillars.ts';

/**
 * The three pictures of the same valley, in shares of the width and height of the frame. Only the left half is
 * written down: trust faces collaborate and use faces create across the middle.
 */

export type CompositionId = 'beside' | 'above' | 'wide';

/** Centre and half axes, in shares of the frame. */
type Oval = readonly [x: number, y: number, rx: number, ry: number];

/** Left, top, width, height, in shares of the frame. */
type Rectangle = readonly [x: number, y: number, width: number, height: number];

export interface Composition {
  readonly pool: Oval; // the spring's pool, which keeps the reserve
  readonly poolTarget: Rectangle;
  readonly ring: Oval; // the divider's rim
  readonly reach: number; // how far the canals turn around the ring, in radii
  readonly upper: Oval; // plate of trust
  readonly lower: Oval; // plate of use
  readonly trayBoard: Rectangle;
  readonly upperBoard: Rectangle;
  readonly lowerBoard: Rectangle;
  readonly festoon: number; // height of the rope with the lanterns
  readonly lantern: number; // height of a lantern
  readonly wheel: readonly [x: number, y: number, ofWidth: number, ofHeight: number]; // radius: the smaller of two shares
  readonly canal: readonly [ofWidth: number, ofHeight: number]; // width of a canal with every tally: the smaller of two shares
}

export const compositions: Readonly<Record<CompositionId, Composition>> = {
  beside: {
    pool: [0.5, 0.125, 0.078, 0.04],
    poolTarget: [0.4, 0.07, 0.2, 0.115],
    ring: [0.5, 0.385, 0.135, 0.118],
    reach: 1.42,
    upper: [0.165, 0.335, 0.135, 0.105],
    lower: [0.222, 0.745, 0.195, 0.125],
    trayBoard: [0.125, 0.025, 0.235, 0.13],
    upperBoard: [0.05, 0.469, 0.225, 0.118],
    lowerBoard: [0.11, 0.892, 0.225, 0.104],
    festoon: 0.192,
    lantern: 0.036,
    wheel: [0.503, 0.735, 0.075, 0.112],
    canal: [0.028, 0.042],
  },
  above: {
    pool: [0.5, 0.11, 0.1, 0.05],
    poolTarget: [0.37, 0.008, 0.26, 0.174],
    ring: [0.5, 0.335, 0.15, 0.105],
    reach: 1.36,
    upper: [0.15, 0.305, 0.136, 0.078],
    lower: [0.215, 0.705, 0.2, 0.098],
    trayBoard: [0.015, 0.008, 0.335, 0.174],
    upperBoard: [0.015, 0.407, 0.272, 0.174],
    lowerBoard: [0.03, 0.823, 0.36, 0.174],
    festoon: 0.205,
    lantern: 0.04,
    wheel: [0.503, 0.69, 0.082, 0.1],
    canal: [0.032, 0.04],
  },
  wide: {
    pool: [0.5, 0.125, 0.06, 0.04],
    poolTarget: [0.42, 0.07, 0.16, 0.115],
    ring: [0.5, 0.385, 0.115, 0.125],
    reach: 1.42,
    upper: [0.18, 0.335, 0.13, 0.105],
    lower: [0.24, 0.745, 0.17, 0.125],
    trayBoard: [0.16, 0.025, 0.19, 0.13],
    upperBoard: [0.08, 0.469, 0.18, 0.118],
    lowerBoard: [0.15, 0.892, 0.18, 0.104],
    festoon: 0.192,
    lantern: 0.036,
    wheel: [0.503, 0.735, 0.075, 0.118],
    canal: [0.024, 0.042],
  },
};

/** Which picture suits a frame; a phone's keeps every target large enough for a thumb. */
export const compositionFor = (width: number, height: number): CompositionId => {
  if (width <= 480 || width < 1.2 * height) return 'above';
  return width > 1.65 * height ? 'wide' : 'beside';
};

/** Where a district is: which plate it has, and on which side. */
export const seats: Readonly<
  Record<PillarId, { readonly row: 'upper' | 'lower'; readonly side: 'left' | 'right' }>
> = {
  use: { row: 'lower', side: 'left' },
  create: { row: 'lower', side: 'right' },
  trust: { row: 'upper', side: 'left' },
  collaborate: { row: 'upper', side: 'right' },
};

/** Where a plate's pond is and how its canal comes to it, for a plate on the left; in half axes of the plate. */
export const ponds = {
  upper: { pond: [0.36, 0.16, 0.36, 0.3], gate: -1.3, enter: 1.5, from: [1, -0.15] },
  lower: { pond: [0.42, 0.1, 0.34, 0.32], gate: -2.42, enter: 0.35, from: [0.25, -1] },
} as const;
