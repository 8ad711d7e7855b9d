import type { Locale } from './data/locales.ts';
import { mountPanel } from './panel/mount.tsx';
import { codeIn } from './panel/runs/link.ts';
import { chosenCaptions, chosenLocale, chosenMotion, chosenSound } from './panel/shared/choices.ts';
import { startSound } from './sound/start.ts';
import { fetchAhead, mounts } from './stage/mounts.ts';
import type { Stage } from './stage/stage.ts';
import { startErrands } from './store/errands.ts';
import { createSession, screenOf, setCaptions, setLocale, setSound, watch } from './store/session.ts';
import { put, read, remove, shelfOf } from './store/shelf.ts';
import { languageTag, loadAllWords, loadWords, type Say } from './words/say.ts';

/** Opens the page: the title's words, then the panel; a run's words and the stage once play needs them. */

const part = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
};

/** The words on the page: a whole language, or as much of it as the title says. */
interface Words {
  readonly locale: Locale;
  readonly say: Say;
  readonly whole: boolean;
}

const store = createSession(chosenLocale(), chosenMotion());
let words: Words | undefined;
let stage: Stage | undefined;
let sheet: Stage | undefined;

const openStage = async (): Promise<void> => {
  for (const fetchMount of mounts)
    try {
      const mount = await fetchMount();
      if (!words?.whole || stage || !store.getState().game) return; // left again, or without its words yet
      const next = mount?.(part('stage'), store, words.say);
      if (!next?.running) continue;
      stage = next;
      document.body.dataset.stage = 'open';
      return;
    } catch {
      // The next one, or none.
    }
  document.body.dataset.stage = 'none'; // the panel plays the whole game by itself
};

const closeStage = (): void => {
  stage?.destroy();
  stage = undefined;
  delete document.body.dataset.stage;
};

/** The valley that is printed with the report. */
const openSheet = async (): Promise<void> => {
  const { mountDrawing } = await import('./stage/svg/drawing.ts');
  if (!words?.whole || sheet || screenOf(store.getState()) !== 'report') return;
  sheet = mountDrawing(part('sheet'), store, words.say, true);
};

const closeSheet = (): void => {
  sheet?.destroy();
  sheet = undefined;
};

const show = (next: Words): void => {
  const { locale, game } = store.getState();
  if (next.locale !== locale) return; // changed again while these were fetched
  if (!next.whole && game) return; // a run needs whole words, and keeps the old ones until they are there
  if (words?.locale === locale && (words.whole || !next.whole)) return; // no more than is shown already
  words = next;
  document.documentElement.lang = languageTag[locale];
  document.title = next.say('page.title');
  panel.setWords(next.say, next.whole);
  if (sheet) sheet.setWords(next.say);
  else if (screenOf(store.getState()) === 'report') openSheet().catch(() => undefined);
  if (stage) stage.setWords(next.say);
  else if (game) openStage(); // it was waiting for whole words
};

/** Fetches and shows the whole language, also when it is changed meanwhile. */
const fetchWhole = async (): Promise<void> => {
  const { locale } = store.getState();
  show({ locale, say: await loadAllWords(locale), whole: true });
  if (store.getState().locale !== locale) await fetchWhole();
};

const panel = mountPanel(part('bar'), part('panel'), store, startErrands(), fetchWhole);

const fetchLanguage = async (locale: Locale): Promise<void> => {
  if (!store.getState().game) show({ locale, say: await loadWords(locale), whole: false });
  if (store.getState().game) await fetchWhole();
};

watch(
  store,
  ({ locale }) => locale,
  async (locale) => {
    try {
      await fetchLanguage(locale);
    } catch (error) {
      if (!words) throw error; // there is no language to say it in
      // The old words stay; their language is the chosen one again, so that the other can be chosen again.
      if (store.getState().locale === locale) setLocale(store, words.locale);
    }
  },
);

watch(
  store,
  ({ motion }) => motion,
  (motion) => {
    document.body.dataset.motion = motion;
  },
);

/** The run that is open on this tab, so that a page loaded anew by accident comes back to it. */
const OPEN = 'mizuwake.open';
const shelf = shelfOf(() => localStorage);
const tab = shelfOf(() => sessionStorage);

const keepFromNow = async (): Promise<void> => {
  const [{ keepRuns }, { keepAlbum }] = await Promise.all([
    import('./store/runs.ts'),
    import('./store/album.ts'),
  ]);
  keepRuns(store, shelf, Date.now);
  keepAlbum(store, shelf);
};

const resumeRun = async (id: string): Promise<void> => {
  const { resume } = await import('./store/resume.ts');
  if (!store.getState().game && !resume(store, shelf, id)) remove(tab, OPEN);
};

const openBefore = read(tab, OPEN);
if (openBefore && codeIn(location.hash) === null) resumeRun(openBefore).catch(() => undefined); // the title stays

let keeping = false;
watch(
  store,
  ({ runId }) => runId,
  (run) => {
    if (run) put(tab, OPEN, run);
    else if (keeping) remove(tab, OPEN);
    if (!run || keeping) return;
    keeping = true;
    keepFromNow().catch(() => {
      keeping = false;
      store.setState({ unsaved: true });
    });
  },
);

// What this device did not keep would be lost by a reload or a step back without a word.
window.addEventListener('beforeunload', (event) => {
  const { game, unsaved } = store.getState();
  if (game && unsaved) event.preventDefault();
});

watch(store, screenOf, (screen) => {
  document.body.dataset.screen = screen;
});

watch(
  store,
  ({ game }) => game !== null,
  (playing) => (playing ? openStage() : closeStage()),
);

watch(
  store,
  (session) => screenOf(session) === 'report',
  (over) => (over ? openSheet().catch(() => undefined) : closeSheet()), // without it the report is printed alone
);

setCaptions(store, chosenCaptions());
setSound(store, chosenSound());
startSound(store, part('stage'));

const QUIET = 2000; // milliseconds that the title has to itself

/** Fetches what a run will need while the title is looked at, unless bytes are to be saved. */
const getReady = (): void => {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData) return;
  const parts = [loadAllWords(store.getState().locale), import('./store/play.ts'), fetchAhead()];
  Promise.all(parts).catch(() => undefined); // fetched again when needed, and told then
};

window.addEventListener('load', () =>
  setTimeout(() => ('requestIdleCallback' in window ? requestIdleCallback(getReady) : getReady()), QUIET),
);
