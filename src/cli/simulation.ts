import { channelIds } from '../data/channels.ts';
import { courses, firstBudgetYear } from '../data/courses.ts';
import { PROLOGUE, RULES_VERSION } from '../game/game.ts';
import { hashRun } from '../game/hash.ts';
import { centralParameters, coefficients } from '../model/coefficients.ts';
import { dimensions } from '../model/dimensions.ts';
import { QUARTERS_A_YEAR, run } from '../model/run.ts';
import type { State } from '../model/state.ts';
import type { Options } from './arguments.ts';
import { BadInput } from './badInput.ts';
import { figures } from './figures.ts';
import { fan } from './futures.ts';
import { type Decision, readPlan } from './plan.ts';
import { asCsv, asJson } from './print.ts';

/** Whether every number in a result is finite. */
const finite = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(finite);
};

const checked = <Result extends object>(result: Result, options: Options): Result => {
  if (finite(result)) return result;
  const argument = Object.keys(options.parameters).length > 0 ? '--set' : '--years';
  throw new BadInput(argument, 'with these values the model has no finite result.');
};

const decided = ({ split, authority }: Decision, at: number) => ({
  year: firstBudgetYear + at,
  ...(split && { tallies: split }),
  yen: Object.fromEntries(channelIds.map((id, slot) => [id, authority[slot]])),
});

/** What the options ask for, as text; throws BadInput when they cannot be used. */
export const simulate = (options: Options): string => {
  const { rounds, yearsPerRound } = courses[options.course];
  const years = options.years ?? rounds * yearsPerRound;
  const length = years * QUARTERS_A_YEAR + (options.years === null ? PROLOGUE : 0);
  const plan = readPlan(options.plan, years);
  const authorities = plan.map(({ authority }) => authority);
  const c = coefficients({ ...centralParameters, ...options.parameters });
  const history = run(c, authorities, length);
  const quarters = history.map((state) => figures(state, c));
  if (options.format === 'csv') return asCsv(checked(quarters, options));
  const { seed, course } = options;
  const result = {
    rules: RULES_VERSION,
    seed,
    course,
    plan: options.plan,
    quarters,
    decisions: plan.map(decided),
    events: [],
    dimensions: dimensions(history[length] as State, c),
    hash: hashRun({ rules: RULES_VERSION, seed, course }, history),
    ...(options.futures && { futures: fan(options, options.futures, authorities, quarters) }),
  };
  return asJson(checked(result, options));
};
