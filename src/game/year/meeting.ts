import type { AnswerStyle, EventId } from '../../data/events.ts';
import type { Shock } from '../../model/shocks.ts';
import type { State } from '../../model/state.ts';
import type { Decision } from '../decision.ts';
import { answerTo, type Payment, paidPart, payFor } from './answers.ts';
import { type Omen, SCRIPTED } from './omens.ts';
import { giftScale, type Marks, onset, readinessFor, scaled } from './readiness.ts';

/** An event that came, and how it was met. */
export interface Met {
  readonly event: EventId;
  readonly round: number;
  readonly marks: Marks;
  readonly ready: number; // 0 to 1
  readonly onset: Shock;
  readonly answer: AnswerStyle | null; // null: not yet answered
  readonly payment: Payment;
  readonly response: Shock; // what the answer does
}

/** Asked how an event is answered, with what is left of the reserve, in 億円; null leaves it open. */
export type Answerer = (round: number, event: EventId, ready: number, reserve: number) => AnswerStyle | null;

const unanswered: Payment = { price: 0, fromReserve: 0, owed: 0 };

/** How often an event was marked, this winter and the one before. */
const marksOf = (id: EventId, decisions: readonly Decision[]): Marks =>
  decisions.slice(-2).filter(({ mark }) => mark === id).length as Marks;

/** What comes in a summer: what was announced, or what stood in the near pair of clouds. */
export const comingIn = (round: number, near: Omen | null): readonly EventId[] =>
  round === 0 ? [SCRIPTED] : (near?.comes ?? []);

/** A summer's moment: where it finds the run. */
export interface Summer {
  readonly round: number;
  readonly last: boolean;
  readonly quarter: number;
  readonly state: State;
  readonly decisions: readonly Decision[];
  readonly answer: Answerer;
}

/** Meets an event with what is left of the reserve, in 億円. Nothing strikes yet. */
export const meet = (event: EventId, reserve: number, summer: Summer): Met => {
  const { round, last, quarter, state, decisions, answer } = summer;
  const marks = marksOf(event, decisions);
  const ready = readinessFor(state, event, marks);
  const style = answer(round, event, ready, reserve);
  const payment = style ? payFor(event, style, reserve, last) : unanswered;
  const works = giftScale(ready) * paidPart(payment);
  return {
    event,
    round,
    marks,
    ready,
    onset: { quarter, effects: onset(event, ready) },
    answer: style,
    payment,
    response: { quarter, effects: style ? scaled(answerTo(event, style).effects, works) : [] },
  };
};
