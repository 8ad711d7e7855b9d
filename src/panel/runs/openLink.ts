import { type CodeProblem, decodeRun } from '../../game/code/runCode.ts';
import type { Game } from '../../game/rules/game.ts';
import { openGame, visit } from '../../store/play.ts';
import type { Store } from '../../store/session.ts';

type Opens = (store: Store, text: string) => CodeProblem | null;

/** Opens the run of a text; where there is none, says why and changes nothing. */
const opened =
  (open: (store: Store, game: Game) => void): Opens =>
  (store, text) => {
    const found = decodeRun(text);
    if ('problem' in found) return found.problem;
    open(store, found.game);
    return null;
  };

/** Opens the run of a code that was typed: one that is under way goes on as a run of this device. */
export const openCode: Opens = opened((store, game) => {
  if (game.phase === 'report') visit(store, game);
  else openGame(store, game);
});

/** Opens the run of a link, as a visit: whoever follows one may not know whose it is. */
export const openLink: Opens = opened(visit);
