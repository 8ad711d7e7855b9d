import { decodeRun } from '../../../src/game/code/runCode.ts';
import type { Game } from '../../../src/game/rules/game.ts';

/** The run of a code that must be right. */
export const decoded = (code: string): Game => {
  const result = decodeRun(code);
  if ('problem' in result) throw new Error(`${code}: ${result.problem.id}`);
  return result.game;
};
