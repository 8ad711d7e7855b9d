import type { Say } from '../words/say.ts';

/** The running stage, for the page that mounted it. */
export interface Stage {
  readonly running: boolean; // false: no picture could be had, and the panel plays on alone
  setWords(say: Say): void;
  destroy(): void;
}
