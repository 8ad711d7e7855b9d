import type { GameObjects, Scene as SceneType } from 'phaser';
import { PhaserGame, PhaserScene, POST_RENDER } from '../../../src/stage/phaser.ts';
import type { Phaser } from './alone.ts';

/** The measure for the stage: as many pictures from as many textures, and nothing that decides what they do. */

type Image = GameObjects.Image;

/** Everything that a scene draws now, in its order. */
const drawn = (things: readonly GameObjects.GameObject[]): Image[] =>
  things.flatMap((thing) => {
    const { visible, alpha, list } = thing as Image & { list?: GameObjects.GameObject[] };
    if (!visible || alpha === 0) return [];
    return list ? drawn(list) : (thing as Image);
  });

/** What the stage's own scene draws. */
const drawnBy = (phaser: Phaser): Image[] => drawn(phaser.scene.getScene('valley').children.list);

const textured = ({
  scene,
  key,
  width,
  height,
}: {
  scene: SceneType;
  key: string;
  width: number;
  height: number;
}) => {
  if (scene.textures.exists(key)) return;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const ctx = canvas.getContext('2d');
  if (ctx) ctx.fillStyle = '#7aa';
  ctx?.fillRect(0, 0, width, height);
  scene.textures.create(key, canvas as never, width, height)?.add('__BASE', 0, 0, 0, width, height);
};

class BareScene extends PhaserScene {
  readonly #models: readonly Image[];
  readonly #images: Image[] = [];

  constructor(models: readonly Image[]) {
    super('bare');
    this.#models = models;
  }

  create(): void {
    for (const { texture, frame, x, y, scaleX, scaleY, rotation } of this.#models) {
      const { width = 1, height = 1 } = texture.source[0] ?? {};
      textured({ scene: this, key: texture.key, width, height });
      const own = this.textures.get(texture.key);
      if (!own.has(String(frame.name)))
        own.add(frame.name, 0, frame.cutX, frame.cutY, frame.cutWidth, frame.cutHeight);
      this.#images.push(
        this.add.image(x, y, texture.key, frame.name).setScale(scaleX, scaleY).setRotation(rotation),
      );
    }
  }

  override update(time: number): void {
    const shift = Math.sin(time / 500) * 0.5;
    for (const [index, image] of this.#images.entries()) {
      const model = this.#models[index] as Image;
      image.setPosition(model.x + shift, model.y);
    }
  }
}

/** Opens a bare scene with as many pictures beside the stage, of the same sizes and in the same order of textures. */
export const bareBeside = async (
  phaser: Phaser,
): Promise<{ game: Phaser; images: number; textures: number }> => {
  // Their places are kept as they are now; ropes count as one picture each.
  const models = drawnBy(phaser).map(({ texture, frame, x, y, scaleX, scaleY, rotation }) => ({
    texture,
    frame,
    x,
    y,
    scaleX,
    scaleY,
    rotation,
  })) as Image[];
  const { width, height } = phaser.scale;
  const game = new PhaserGame({
    type: 2,
    parent: document.body,
    scale: { mode: 0, width, height },
    render: { maxTextures: 1, powerPreference: 'low-power', antialias: true },
    transparent: true,
    audio: { noAudio: true },
    input: { keyboard: false, gamepad: false, mouse: false, touch: false },
    autoFocus: false,
    banner: false,
    scene: [new BareScene(models)],
  });
  await new Promise<void>((shown) => game.events.once(POST_RENDER, () => shown()));
  game.loop.sleep();
  return { game, images: models.length, textures: new Set(models.map(({ texture }) => texture.key)).size };
};
