/**
 * The level of detail: it steps down when the mean frame time is long, and never up again within a picture, so that
 * it cannot oscillate. 2: everything; 1: fewer small things; 0: few, and half as many frames.
 */
export type Detail = 0 | 1 | 2;

const WINDOW = 60; // frames that are judged together
const LONG = 3000; // milliseconds after which fewer frames are judged too
const LATE = 24; // milliseconds: a mean above this is late
const REST = 1500; // milliseconds: not a slow frame, but a page that was hidden or suspended
const SETTLE = 1; // windows to wait after a change

export interface Pace {
  readonly detail: Detail;
  readonly frames: number;
  readonly spent: number; // milliseconds of the frames in the window
  readonly waiting: number; // windows
}

export const fresh: Pace = { detail: 2, frames: 0, spent: 0, waiting: 1 };

const opened = (detail: Detail, waiting: number): Pace => ({ detail, frames: 0, spent: 0, waiting });

/** The pace after one more frame, so many milliseconds after the one before. */
export const paced = (pace: Pace, passed: number): Pace => {
  if (passed > REST) return pace;
  const { detail, waiting } = pace;
  const frames = pace.frames + 1;
  const spent = pace.spent + passed;
  if (frames < WINDOW && spent < LONG) return { detail, frames, spent, waiting };
  if (waiting > 0) return opened(detail, waiting - 1);
  if (detail > 0 && spent / frames > LATE) return opened((detail - 1) as Detail, SETTLE);
  return opened(detail, 0);
};
