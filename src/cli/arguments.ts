import { DT } from '../data/calendar.ts';
import { type CourseId, courseIds } from '../data/courses.ts';
import { type Parameter, type ParameterId, parameterIds, parameters } from '../data/parameters.ts';
import { parseSeed, SEED_LENGTH } from '../game/rules/seed.ts';
import { quantileOf } from '../model/draws.ts';
import { BadInput, quoted } from './badInput.ts';

/** What to simulate and how to print it. */
export interface Options {
  readonly code: string | null; // of a run, which then says plan, seed and course itself
  readonly plan: string; // a name, counts, or a path
  readonly seed: string;
  readonly course: CourseId;
  readonly years: number | null; // fiscal years from t = 0; null: as long as the course plays
  readonly futures: number | null; // how many draws of what is not known to run besides
  readonly parameters: Partial<Record<ParameterId, number>>; // changed from their central values
  readonly events: boolean; // whether luck plays
  readonly format: 'json' | 'csv';
}

/** More years than any question about this model needs. */
const LONGEST = 100;

/** More futures than any percentile needs. */
const MOST_FUTURES = 10_000;

const names = ['plan', 'seed', 'course', 'years', 'futures', 'set', 'events', 'format', 'code'] as const;

type Name = (typeof names)[number];

/** What a run's code says by itself. */
const saidByCode = ['plan', 'seed', 'course', 'years', 'events'] as const satisfies readonly Name[];

const oneOf = <Choice extends string>(name: Name, text: string, choices: readonly Choice[]): Choice => {
  const found = choices.find((choice) => choice === text);
  if (!found) throw new BadInput(`--${name}`, `${quoted(text)} is none of ${choices.join(', ')}.`);
  return found;
};

const wholeNumber = (name: Name, text: string, most: number): number => {
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > most)
    throw new BadInput(`--${name}`, `${quoted(text)} is not a whole number from 1 to ${most}.`);
  return number;
};

const seedOf = (text: string): string => {
  const seed = parseSeed(text);
  if (!seed)
    throw new BadInput('--seed', `${quoted(text)} is not ${SEED_LENGTH} letters and digits (without U).`);
  return seed;
};

/**
 * The least that a time constant can be, and the bounds of a share: beyond them the equations mean nothing. Nor do they
 * where an amount, a pace or a strength falls below zero that is never drawn there.
 */
const sensible = (id: ParameterId, value: number): boolean => {
  const parameter: Parameter = parameters[id];
  if (parameter.unit === 'years') return value >= DT;
  return (value >= 0 || quantileOf(parameter, 0) < 0) && (parameter.unit !== 'share' || value <= 1);
};

const setting = (text: string): [ParameterId, number] => {
  const [symbol = '', value = ''] = text.split(/=(.*)/s);
  const id = parameterIds.find((name) => parameters[name].symbol === symbol);
  if (!id) throw new BadInput('--set', `${quoted(symbol)} is not the symbol of a parameter.`);
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (!Number.isFinite(number))
    throw new BadInput('--set', `${quoted(text)} gives ${symbol} no finite number.`);
  if (!sensible(id, number))
    throw new BadInput('--set', `${quoted(text)} is not a possible value, in ${parameters[id].unit}.`);
  return [id, number];
};

const settings = (texts: readonly string[]): Partial<Record<ParameterId, number>> => {
  const values = new Map<ParameterId, number>();
  for (const [id, value] of texts.map(setting)) {
    if (values.has(id)) throw new BadInput('--set', `sets ${parameters[id].symbol} twice.`);
    values.set(id, value);
  }
  return Object.fromEntries(values);
};

/** The values that were given, by option: `--name value` or `--name=value`. */
const valuesByName = (argv: readonly string[]): Map<Name, string[]> => {
  const values = new Map<Name, string[]>();
  for (let at = 0; at < argv.length; at++) {
    const part = argv[at] as string;
    if (!part.startsWith('--'))
      throw new BadInput(quoted(part), 'is not an option; every value follows its option.');
    const [option = '', joined] = part.split(/=(.*)/s);
    const name = names.find((known) => option === `--${known}`);
    if (!name) throw new BadInput(quoted(option), `is none of --${names.join(', --')}.`);
    const value = joined ?? argv[at + 1];
    if (value === undefined || (joined === undefined && value.startsWith('--')))
      throw new BadInput(`--${name}`, 'needs a value.');
    if (joined === undefined) at++;
    const earlier = values.get(name) ?? [];
    if (earlier.length > 0 && name !== 'set') throw new BadInput(`--${name}`, 'is given twice.');
    values.set(name, [...earlier, value]);
  }
  return values;
};

/** The options that a command line names; throws BadInput on the first that cannot be used. */
export const readArguments = (argv: readonly string[]): Options => {
  const values = valuesByName(argv);
  const value = (name: Name, fallback: string): string => values.get(name)?.[0] ?? fallback;
  const years = values.get('years')?.[0];
  const futures = values.get('futures')?.[0];
  const format = oneOf('format', value('format', 'json'), ['json', 'csv']);
  if (format === 'csv' && futures !== undefined)
    throw new BadInput('--futures', 'has no place in a CSV table; leave out --format csv.');
  const said = saidByCode.find((name) => values.has(name));
  if (values.has('code') && said)
    throw new BadInput('--code', `says by itself what --${said} would say; leave one of them out.`);
  return {
    code: values.get('code')?.[0] ?? null,
    plan: value('plan', 'continuation'),
    seed: seedOf(value('seed', '00000')),
    course: oneOf('course', value('course', 'class'), courseIds),
    years: years === undefined ? null : wholeNumber('years', years, LONGEST),
    futures: futures === undefined ? null : wholeNumber('futures', futures, MOST_FUTURES),
    parameters: settings(values.get('set') ?? []),
    events: oneOf('events', value('events', 'on'), ['on', 'off']) === 'on',
    format,
  };
};
