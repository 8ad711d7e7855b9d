import { type Place, places } from '../../game/rules/split.ts';
import { baked } from '../bake.ts';
import type { Desk } from '../desk.ts';
import { drawBoard } from '../draw/board.ts';
import type { Scene } from '../scene.ts';
import { grown } from '../shapes.ts';
import { still } from './still.ts';

/** The notice boards of the places and of the tray. */
export const addBoards = (scene: Scene, { valley, view: { ratio }, font, say }: Desk): void => {
  const add = (at: Place | 'tray', name: string): void => {
    const frame = grown(valley.boards[at].whole, 6);
    const key = baked(scene, `board-${at}`, frame, ratio, (ctx) => {
      ctx.translate(-frame.x, -frame.y);
      drawBoard(ctx, valley.boards[at], at, name, font);
    });
    still(scene, key, frame, ratio);
  };
  for (const at of places) add(at, say(`place.${at}`));
  add('tray', say('winter.tray'));
};
