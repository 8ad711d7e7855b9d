import { type CourseId, courses } from '../../src/data/courses.ts';
import { pillarIds } from '../../src/data/pillars.ts';
import { central } from '../../src/game/rules/central.ts';
import { type Decision, deciding } from '../../src/game/rules/decision.ts';
import type { Split } from '../../src/game/rules/split.ts';
import { luckOf } from '../../src/game/rules/year/luck.ts';
import type { Player } from '../../src/game/rules/year/player.ts';
import { unfold } from '../../src/game/rules/year/unfold.ts';
import { start } from '../../src/model/state.ts';
import { autumnBook, judgedAfter, yearsOf } from './autumns.ts';
import { type Field, onReach } from './ground.ts';
import { type Goal, worth } from './sets.ts';

/** Plans that look at nothing: what is shared out each winter, settled before the first. */

export type Plan = readonly Decision[];

const state = start(central);
const book = autumnBook();
const judged = new Float64Array(6);

/** How far a player comes on one seed's reach, in percent. */
export const reached = (field: Field, at: number, goal: Goal, player: Player): number => {
  const ground = field.grounds[at];
  if (!ground) throw new RangeError(`no seed ${at}`);
  unfold({ course: field.course, luck: luckOf(ground.seed) }, player, book.visit, state);
  return worth(
    goal,
    onReach(ground, 'end', judgedAfter(field.course, book.autumns, yearsOf(field.course), judged)),
  );
};

/** Plays decisions as they stand, letting every event pass. */
export const asPlanned = (plan: Plan): Player => ({
  decide: (round) => plan[round] ?? null,
  answer: () => 'wait',
});

export const constant = (course: CourseId, split: Split): Plan =>
  Array.from({ length: courses[course].rounds }, () => deciding(split));

/** Every decision that differs by so many tallies between two pillars. */
export const besides = (decision: Decision, tallies: number): Decision[] => {
  const found: Decision[] = [];
  const { split } = decision;
  for (const from of pillarIds)
    for (const to of pillarIds)
      if (from !== to && split[from] >= tallies)
        found.push({
          ...decision,
          split: { ...split, [from]: split[from] - tallies, [to]: split[to] + tallies },
        });
  return found;
};

const STEPS = [4, 2, 1]; // tallies moved at once
const LEAST_GAIN = 1e-3; // percent of reach

/** Climbs to what no small change betters, each time by the change that betters it most. */
export const climb = <Thing>(
  from: Thing,
  near: (thing: Thing, step: number) => readonly Thing[],
  score: (thing: Thing) => number,
): Thing => {
  let best = from;
  let most = score(best) + LEAST_GAIN;
  for (const step of STEPS)
    for (let better = true; better; ) {
      better = false;
      for (const next of near(best, step)) {
        const found = score(next);
        if (found > most) [best, most, better] = [next, found + LEAST_GAIN, true];
      }
    }
  return best;
};

const onFirst =
  (field: Field, goal: Goal, seeds: number) =>
  (plan: Plan): number => {
    let sum = 0;
    for (let at = 0; at < seeds; at++) sum += reached(field, at, goal, asPlanned(plan));
    return sum / seeds;
  };

/** The best plan on the mean of the first seeds, changed from round `first` on. */
export const recipe = (field: Field, goal: Goal, from: Plan, seeds: number, first = 0): Plan =>
  climb(
    from,
    (plan, step) =>
      plan.flatMap((decision, round) =>
        round < first
          ? []
          : besides(decision, step).map((to) => plan.map((one, at) => (at === round ? to : one))),
      ),
    onFirst(field, goal, seeds),
  );
