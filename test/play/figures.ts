import { type CourseId, courses } from '../../src/data/courses.ts';
import { dimensionIds } from '../../src/data/dimensions.ts';
import { type PromiseLevel, promiseLevelIds } from '../../src/data/promises.ts';
import { earmarks } from '../../src/data/readiness.ts';
import type { Decision } from '../../src/game/rules/decision.ts';
import type { Player } from '../../src/game/rules/year/player.ts';
import { anyone } from '../edition/randomRuns.ts';
import { type Comeback, comebacks } from './comeback.ts';
import { type Best, bestAnswers, endingShares, eventShares, inDanger, keptShare, leader } from './counts.ts';
import { type Field, fieldOf } from './ground.ts';
import { type Harm, harmsOf } from './harms.ts';
import { hindsight } from './hindsight.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Book, bookOf, playersFor } from './players.ts';
import type { Plan } from './recipes.ts';
import { goals, mean, type SetId, setIds, worth } from './sets.ts';
import { shiftOf } from './shifts.ts';

/** Everything that is measured on one course. */

/** How much is measured: fewer seeds and players for the test. */
export interface Size {
  readonly seeds: number;
  readonly trained: number; // seeds that plans are found on in advance
  readonly hindsight: number; // seeds that are also climbed with hindsight
  readonly shifted?: number; // seeds that tallies are moved on; all when left out
  readonly players?: readonly string[]; // all when left out
}

type PerSet = Readonly<Record<SetId, number>>;

export interface Figures {
  readonly course: CourseId;
  readonly seeds: number;
  readonly spread: Readonly<Record<string, { width: number; percents: readonly number[] }>>;
  readonly constant: PerSet;
  readonly gains: Readonly<Record<string, PerSet>>; // over the constant split
  readonly plans: Readonly<Record<SetId, { steady: string; recipe: string }>>;
  readonly events: ReturnType<typeof eventShares>;
  readonly best: readonly Best[];
  readonly endings: Readonly<Record<'random' | 'all', ReturnType<typeof endingShares>>>;
  readonly kept: Readonly<Record<string, Readonly<Record<PromiseLevel, number>>>>;
  readonly restated: Readonly<Record<string, number>>; // runs with a bold promise in danger midway, percent
  readonly leads: Readonly<Record<'steady' | 'all', number>>; // percent of tables that change their lead after it
  readonly laid: readonly number[]; // by the seeing planner: percent of winters with clouds with no tally on one, one …
  readonly underdogs: number; // percent of uneven pairs whose less likely cloud was the better bet
  readonly shifts: readonly number[]; // of each dimension, by three tallies a year moved between two pillars of an even split
  readonly used: { readonly studies: number; readonly notches: number }; // a run
  readonly comebacks: readonly Comeback[];
  readonly harms: readonly Harm[];
  readonly most: number;
}

const percentsOf = (values: readonly number[]): number[] => {
  const sorted = values.toSorted((a, b) => a - b);
  return [0.05, 0.5, 0.95].map((share) => sorted[Math.floor(share * sorted.length)] as number);
};

const spreadOf = (field: Field): Figures['spread'] => {
  const runs = field.grounds.map(({ seed }, at) =>
    outcomeOf(field, at, anyone(field.course, `${seed}/anyone`)),
  );
  return Object.fromEntries(
    dimensionIds.map((id, at) => [
      id,
      {
        width: mean(field.grounds.map(({ low, high }) => (high.end[at] as number) - (low.end[at] as number))),
        percents: percentsOf(runs.map(({ end }) => end[at] as number)),
      },
    ]),
  );
};

const places = ['use', 'create', 'trust', 'collaborate'] as const;

const written = (plan: Plan): string =>
  plan.map(({ split }) => places.map((place) => split[place]).join('/')).join(' · ');

interface Sitting {
  readonly name: string;
  readonly set: SetId;
  readonly at: number;
  readonly outcome: Outcome;
  readonly decisions: readonly Decision[];
  readonly underdogs: readonly boolean[];
}

const seated = (field: Field, book: Book, chosen?: readonly string[]): Sitting[] =>
  Object.entries(playersFor(field, book))
    .filter(([name]) => chosen?.includes(name) ?? true)
    .flatMap(([name, make]) =>
      field.grounds.map(({ seed }, at) => {
        const decisions: Decision[] = [];
        const player = make(seed);
        const noted: Player = {
          ...player,
          decide: (...given) => {
            const decision = player.decide(...given);
            if (decision) decisions.push(decision);
            return decision;
          },
        };
        const outcome = outcomeOf(field, at, noted);
        return { name, set: book.set, at, outcome, decisions, underdogs: player.underdogs ?? [] };
      }),
    );

/** Players who share out alike and differ in what they look at. */
const ALIKE = ['constant', '+answers', '+earmarks', '+studies', '+reserve'];

/** Whose answers are looked at: one who looks at the sky and one who does not. */
const ANSWERING = ['seeing', '+answers'];

