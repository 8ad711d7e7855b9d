import type { Scene } from 'phaser';
import type { Desk } from '../desk.ts';
import type { Glow } from '../draw/lantern.ts';
import type { Picture } from '../picture.ts';
import { centred, still } from './still.ts';

/** The rope with twenty lanterns; returns how to light them. */
export const addLanterns = (
  scene: Scene,
  { valley, view: { ratio } }: Desk,
): ((picture: Picture) => void) => {
  still(scene, 'rope', { x: 0, y: 0 }, ratio);
  const lanterns = valley.lanterns.map((at) => centred(scene, 'lantern-dark', at, ratio));
  return ({ bright, tried }) => {
    for (const [index, image] of lanterns.entries()) {
      const glow: Glow = index < bright ? 'bright' : index < tried ? 'dim' : 'dark';
      image.setTexture(`lantern-${glow}`);
    }
  };
};
