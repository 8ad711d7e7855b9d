import { type Answer, type AnswerStyle, type EventId, events } from '../../../data/events.ts';
import { readiness as rule } from '../../../data/readiness.ts';
import { TALLY } from '../split.ts';

/** The three styles, in the order in which they are shown. */
export const answerStyles = ['wait', 'spend', 'rule'] as const satisfies readonly AnswerStyle[];

/** An answer to an event. */
export const answerTo = (id: EventId, style: AnswerStyle): Answer => events[id].answers[style];

/** How an answer is paid for, in 億円. */
export interface Payment {
  readonly price: number;
  readonly fromReserve: number;
  readonly owed: number; // comes off the next budget
}

/** The reserve pays first; in the last summer there is no next budget, so nothing is owed. */
export const payFor = (id: EventId, style: AnswerStyle, reserve: number, last: boolean): Payment => {
  const price = answerTo(id, style).price * TALLY;
  const fromReserve = price < reserve ? price : reserve;
  return { price, fromReserve, owed: last ? 0 : price - fromReserve };
};

/** The part of an answer that works: what is owed comes late, what nobody pays for never. */
export const paidPart = ({ price, fromReserve, owed }: Payment): number =>
  price === 0 ? 1 : (fromReserve + rule.late * owed) / price;