const leadShare = (field: Field, all: readonly Sitting[], names: (name: string) => boolean): number => {
  const changed: number[] = [];
  for (const set of setIds)
    for (const at of field.grounds.keys()) {
      const table = Object.fromEntries(
        all
          .filter((one) => one.at === at && one.set === set && names(one.name))
          .map(({ name, outcome }) => [name, outcome]),
      );
      changed.push(leader(table, goals[set], 'midway') === leader(table, goals[set], 'end') ? 0 : 100);
    }
  return mean(changed);
};

const percentOf = (which: readonly boolean[]): number =>
  which.length === 0 ? 0 : (100 * which.filter(Boolean).length) / which.length;

/** How often no tally is laid on a cloud, one, two and so on. */
const laidShares = (sittings: readonly Sitting[]): number[] => {
  const winters = sittings.flatMap(({ decisions }) => decisions.map(({ earmark }) => earmark?.tallies ?? 0));
  return Array.from({ length: earmarks.most + 1 }, (_, tallies) =>
    percentOf(winters.map((laid) => laid === tallies)),
  );
};

export const figuresOf = (course: CourseId, size: Size): Figures => {
  const field = fieldOf(course, size.seeds);
  const books = setIds.map((set) => bookOf(field, set, size.trained));
  const all = books.flatMap((book) => seated(field, book, size.players));
  const names = [...new Set(all.map(({ name }) => name))];
  const of = (name: string, set?: SetId) =>
    all.filter((one) => one.name === name && (!set || one.set === set));
  const perSet = (value: (set: SetId) => number): PerSet =>
    Object.fromEntries(setIds.map((set) => [set, value(set)])) as PerSet;
  const worths = (sittings: readonly Sitting[]): number =>
    mean(sittings.map(({ set, outcome }) => worth(goals[set], outcome.end)));
  const constant = perSet((set) => worths(of('constant', set)));
  const gains: Record<string, PerSet> = Object.fromEntries(
    names.map((name) => [name, perSet((set) => worths(of(name, set)) - constant[set])]),
  );
  if (size.hindsight > 0) {
    const seeing = (set: SetId) => of('seeing', set).filter(({ at }) => at < size.hindsight);
    const climbed = (set: SetId): number =>
      mean(
        seeing(set).map(
          ({ at, outcome, decisions }) =>
            hindsight(field, at, goals[set], decisions, outcome) - worth(goals[set], outcome.end),
        ),
      );
    gains.hindsight = perSet((set) => (gains.seeing?.[set] ?? 0) + climbed(set));
  }
  const perRun = (name: string, count: (decision: Decision) => boolean): number =>
    mean(of(name).map(({ decisions }) => decisions.filter(count).length));
  const outcomes = (sittings: readonly Sitting[]): Outcome[] => sittings.map(({ outcome }) => outcome);
  return {
    course,
    seeds: size.seeds,
    spread: spreadOf(field),
    constant,
    gains,
    plans: Object.fromEntries(
      books.map(({ set, steady, recipe }) => [
        set,
        { steady: written(steady.slice(0, 1)), recipe: written(recipe) },
      ]),
    ) as Figures['plans'],
    events: eventShares(outcomes(all)),
    best: all
      .filter(({ name }) => ANSWERING.includes(name))
      .flatMap(({ set, at, outcome, decisions }) =>
        bestAnswers(field, at, set, goals[set], outcome, decisions),
      ),
    endings: { random: endingShares(outcomes(of('random'))), all: endingShares(outcomes(all)) },
    kept: Object.fromEntries(
      names.map((name) => [
        name,
        Object.fromEntries(
          promiseLevelIds.map((level) => [
            level,
            mean(setIds.map((set) => keptShare(field, goals[set], outcomes(of(name, set)), level))),
          ]),
        ) as Record<PromiseLevel, number>,
      ]),
    ),
    restated: Object.fromEntries(
      names.map((name) => [
        name,
        100 *
          mean(
            of(name).map(({ set, outcome }) =>
              goals[set].some((at) => inDanger(field, at, outcome)) ? 1 : 0,
            ),
          ),
      ]),
    ),
    leads: {
      steady: leadShare(field, all, (name) => ALIKE.includes(name)),
      all: leadShare(field, all, () => true),
    },
    laid: laidShares(of('seeing')),
    underdogs: percentOf(of('seeing').flatMap(({ underdogs }) => underdogs)),
    shifts: dimensionIds.map((_, at) => shiftOf(field, at, size.shifted ?? size.seeds)),
    used: {
      studies: courses[course].measures ? perRun('+studies', ({ study }) => study !== null) : 0,
      notches: courses[course].measures
        ? perRun('constant, answers, levers', ({ notch }) => notch !== null)
        : 0,
    },
    comebacks: comebacks(field),
    harms: harmsOf(field),
    most: field.most,
  };
};
