import { type CourseId, courses } from '../../../data/courses.ts';
import type { AnswerStyle, EventId } from '../../../data/events.ts';
import type { Shock } from '../../../model/shocks.ts';
import type { State } from '../../../model/state.ts';
import type { Decision } from '../decision.ts';
import { answerTo, type Payment, paidPart, payFor } from './answers.ts';
import { type Omen, SCRIPTED } from './omens.ts';
import type { Purse } from './purses.ts';
import { giftScale, onset, readinessFor, scaled } from './readiness.ts';

/** An event that came, and how it was met. */
export interface Met {
  readonly event: EventId;
  readonly round: number;
  readonly tallies: number; // that lay on its cloud
  readonly ready: number; // 0 to 1
  readonly onset: Shock;
  readonly answer: AnswerStyle | null; // null: not yet answered
  readonly payment: Payment;
  readonly response: Shock; // what the answer does
}

/** Asked how an event is answered, with what is left of the reserve, in 億円; null leaves it open. */
export type Answerer = (round: number, event: EventId, ready: number, reserve: number) => AnswerStyle | null;

const unanswered: Payment = { price: 0, fromReserve: 0, owed: 0 };

/** Tallies that lay on a cloud, in all winters together. */
export const talliesOn = (id: EventId, decisions: readonly Pick<Decision, 'earmark'>[]): number =>
  decisions.reduce((sum, { earmark }) => (earmark?.event === id ? sum + earmark.tallies : sum), 0);

/** What comes in a summer: what stood in the near pair of clouds or, where none had gathered yet, what was announced. */
export const comingIn = (round: number, near: Omen | null): readonly EventId[] =>
  near?.comes ?? (round === 0 ? [SCRIPTED] : []);

/** A summer's moment: where it finds the run. */
export interface SummerMoment {
  readonly course: CourseId;
  readonly round: number;
  readonly last: boolean;
  readonly quarter: number;
  readonly state: State;
  readonly purses: readonly Purse[];
  readonly decisions: readonly Decision[];
  readonly answer: Answerer;
}

/** What an event and the answer to it do, met so ready and paid for so; nothing strikes yet. */
export const strikesOf = (
  { event, answer, payment }: Pick<Met, 'event' | 'answer' | 'payment'>,
  ready: number,
  quarter: number,
  course: CourseId,
): Pick<Met, 'onset' | 'response'> => {
  const { stakes } = courses[course];
  const works = stakes * giftScale(ready) * paidPart(payment);
  return {
    onset: { quarter, effects: onset(event, ready, stakes) },
    response: { quarter, effects: answer ? scaled(answerTo(event, answer).effects, works) : [] },
  };
};

/** Meets an event with what is left of the reserve, in 億円. Nothing strikes yet. */
export const meet = (event: EventId, reserve: number, summer: SummerMoment): Met => {
  const { course, round, last, quarter, state, purses, decisions, answer: asked } = summer;
  const ready = readinessFor(state, event, purses, courses[course].yearsPerRound);
  const answer = asked(round, event, ready, reserve);
  const payment = answer ? payFor(event, answer, reserve, last) : unanswered;
  return {
    event,
    round,
    tallies: talliesOn(event, decisions),
    ready,
    answer,
    payment,
    ...strikesOf({ event, answer, payment }, ready, quarter, course),
  };
};
