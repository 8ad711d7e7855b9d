import { courses } from '../../src/data/courses.ts';
import { dimensionIds } from '../../src/data/dimensions.ts';
import { pillarIds } from '../../src/data/pillars.ts';
import { promiseLevels } from '../../src/data/promises.ts';
import { valueAt } from '../../src/game/readings/crowd.ts';
import { central } from '../../src/game/rules/central.ts';
import { type Decision, deciding } from '../../src/game/rules/decision.ts';
import { emptySplit, type Split } from '../../src/game/rules/split.ts';
import type { Player } from '../../src/game/rules/year/player.ts';
import { dimensions } from '../../src/model/dimensions.ts';
import type { PerChannel } from '../../src/model/slots.ts';
import { anyone } from '../edition/randomRuns.ts';
import { type Almanac, almanacOf } from './almanac.ts';
import type { Field } from './ground.ts';
import { type Eyes, type Notes, reader } from './reader.ts';
import { asPlanned, constant, type Plan, recipe } from './recipes.ts';
import { type Goal, goals, type SetId } from './sets.ts';

/** What is switched on, one after the other: every rung keeps the ones before it. */
const rungs = [
  'answers',
  'earmarks',
  'studies',
  'reserve',
  'tallies',
  'levers',
] as const satisfies readonly (keyof Eyes)[];

const eyesUpTo = (rung: (typeof rungs)[number]): Eyes =>
  Object.fromEntries(rungs.slice(0, rungs.indexOf(rung) + 1).map((one) => [one, true]));

/** What a set of promises is played with. */
export interface Book {
  readonly set: SetId;
  readonly goal: Goal;
  readonly steady: Plan; // the best that does the same every winter
  readonly recipe: Plan; // the best that is settled before the first winter
  readonly ofSteady: Almanac;
  readonly ofRecipe: Almanac;
  readonly ofHolding: Almanac; // the steady plan, with two tallies held every winter
}

/** Two tallies of the largest pillar in the reserve. */
const holding = (decision: Decision): Decision => {
  const { split } = decision;
  const largest = pillarIds.reduce((most, pillar) => (split[pillar] > split[most] ? pillar : most));
  return { ...decision, split: { ...split, [largest]: split[largest] - 2, reserve: 2 } };
};

export const bookOf = (field: Field, set: SetId, seeds: number): Book => {
  const goal = goals[set];
  const steady = constant(field.course, field.best[set].split);
  const best = recipe(field, goal, steady, seeds);
  return {
    set,
    goal,
    steady,
    recipe: best,
    ofSteady: almanacOf(field, goal, steady),
    ofRecipe: almanacOf(field, goal, best),
    ofHolding: almanacOf(field, goal, steady.map(holding)),
  };
};

export const even: Split = { ...emptySplit, use: 5, create: 5, trust: 5, collaborate: 5 };

/** The FY2025 yen every year. */
const continuation: Player = {
  decide: () => deciding(emptySplit),
  answer: () => 'wait',
  grant: (years) => Array.from({ length: years }, () => central.channels.fy2025 as PerChannel),
};

/** Shares out at random each winter, lays nothing on clouds and lets every event pass. */
const careless = (field: Field, address: string): Player => {
  const random = anyone(field.course, address);
  return {
    decide: (...seen) => {
      const decision = random.decide(...seen);
      if (!decision) return null;
      const { split, earmark } = decision;
      return deciding({ ...split, reserve: 0, use: split.use + split.reserve + (earmark?.tallies ?? 0) });
    },
    answer: () => 'wait',
  };
};

/** Puts each winter's money where the promise lies that is furthest behind random runs. */
const greedy = (field: Field, goal: Goal): Player => ({
  decide: (round, _, state) => {
    const now = dimensions(state, central);
    const id = (at: number) => dimensionIds[at] as (typeof dimensionIds)[number];
    const behind = (at: number): number => {
      if (round === 0) return 0;
      const level = (percent: number) => valueAt(field.course, round - 1, id(at), percent);
      return (level(promiseLevels.bold) - now[id(at)]) / (level(95) - level(5));
    };
    const [first = 0] = [...goal].sort((a, b) => behind(b) - behind(a));
    return deciding(field.bestOn[first] as Split);
  },
  answer: () => 'wait',
});

/** Players by name, for one set of promises. */
export const playersFor = (
  field: Field,
  book: Book,
): Readonly<Record<string, (seed: string) => Player & Partial<Notes>>> => {
  const { measures } = courses[field.course];
  const open: Eyes = {
    answers: true,
    earmarks: true,
    studies: measures,
    reserve: true,
    tallies: true,
  };
  const pairs = {
    random: (seed: string) => anyone(field.course, `${seed}/anyone`),
    careless: (seed: string) => careless(field, `${seed}/careless`),
    continuation: () => continuation,
    even: () => asPlanned(constant(field.course, even)),
    greedy: () => greedy(field, book.goal),
    constant: () => asPlanned(book.steady),
    ...Object.fromEntries(
      rungs
        .filter((rung) => (rung !== 'studies' && rung !== 'levers') || measures)
        .map((rung) => [`+${rung}`, () => reader(book.ofSteady, eyesUpTo(rung))]),
    ),
    'always a reserve': () => reader(book.ofHolding, { answers: true, earmarks: true, studies: measures }),
    recipe: () => asPlanned(book.recipe),
    blind: () => reader(book.ofRecipe, { answers: true }),
    seeing: () => reader(book.ofRecipe, open),
    ...(measures && {
      'constant, answers, levers': () => reader(book.ofSteady, { answers: true, levers: true }),
      'blind, levers': () => reader(book.ofRecipe, { answers: true, levers: true }),
      'seeing, levers': () => reader(book.ofRecipe, { ...open, levers: true }),
    }),
  };
  return pairs;
};
