import type { PillarId } from '../data/pillars.ts';

/**
 * The pictures of the same valley: beside the panel, above it, in the hand, and wide. Across they are shares of the
 * width of the frame; down, the rows of `rows.ts` share out its height. Only the left half is written down: trust
 * faces collaborate and use faces create.
 */

export type CompositionId = 'beside' | 'above' | 'hand' | 'wide';

/** Left edge and width, in shares of the frame's width. */
type Span = readonly [left: number, width: number];

/** Middle and half axis, in shares of the frame's width. */
type Breadth = readonly [middle: number, rx: number];

export interface Composition {
  readonly pool: number; // half axis of the spring's pool
  readonly poolTarget: Span;
  readonly ring: number; // half axis of the divider's rim
  readonly reach: number; // how far the canals turn around the ring, in radii
  readonly upper: Breadth; // plates of trust and collaborate
  readonly lower: Breadth; // plates of use and create
  readonly upperBoard: Span;
  readonly lowerBoard: Span;
  readonly trayBoard: Span;
  readonly reserveBoard: Span;
  readonly wheel: number; // radius
  readonly canal: number; // width of a canal with every tally
}

const above: Composition = {
  pool: 0.088,
  poolTarget: [0.385, 0.23],
  ring: 0.138,
  reach: 1.36,
  upper: [0.152, 0.14],
  lower: [0.21, 0.197],
  upperBoard: [0.015, 0.278],
  lowerBoard: [0.012, 0.305],
  trayBoard: [0.33, 0.34],
  reserveBoard: [0.69, 0.298],
  wheel: 0.08,
  canal: 0.034,
};

export const compositions: Readonly<Record<CompositionId, Composition>> = {
  beside: {
    pool: 0.074,
    poolTarget: [0.4, 0.2],
    ring: 0.118,
    reach: 1.4,
    upper: [0.17, 0.145],
    lower: [0.222, 0.195],
    upperBoard: [0.05, 0.24],
    lowerBoard: [0.015, 0.3],
    trayBoard: [0.34, 0.32],
    reserveBoard: [0.72, 0.265],
    wheel: 0.07,
    canal: 0.03,
  },
  above,
  hand: {
    ...above,
    ring: 0.155,
    reach: 1.3,
    upperBoard: [0.01, 0.28],
    lowerBoard: [0.01, 0.29],
    trayBoard: [0.31, 0.38],
    reserveBoard: [0.7, 0.29],
    canal: 0.038,
  },
  wide: {
    pool: 0.058,
    poolTarget: [0.42, 0.16],
    ring: 0.1,
    reach: 1.45,
    upper: [0.175, 0.14],
    lower: [0.235, 0.18],
    upperBoard: [0.065, 0.22],
    lowerBoard: [0.03, 0.27],
    trayBoard: [0.355, 0.29],
    reserveBoard: [0.76, 0.225],
    wheel: 0.07,
    canal: 0.026,
  },
};

const HAND = 480; // CSS pixels; a frame this narrow is held in a hand

/** Which picture suits a frame. */
export const compositionFor = (width: number, height: number): CompositionId => {
  if (width <= HAND) return 'hand';
  if (width < 1.12 * height) return 'above';
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
  upper: { pond: [0.46, 0.3, 0.3, 0.28], gate: -1.36, enter: 1.2, from: [1, -0.2] },
  lower: { pond: [0.5, 0.22, 0.27, 0.28], gate: -2.4, enter: 0.2, from: [0.12, -1] },
} as const;
