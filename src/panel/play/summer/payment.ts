import type { AnswerStyle } from '../../../data/events.ts';
import { type Game, waiting } from '../../../game/game.ts';
import { reduce } from '../../../game/reduce.ts';
import { TALLY } from '../../../game/split.ts';
import type { Payment } from '../../../game/year/answers.ts';

const nothing: Payment = { price: 0, fromReserve: 0, owed: 0 };

/** How an answer to the event that waits would be paid for: the rules are asked, and nothing is kept. */
export const paymentOf = (game: Game, style: AnswerStyle): Payment => {
  const at = waiting(game) ? game.run.met.findIndex(({ answer }) => answer === null) : -1;
  return reduce(game, { do: 'answer', style }).game.run.met[at]?.payment ?? nothing;
};

/** An amount of 億円 in tallies of the first budget, to two digits. */
export const inTallies = (yen: number): string => `${Math.round((yen / TALLY) * 100) / 100}`;

/** What of a price nobody pays: in the last summer there is no next budget to take it from. */
export const unpaid = ({ price, fromReserve, owed }: Payment): number =>
  Math.max(0, price - fromReserve - owed);
