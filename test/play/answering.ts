import { courses } from '../../src/data/courses.ts';
import type { AnswerStyle, EventId } from '../../src/data/events.ts';
import { readiness as rule } from '../../src/data/readiness.ts';
import { answerStyles, answerTo } from '../../src/game/rules/year/answers.ts';
import { giftScale } from '../../src/game/rules/year/readiness.ts';
import type { Almanac } from './almanac.ts';

/** How an almanac's player answers: the best answer that it knows of, and what it is worth. */
export const answered = (
  almanac: Almanac,
  chooses: boolean, // else every event is let pass
  event: EventId,
  round: number,
  ready: number,
  reserve: number,
) => {
  const last = round === courses[almanac.course].rounds - 1;
  const gain = giftScale(ready);
  let best: { style: AnswerStyle; worth: number } = {
    style: 'wait',
    worth: gain * (almanac.answers[event].wait[round] as number),
  };
  if (!chooses) return best;
  for (const style of answerStyles) {
    const { price } = answerTo(event, style);
    const paid = price < reserve ? price : reserve;
    const owed = last ? 0 : price - paid;
    const works = price === 0 ? 1 : (paid + rule.late * owed) / price;
    const debt = owed > 0 ? owed * (almanac.tally[round + 1] as number) : 0;
    const worth = gain * works * (almanac.answers[event][style][round] as number) + debt;
    if (worth > best.worth) best = { style, worth };
  }
  return best;
};
