import type { Bought } from '../../game/readings/buys.ts';
import type { Numbers } from '../../words/numbers.ts';
import type { Say } from '../../words/say.ts';

/** Things and people that money pays for, counted. */
export const boughtIn =
  (say: Say, numbers: Numbers) =>
  ({ channel, count }: Bought): string =>
    say(`buys.${channel}`, { count: channel === 'COMP' ? numbers.projected(count) : numbers.about(count) });
