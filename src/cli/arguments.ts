import { parseArgs } from 'node:util';
import { type CourseId, courses } from '../data/courses.ts';
import { type ParameterId, parameters } from '../data/parameters.ts';
import { parseSeed, SEED_LENGTH } from '../game/seed.ts';
import { BadInput, quoted } from './badInput.ts';

/** What to simulate and how to print it. */
export interface Options {
  readonly plan: string; // a name, counts, or a path
  readonly seed: string;
  readonly course: CourseId;
  readonly years: number | null; // fiscal years from t = 0; null: as long as the course plays
  readonly futures: number | null; // how many draws of the parameters to run besides
  readonly parameters: Partial<Record<ParameterId, number>>; // changed from their central values
  readonly events: boolean;
  readonly format: 'json' | 'csv';
}

/** More years than any question about this model needs. */
const LONGEST = 100;

/** More futures than any percentile needs. */
const MOST_FUTURES = 10_000;

const names = ['plan', 'seed', 'course', 'years', 'futures', 'set', 'events', 'format'] as const;

type Name = (typeof names)[number];

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

const setting = (text: string): [ParameterId, number] => {
  const [symbol = '', value = ''] = text.split(/=(.*)/s);
  const id = (Object.keys(parameters) as ParameterId[]).find((name) => parameters[name].symbol === symbol);
  if (!id) throw new BadInput('--set', `${quoted(symbol)} is not the symbol of a parameter.`);
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (!Number.isFinite(number))
    throw new BadInput('--set', `${quoted(text)} gives ${symbol} no finite number.`);
  return [id, number];
};

/** Joins each option with the value after it, so that a value may begin with a minus. */
const joined = (argv: readonly string[]): string[] => {
  const parts: string[] = [];
  for (let at = 0; at < argv.length; at++) {
    const part = argv[at] as string;
    const value = argv[at + 1];
    const option = names.some((name) => part === `--${name}`);
    if (option && value !== undefined && !value.startsWith('--')) {
      parts.push(`${part}=${value}`);
      at++;
    } else parts.push(part);
  }
  return parts;
};

const valuesByName = (argv: readonly string[]): Map<Name, string[]> => {
  const { tokens } = parseArgs({
    args: joined(argv),
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    tokens: true,
  });
  const values = new Map<Name, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') {
      const text = token.kind === 'positional' ? token.value : '--';
      throw new BadInput(quoted(text), 'is not an option; every value follows its option.');
    }
    const name = names.find((known) => `--${known}` === token.rawName);
    if (!name) throw new BadInput(quoted(token.rawName), `is none of --${names.join(', --')}.`);
    if (token.value === undefined) throw new BadInput(`--${name}`, 'needs a value.');
    const earlier = values.get(name) ?? [];
    if (earlier.length > 0 && name !== 'set') throw new BadInput(`--${name}`, 'is given twice.');
    values.set(name, [...earlier, token.value]);
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
  return {
    plan: value('plan', 'continuation'),
    seed: seedOf(value('seed', '00000')),
    course: oneOf('course', value('course', 'class'), Object.keys(courses) as CourseId[]),
    years: years === undefined ? null : wholeNumber('years', years, LONGEST),
    futures: futures === undefined ? null : wholeNumber('futures', futures, MOST_FUTURES),
    parameters: Object.fromEntries((values.get('set') ?? []).map(setting)),
    events: oneOf('events', value('events', 'on'), ['on', 'off']) === 'on',
    format,
  };
};
