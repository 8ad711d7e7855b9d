import { type JSX, render } from 'preact';
import type { Errands } from '../store/errands.ts';
import type { Store } from '../store/session.ts';
import { numbersIn } from '../words/numbers.ts';
import type { Say } from '../words/say.ts';
import { Bar } from './bar/Bar.tsx';
import { Screens } from './Screens.tsx';
import { Context } from './shared/context.ts';
import './shared/type.css';
import './shared/tokens.css';
import './shared/chosen.css';
import './shared/parts.css';
import './bar/bar.css';
import './shared/layout.css';

/** The panel of a page: draws bar and screen in the words it is given. */
export interface Panel {
  readonly setWords: (say: Say, whole: boolean) => void;
}

export const mountPanel = (
  bar: HTMLElement,
  host: HTMLElement,
  store: Store,
  errands: Errands,
  fetchWhole: () => Promise<void>,
): Panel => ({
  setWords: (say, whole) => {
    const numbers = numbersIn(store.getState().locale);
    const panel = { store, say, whole, fetchWhole, numbers, errands };
    const draw = (content: JSX.Element, into: HTMLElement) =>
      render(<Context.Provider value={panel}>{content}</Context.Provider>, into);
    draw(<Bar />, bar);
    draw(<Screens />, host);
    for (const said of host.querySelectorAll('.unopened')) said.remove(); // what the page says by itself
  },
});
