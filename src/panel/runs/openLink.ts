import type { Broken } from '../../game/code/pasted/broken.ts';
import { type FoundRun, readPasted } from '../../game/code/pasted/readPasted.ts';
import type { Game } from '../../game/rules/game.ts';
import { openGame, visit } from '../../store/play.ts';
import type { Session, Store } from '../../store/session.ts';

/** Why a text opens no run here and now. */
export type Unopened =
  | { readonly id: 'empty' | 'none' }
  | { readonly id: 'several'; readonly count: number }
  | { readonly id: 'seed'; readonly seed: string }
  | { readonly id: 'broken'; readonly broken: Broken }
  | { readonly id: 'waits'; readonly run: FoundRun }; // for what the player has begun

type Opens = (store: Store, text: string) => Unopened | null;

/** The only run of a text, or why there is none. */
const runIn = (text: string): FoundRun | Exclude<Unopened, { id: 'waits' }> => {
  if (text.trim() === '') return { id: 'empty' };
  const { runs, broken, seeds } = readPasted(text);
  const [run] = runs;
  if (run) return runs.length > 1 ? { id: 'several', count: runs.length } : run;
  if (broken[0]) return { id: 'broken', broken: broken[0] };
  return seeds[0] && seeds.length === 1 ? { id: 'seed', seed: seeds[0] } : { id: 'none' };
};

/** Opens the run of a text; where there is none, says why and changes nothing. */
const opened =
  (open: (store: Store, game: Game) => void, mayOpen: (session: Session) => boolean): Opens =>
  (store, text) => {
    const found = runIn(text);
    if ('id' in found) return found;
    if (!mayOpen(store.getState())) return { id: 'waits', run: found };
    open(store, found.game);
    return null;
  };

/** Opens the run of a code that was typed: one that is under way goes on as a run of this device. */
export const openCode: Opens = opened(
  (store, game) => {
    if (game.phase === 'report') visit(store, game);
    else openGame(store, game);
  },
  () => true,
);

/** Whether a run of this player's own is open that is not over, or that this device did not keep. */
const hasBegun = ({ game, runId, unsaved }: Session): boolean =>
  game !== null && runId !== null && (unsaved || game.phase !== 'report');

/**
 * Opens the run of a link, as a visit: whoever follows one may not know whose it is. It waits where the player has begun
 * a run meanwhile.
 */
export const openLink: Opens = opened(visit, (session) => !hasBegun(session));
