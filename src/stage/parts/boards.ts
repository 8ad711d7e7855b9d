import type { Scene } from 'phaser';
import { places } from '../../game/split.ts';
import type { Desk } from '../desk.ts';
import { boardFrame } from '../textures.ts';
import { still } from './still.ts';

/** The notice boards of the places and of the tray. */
export const addBoards = (scene: Scene, { valley, view: { ratio } }: Desk): void => {
  for (const at of [...places, 'tray'] as const) still(scene, `board-${at}`, boardFrame(valley, at), ratio);
};
