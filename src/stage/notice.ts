import type { Box } from './shapes.ts';

/** A notice board: a small roof, a plank with a name, and a rail on which tallies hang. */
export interface Board {
  readonly whole: Box;
  readonly label: Box;
  readonly rack: Box;
}

/** The parts of a board that fills a box. */
export const boardIn = (whole: Box): Board => {
  const label = { ...whole, y: whole.y + whole.height * 0.08, height: whole.height * 0.44 };
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
