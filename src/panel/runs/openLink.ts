import { type CodeProblem, decodeRun } from '../../game/code/runCode.ts';
import { openGame } from '../../store/play.ts';
import type { Store } from '../../store/session.ts';

/** Opens the run of a code as a new run of this device; where there is none, says why and changes nothing. */
export const openCode = (store: Store, text: string): CodeProblem | null => {
  const found = decodeRun(text);
  if ('problem' in found) return found.problem;
  openGame(store, found.game);
  return null;
};
