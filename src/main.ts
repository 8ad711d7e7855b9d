import { chosenLocale, chosenMotion } from './panel/choices.ts';
import { mountPanel } from './panel/mount.tsx';
import { canDraw } from './stage/canDraw.ts';
import type { Stage } from './stage/mount.ts';
import { startErrands } from './store/errands.ts';
import { createSession, screenOf, watch } from './store/session.ts';
import { languageTag, loadWords, type Say } from './words/say.ts';

/** Opens the page: the words, then the panel; the stage only once play begins. */

const part = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
};

const store = createSession(chosenLocale(), chosenMotion());
const panel = mountPanel(part('bar'), part('panel'), store, startErrands());
let say: Say | undefined;
let stage: Stage | undefined;

const openStage = async (): Promise<void> => {
  if (!canDraw()) {
    document.body.dataset.stage = 'none'; // the panel plays the whole game by itself
    return;
  }
  try {
    const { mountStage } = await import('./stage/mount.ts');
    if (!say || stage || !store.getState().game) return; // left again while this was fetched
    stage = mountStage(part('stage'), store, say);
    document.body.dataset.stage = stage.running ? 'open' : 'none';
  } catch {
    document.body.dataset.stage = 'none';
  }
};

const closeStage = (): void => {
  stage?.destroy();
  stage = undefined;
  delete document.body.dataset.stage;
};

watch(
  store,
  ({ locale }) => locale,
  async (locale) => {
    const words = await loadWords(locale);
    if (store.getState().locale !== locale) return; // changed again while these were fetched
    say = words;
    document.documentElement.lang = languageTag[locale];
    document.title = say('page.title');
    panel.setWords(say);
    stage?.setWords(say);
  },
);

watch(
  store,
  ({ motion }) => motion,
  (motion) => {
    document.body.dataset.motion = motion;
  },
);

// Nothing is saved yet: a reload or a step back would lose the run without a word.
window.addEventListener('beforeunload', (event) => {
  const { game } = store.getState();
  if (game && game.log.length > 0) event.preventDefault();
});

watch(store, screenOf, (screen) => {
  document.body.dataset.screen = screen;
});

watch(
  store,
  ({ game }) => game !== null,
  (playing) => (playing ? openStage() : closeStage()),
);
