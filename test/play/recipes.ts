import { type CourseId, courses } from '../../src/data/courses.ts';
import { pillarIds } from '../../src/data/pillars.ts';
import { central } from '../../src/game/central.ts';
import { type Decision, deciding } from '../../src/game/decision.ts';
import { channelsOf, type Split } from '../../src/game/split.ts';
import { luckOf } from '../../src/game/year/luck.ts';
import { type Player, unfold } from '../../src/game/year/unfold.ts';
import { start } from '../../src/model/state.ts';
import { autumnBook, judgedAfter, YEARS } from './autumns.ts';
import { type Field, onReach } from './ground.ts';
import { type SetId, worth } from './sets.ts';

/** Plans that look at nothing: a split for each winter, settled before the first. */

const state = start(central);
const book = autumnBook();
const judged = new Float64Array(6);

/** How far a player comes on one seed's reach, on the mean of a set of promises. */
export const reached = (field: Field, at: number, set: SetId, player: Player): number => {
  const ground = field.grounds[at];
  if (!ground) throw new RangeError(`no seed ${at}`);
  unfold({ course: field.course, luck: luckOf(ground.seed) }, player, book.visit, state);
  return worth(set, onReach(ground, 'end', judgedAfter(book.autumns, YEARS, judged)));
};

/** Plays decisions as they stand, letting every event pass. */
export const asPlanned = (plan: readonly Decision[]): Player => ({
  decide: (round) => plan[round] ?? null,
  answer: () => 'wait',
});

export const constant = (course: CourseId, split: Split): Decision[] =>
  Array.from({ length: courses[course].rounds }, () => deciding(split));

const STEPS = [4, 2, 1];

/** Every plan that moves tallies between two pillars of one round, or one emphasis, and nothing else. */
const neighbours = function* (
  plan: readonly Decision[],
  step: number,
  emphasise: boolean,
): Generator<Decision[]> {
  for (const [round, decision] of plan.entries()) {
    const changed = (to: Decision) => plan.map((one, at) => (at === round ? to : one));
    const { split, emphasis } = decision;
    for (const from of pillarIds)
      for (const to of pillarIds)
        if (from !== to && split[from] >= step)
          yield changed({
            ...decision,
            split: { ...split, [from]: split[from] - step, [to]: split[to] + step },
          });
    if (emphasise)
      for (const pillar of pillarIds)
        for (const channel of [null, ...channelsOf(pillar)])
          if (channel !== emphasis[pillar])
            yield changed({ ...decision, emphasis: { ...emphasis, [pillar]: channel } });
  }
};

/** Climbs from a plan to one that no small change betters on the mean of the first seeds. */
export const recipe = (
  field: Field,
  set: SetId,
  from: readonly Decision[],
  seeds: number,
  emphasise = false,
): Decision[] => {
  const score = (plan: readonly Decision[]): number => {
    let sum = 0;
    for (let at = 0; at < seeds; at++) sum += reached(field, at, set, asPlanned(plan));
    return sum / seeds;
  };
  let best = [...from];
  let most = score(best);
  for (const step of STEPS)
    for (let better = true; better; ) {
      better = false;
      for (const next of neighbours(best, step, emphasise)) {
        const found = score(next);
        if (found <= most + 1e-3) continue;
        [best, most, better] = [next, found, true];
        break; // its neighbours now
      }
    }
  return best;
};
