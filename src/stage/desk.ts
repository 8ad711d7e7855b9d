import type { Store } from '../store/session.ts';
import type { Say } from '../words/say.ts';
import type { View } from './bake.ts';
import type { Layout } from './layout.ts';

/** What the scenes work with. The mount keeps it up to date; scenes only read it. */
export interface Desk {
  readonly store: Store;
  readonly host: HTMLElement;
  readonly font: string; // family for words and numerals
  readonly fontReady: Promise<unknown>;
  say: Say;
  view: View;
  valley: Layout;
}
