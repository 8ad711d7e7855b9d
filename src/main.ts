import { getReadyOnceQuiet } from './page/ahead.ts';
import { startKeeping } from './page/keeping.ts';
import { startLanguage } from './page/language.ts';
import { startStage } from './page/stage.ts';
import { tellPage } from './page/told.ts';
import { keepTextLive } from './page/translated.ts';
import { mountPanel } from './panel/mount.tsx';
import { codeIn } from './panel/runs/link.ts';
import {
  chosenCaptions,
  chosenContrast,
  chosenLocale,
  chosenMotion,
  chosenSound,
  chosenTextSize,
} from './panel/shared/choices.ts';
import { startSound } from './sound/start.ts';
import { startErrands } from './store/errands.ts';
import {
  createSession,
  screenOf,
  setCaptions,
  setContrast,
  setSound,
  setTextSize,
  watch,
} from './store/session.ts';

/**
 * Opens the page: the title's words, then the panel; a run's words and the stage once play needs them. What follows
 * the store is told of a change in the order in which it is started here.
 */

// The page has its own words for a browser that would fail in the middle of a game (`index.html`).
if (!('findLast' in Array.prototype)) throw new Error('this browser is too old for the game');

const part = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
};

const store = createSession(chosenLocale(), chosenMotion());

// Before anything is written, so that nothing changes its size or colour before a reader's eyes.
setTextSize(store, chosenTextSize());
setContrast(store, chosenContrast());
watch(
  store,
  ({ textSize }) => textSize,
  (size) => tellPage('text', size === 100 ? null : String(size)),
);
watch(
  store,
  ({ contrast }) => contrast,
  (more) => tellPage('contrast', more ? 'more' : null),
);

const { fetchWhole } = startLanguage(store, (words) => {
  panel.setWords(words.say, words.whole);
  stage.setWords(words);
});

const panel = mountPanel(part('bar'), part('panel'), store, startErrands(), fetchWhole);

watch(
  store,
  ({ motion }) => motion,
  (motion) => {
    document.body.dataset.motion = motion;
  },
);

startKeeping(store, codeIn(location.hash) !== null);

watch(store, screenOf, (screen) => tellPage('screen', screen));

const stage = startStage(store, part('stage'), part('sheet'));

setCaptions(store, chosenCaptions());
setSound(store, chosenSound());
startSound(store, part('stage'));

keepTextLive(document.body);

getReadyOnceQuiet(store);
