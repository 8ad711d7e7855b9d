import type { Box } from './shapes.ts';

/** A notice board: a small roof, a plank with a name, and a rail on which tallies hang. */
export interface Board {
  readonly whole: Box;
  readonly label: Box;
  readonly rack: Box | null; // none where a frame is small: the count says it all
}

const SLIM = 0.62; // of what can be touched, for a board without a rail

/** A board without a rail in the box that can be touched for it, `down` from its upper edge in shares of what is free. */
export const slimBoardIn = (box: Box, down: number): Board => {
  const height = box.height * SLIM;
  const whole = { ...box, y: box.y + (box.height - height) * down, height };
  return { whole, label: { ...whole, y: whole.y + height * 0.12, height: height * 0.86 }, rack: null };
};

/** The parts of a board that fills a box. */
export const boardIn = (whole: Box): Board => {
  const label = { ...whole, y: whole.y + whole.height * 0.08, height: whole.height * 0.47 };
  const top = label.y + label.height;
  const edge = whole.width * 0.035;
  const rack = {
    x: whole.x + edge,
    y: top,
    width: whole.width - 2 * edge,
    height: whole.y + whole.height - top,
  };
  return { whole, label, rack };
};

/** A box on the other side of the middle. */
export const mirrored = (box: Box, width: number): Box => ({ ...box, x: width - box.x - box.width });
