import { mountPanel } from '../../../src/panel/mount.tsx';
import { mountStage } from '../../../src/stage/mount.ts';
import { startErrands } from '../../../src/store/errands.ts';
import { begin, dispatch } from '../../../src/store/play.ts';
import {
  createSession,
  endBriefing,
  leave,
  passSeason,
  type Screen,
  type Store,
  screenOf,
} from '../../../src/store/session.ts';
import { loadAllWords, type Say } from '../../../src/words/say.ts';
import { booted, placed, ready } from './alone.ts';
import { breathe, hold, release, step } from './stepped.ts';

/** Plays by itself, whole runs from the title back to it, with panel and stage as main.ts mounts them. */

const MOMENT = 1600; // milliseconds of the stage's clock between two things that happen
const BETWEEN = 1; // frames drawn after each, before the clock jumps on
const PLACES = ['use', 'create', 'trust', 'collaborate', 'reserve'] as const;

/** What was played. */
export interface Hour {
  readonly games: number;
  readonly minutes: number; // of the stage's clock
  readonly frames: number;
  readonly textures: number; // on the graphics card, after the last run was left
}

/** Textures on the graphics card: those made less those freed, in contexts that are not lost. */
const living = new Map<WebGLTexture, WebGL2RenderingContext | WebGLRenderingContext>();
for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
  const { createTexture, deleteTexture } = prototype;
  prototype.createTexture = function (this: WebGLRenderingContext) {
    const texture = createTexture.call(this);
    if (texture) living.set(texture, this);
    return texture;
  };
  prototype.deleteTexture = function (this: WebGLRenderingContext, texture) {
    if (texture) living.delete(texture);
    deleteTexture.call(this, texture);
  };
}

interface Table {
  readonly store: Store;
  readonly host: HTMLElement;
  readonly say: Say;
}

let table: Table | null = null;

const laid = async (): Promise<Table> => {
  if (table) return table;
  const say = await loadAllWords('ja');
  const store = createSession('ja', 'full');
  const host = placed(390, 338);
  const [bar, main] = [document.createElement('header'), document.createElement('main')];
  document.body.append(bar, main);
  const live = ['polite', 'assertive'].map((id) => Object.assign(document.createElement('div'), { id }));
  document.body.append(...live);
  mountPanel(bar, main, store, startErrands(), async () => {}).setWords(say, true);
  table = { store, host, say };
  return table;
};

type Doing = (store: Store, count: number) => void;

/** Places a tally, or confirms the winter when the tray is empty; where it goes turns with the `count` of things done. */
const share: Doing = (store, count) => {
  dispatch(store, { do: 'place', at: PLACES[(count * 7) % PLACES.length] ?? 'use' });
  if (store.getState().refused) dispatch(store, { do: 'confirm' });
};

/** What is done next on each screen. */
const doings: Readonly<Partial<Record<Screen, Doing>>> = {
  briefing: endBriefing,
  promises: (store) => dispatch(store, { do: 'promise', promises: null }),
  winter: share,
  run: passSeason,
  summer: (store) => dispatch(store, { do: 'answer', style: 'spend' }),
  review: (store) => dispatch(store, { do: 'proceed' }),
};

/** Plays so many runs, each from the title to its report and back. */
export const hour = async (games: number): Promise<Hour> => {
  const { store, host, say } = await laid();
  let [time, frames, count] = [0, 0, 0];
  for (let run = 0; run < games; run++) {
    begin(store, '00000', 'class');
    const stage = mountStage(host, store, say, () => {
      throw new Error('the picture was lost');
    });
    await ready(host);
    const phaser = booted();
    hold(phaser);
    while (screenOf(store.getState()) !== 'report') {
      doings[screenOf(store.getState())]?.(store, count++);
      for (let frame = 0; frame < BETWEEN; frame++) {
        step(phaser, frame === 0 ? MOMENT : undefined);
        frames++;
      }
      time += MOMENT;
      await breathe();
    }
    step(phaser);
    release(phaser);
    stage.destroy();
    leave(store);
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }
  const textures = [...living.values()].filter((gl) => !gl.isContextLost()).length;
  living.clear();
  return { games, minutes: time / 60_000, frames, textures };
};
