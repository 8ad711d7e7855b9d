/**
 * How the rows of the picture share out the height of the frame: sky, upper terraces, their boards, lower terraces,
 * the levee's crest and the boards below it. Boards are as high as a finger needs, the land takes what is left.
 */
export interface Rows {
  readonly board: number; // height of a board, with all of it that can be touched
  readonly sky: number; // where the land begins
  readonly reserve: number; // upper edge of the reserve's board, in the sky
  readonly upper: Row;
  readonly upperBoards: number; // upper edge
  readonly lower: Row;
  readonly crest: number; // of the levee
  readonly lowerBoards: number; // upper edge
}

/** A row of terraces: its upper edge, its height, and the most that half a plate may take of it. */
export interface Row {
  readonly top: number;
  readonly height: number;
  readonly ry: number;
}

const FINGER = 48;
const UPPER_SHARE = 0.43; // of the land, for the smaller terraces behind
const PLATE = 2.66; // a row with its houses and its wall, in half axes of the plate

const row = (top: number, height: number): Row => ({ top, height, ry: height / PLATE });

/** In a hand the levee is what shows above the slim boards on it, and the terraces come down to it. */
export const rowsOf = (height: number, small: boolean): Rows => {
  const board = Math.min(120, Math.max(FINGER + 0.5, height * 0.085));
  const crowded = Math.max(0, board - height * 0.085);
  const sky = height * 0.2 - crowded * 0.3;
  const lowerBoards = height - board - height * 0.01;
  const crest = small ? lowerBoards + 2 : lowerBoards - height * 0.042;
  const land = Math.min(crest, lowerBoards - 2) - sky - board;
  const upper = land * UPPER_SHARE;
  return {
    board,
    sky,
    reserve: crowded > 0 ? height * 0.003 : height * 0.012,
    upper: row(sky, upper),
    upperBoards: sky + upper,
    lower: row(sky + upper + board, land - upper),
    crest,
    lowerBoards,
  };
};
