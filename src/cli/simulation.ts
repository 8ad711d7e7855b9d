import { firstBudgetYear, QUARTERS_A_YEAR } from '../data/calendar.ts';
import { channelIds } from '../data/channels.ts';
import { courses } from '../data/courses.ts';
import { edition } from '../data/edition.ts';
import { hashRun } from '../game/code/hash.ts';
import { encodeRun } from '../game/code/runCode.ts';
import type { Decision } from '../game/rules/decision.ts';
import type { Met } from '../game/rules/year/meeting.ts';
import { type Coefficients, centralParameters, coefficients } from '../model/coefficients.ts';
import { dimensions } from '../model/dimensions.ts';
import { timelineOf } from '../model/shocks.ts';
import { simulate } from '../model/simulate.ts';
import type { State } from '../model/state.ts';
import type { Options } from './arguments.ts';
import { BadInput } from './badInput.ts';
import { figures } from './figures.ts';
import { fan } from './futures.ts';
import { asCsv, asJson } from './print.ts';
import { runToPrint, type ToPrint } from './toPrint.ts';

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

/** What was settled beside the split; left out where nothing was. */
const settledIn = ({ earmark, notch, study, guess }: Decision) => ({
  ...(earmark && { earmark }),
  ...(notch && { notch }),
  ...(study && { study }),
  ...(guess !== null && { guess }),
});

const decisionsIn = ({ years, course, game }: ToPrint) =>
  years.map(({ split, authority }, at) => {
    const decision = game?.decisions[at / courses[course].yearsPerRound]; // in the first year of a round
    return {
      year: firstBudgetYear + at,
      ...(split && { tallies: split }),
      yen: Object.fromEntries(channelIds.map((id, slot) => [id, authority[slot]])),
      ...(decision && settledIn(decision)),
    };
  });

const eventOf = ({ event, tallies, ready, onset: { quarter }, answer, payment }: Met) => ({
  year: firstBudgetYear + Math.floor(quarter / QUARTERS_A_YEAR),
  t: quarter / QUARTERS_A_YEAR,
  id: event,
  tallies,
  ready,
  answer,
  ...payment,
});

/** The code of a run, if a player can have played it: nobody can change a parameter. */
const codeIn = ({ game }: ToPrint, { parameters }: Options) =>
  game && Object.keys(parameters).length === 0 ? { code: encodeRun(game) } : {};

/** What only a run that was played has: where it stands, and its promises. */
const stateOf = ({ game }: ToPrint, { code }: Options) =>
  code !== null && game ? { phase: game.phase, promises: game.promises, restatement: game.restatement } : {};

const total = (amounts: Iterable<number>): number => Array.from(amounts).reduce((sum, yen) => sum + yen, 0);

/** Where the money is at the end, in 億円: granted with what was left of FY2024's, paid out of it, not yet paid out. */
const moneyIn = ({ authorities, quarters }: ToPrint, end: State, { p }: Coefficients) => {
  const made = authorities.filter((_, year) => (year + 1) * QUARTERS_A_YEAR <= quarters); // in a year's last quarter
  return {
    granted: p.legacyBudget + total(made.map(total)),
    spent: end.spent,
    underway: total(end.unspent),
  };
};

/** What the options ask for, as text; throws BadInput when they cannot be used. */
export const simulation = (options: Options): string => {
  const one = runToPrint(options);
  const { seed, course } = one;
  const c = coefficients({ ...centralParameters, ...options.parameters });
  const history = simulate(c, one.authorities, one.quarters, timelineOf(one.shocks, one.quarters));
  const end = history[one.quarters] as State;
  const quarters = history.map((state) => figures(state, c));
  if (options.format === 'csv') return asCsv(checked(quarters, options));
  const result = {
    edition: edition.number,
    seed,
    course,
    ...(options.code === null && { plan: options.plan }),
    ...codeIn(one, options),
    ...stateOf(one, options),
    quarters,
    decisions: decisionsIn(one),
    events: one.met.map(eventOf),
    money: moneyIn(one, end, c),
    dimensions: dimensions(end, c),
    hash: hashRun({ edition: edition.number, seed, course }, history),
    ...(options.futures && { futures: fan(options, options.futures, one, quarters) }),
  };
  return asJson(checked(result, options));
};
