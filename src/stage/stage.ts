import type { Store } from '../store/session.ts';
import type { Say } from '../words/say.ts';

/** The running stage, for the page that mounted it. */
export interface Stage {
  readonly running: boolean; // false: no picture could be had, and the panel plays on alone
  setWords(say: Say): void;
  destroy(): void;
}

/** Puts a stage into a host; `lost` hears once if its picture is gone for good, and it is then to be destroyed. */
export type Mount = (host: HTMLElement, store: Store, say: Say, lost: () => void) => Stage;
