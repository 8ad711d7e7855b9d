import { courses } from '../../src/data/courses.ts';
import type { EndingId } from '../../src/data/endings.ts';
import type { AnswerStyle } from '../../src/data/events.ts';
import { placeOf } from '../../src/game/readings/crowd.ts';
import { endingFor } from '../../src/game/readings/report/ending.ts';
import { readingOf } from '../../src/game/readings/report/readings.ts';
import { central } from '../../src/game/rules/central.ts';
import { luckOf } from '../../src/game/rules/year/luck.ts';
import type { Player } from '../../src/game/rules/year/player.ts';
import { type Unfolded, unfold } from '../../src/game/rules/year/unfold.ts';
import { start } from '../../src/model/state.ts';
import { autumnBook } from './autumns.ts';
import { type Field, type Ground, measuredOf, onReach } from './ground.ts';
import type { Plan } from './recipes.ts';
import type { PerDimension } from './sets.ts';

/** What came of a player under a seed. */
export interface Outcome {
  readonly run: Unfolded;
  readonly judged: PerDimension; // 0 to 100
  readonly judgedMidway: PerDimension;
  readonly end: PerDimension; // percent of reach
  readonly midway: PerDimension;
  readonly ending: EndingId;
}

const state = start(central);

export const outcomeOf = ({ course, grounds }: Field, at: number, player: Player): Outcome => {
  const ground = grounds[at] as Ground;
  const book = autumnBook();
  const trusts: number[] = [];
  const run = unfold(
    { course, luck: luckOf(ground.seed) },
    player,
    (s, quarter) => {
      trusts.push(s.trust);
      book.visit(s, quarter);
    },
    state,
  );
  const { end, midway } = measuredOf(course, book.autumns);
  const path = { course, rounds: courses[course].rounds, trusts };
  return {
    run,
    judged: end,
    judgedMidway: midway,
    end: onReach(ground, 'end', end),
    midway: onReach(ground, 'midway', midway),
    ending: endingFor((id) => placeOf(course, path.rounds, id, readingOf(id, state, path))),
  };
};

/** Plays a run again as it was decided and answered. */
export const asPlayed = (plan: Plan, answers: readonly AnswerStyle[]): Player => {
  let asked = 0;
  return { decide: (round) => plan[round] ?? null, answer: () => answers[asked++] ?? 'wait' };
};

export const answersOf = ({ met }: Unfolded): AnswerStyle[] => met.map(({ answer }) => answer ?? 'wait');
