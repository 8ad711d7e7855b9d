/**
 * All of Phaser that the stage uses, taken from Phaser's own modules: its bundle carries physics, tile maps, sound
 * and a second renderer along. Scenes look their plugins up by name, so those are named here though nobody calls
 * them. The renderer comes first: its modules require each other in a circle that can be entered only there.
 */
import 'phaser/src/renderer';
import 'phaser/src/events/EventEmitter';
import 'phaser/src/cameras/2d/CameraManager';
import 'phaser/src/gameobjects/DisplayList';
import 'phaser/src/gameobjects/GameObjectCreator';
import 'phaser/src/gameobjects/GameObjectFactory';
import 'phaser/src/gameobjects/UpdateList';
import 'phaser/src/gameobjects/image/ImageFactory';
import 'phaser/src/gameobjects/layer/LayerFactory';
import 'phaser/src/gameobjects/rope/RopeFactory';
import 'phaser/src/scene/ScenePlugin';
import 'phaser/src/time/Clock';
import 'phaser/src/tweens/TweenManager';
import type Phaser from 'phaser';
import CoreEvents from 'phaser/src/core/events';
import GameModule from 'phaser/src/core/Game';
import SceneEvents from 'phaser/src/scene/events';
import SceneModule from 'phaser/src/scene/Scene';
import type { Scene as SceneLike } from './scene.ts';

export const PhaserGame = GameModule as typeof Phaser.Game;
export const PhaserScene = SceneModule as typeof Phaser.Scene;
export const DESTROY = CoreEvents.DESTROY as string;
export const POST_RENDER = CoreEvents.POST_RENDER as string;
export const SHUTDOWN = SceneEvents.SHUTDOWN as string;
export const SCENE_DESTROY = SceneEvents.DESTROY as string;

/** A scene of Phaser's as the parts know one; its types ask for its own objects wherever the like of them would do. */
export const sceneOf = (scene: Phaser.Scene & Pick<SceneLike, 'feel'>): SceneLike =>
  scene as unknown as SceneLike;
