import type { AnswerStyle } from '../../data/events.ts';
import { type Game, waiting } from '../../game/rules/game.ts';
import { reduce } from '../../game/rules/reduce.ts';
import { TALLY } from '../../game/rules/split.ts';
import type { Payment } from '../../game/rules/year/answers.ts';

const nothing: Payment = { price: 0, fromReserve: 0, owed: 0 };

/** How an answer to the event that waits would be paid for: the rules are asked, and nothing is kept. */
export const paymentOf = (game: Game, style: AnswerStyle): Payment => {
  const at = waiting(game) ? game.unfolded.met.findIndex(({ answer }) => answer === null) : -1;
  return reduce(game, { do: 'answer', style }).game.unfolded.met[at]?.payment ?? nothing;
};

/** An amount of 億円 in tallies of the first budget, to two digits. */
export const inTallies = (yen: number): string => `${Math.round((yen / TALLY) * 100) / 100}`;

/** What of a price nobody pays: in the last summer there is no next budget to take it from. */
export const unpaid = ({ price, fromReserve, owed }: Payment): number =>
  Math.max(0, price - fromReserve - owed);
