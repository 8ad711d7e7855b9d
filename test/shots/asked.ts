import { parseArgs } from 'node:util';
import { type Locale, locales } from '../../src/data/locales.ts';
import { type Eye, eyeNames, type Frame, frames } from './frames.ts';

/** What the command line asks for. */
export interface Asked {
  readonly names: readonly string[] | null; // beginnings of names; null: every moment
  readonly frames: readonly Frame[];
  readonly eyes: readonly Eye[];
  readonly language: Locale;
  readonly out: string;
}

export const help = `npm run shots -- [--only name,…] [--frame name,…] [--eye name,…] [--language ${locales.join('|')}] [--out folder]
  --only   moments whose names begin so, such as event or trust-low
  --frame  ${frames.map(({ name }) => name).join(', ')}
  --eye    ${eyeNames.join(', ')}`;

const chosen = <One>(text: string | undefined, all: readonly One[], name: (one: One) => string): One[] => {
  if (text === undefined) return [...all];
  return text.split(',').map((wanted) => {
    const one = all.find((each) => name(each) === wanted);
    if (one === undefined) throw new Error(`${wanted} is none of ${all.map(name).join(', ')}`);
    return one;
  });
};

const same = (name: string): string => name;

/** Reads the command line; throws on what it does not know. */
export const asked = (args: readonly string[], folder: string): Asked => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { only: text, frame: text, eye: text, language: text, out: text },
  });
  return {
    names: values.only?.split(',') ?? null,
    frames: chosen(values.frame, frames, ({ name }) => name),
    eyes: chosen<Eye>(values.eye, eyeNames, same),
    language: chosen<Locale>(values.language ?? 'ja', locales, same)[0] ?? 'ja',
    out: values.out ?? folder,
  };
};
