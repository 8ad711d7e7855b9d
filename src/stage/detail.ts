/**
 * How much moves: steps down when frames come late for long, never up again within a picture, so that nothing
 * wavers. 2: everything; 1: fewer small things; 0: few, and half as many frames.
 */
export type Detail = 0 | 1 | 2;

const WINDOW = 90; // frames that are judged together
const LATE = 24; // milliseconds: a mean above this is late
const SETTLE = 2; // windows to wait after a change

export interface Pace {
  readonly detail: Detail;
  readonly frames: number;
  readonly spent: number; // milliseconds of the frames in the window
  readonly waiting: number; // windows
}

export const fresh: Pace = { detail: 2, frames: 0, spent: 0, waiting: 1 };

/** The pace after one more frame that took so many milliseconds; a frame after a rest does not count. */
export const paced = ({ detail, frames, spent, waiting }: Pace, passed: number): Pace => {
  if (passed > 250) return { detail, frames, spent, waiting };
  if (frames + 1 < WINDOW) return { detail, frames: frames + 1, spent: spent + passed, waiting };
  if (waiting > 0) return { detail, frames: 0, spent: 0, waiting: waiting - 1 };
  const late = (spent + passed) / WINDOW > LATE;
  return late && detail > 0
    ? { detail: (detail - 1) as Detail, frames: 0, spent: 0, waiting: SETTLE }
    : { detail, frames: 0, spent: 0, waiting: 0 };
};
