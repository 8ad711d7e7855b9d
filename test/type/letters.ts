import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { events } from '../../src/data/events.ts';
import type { DocumentLine } from '../../src/data/figure.ts';
import { indicators } from '../../src/data/indicators.ts';
import { investment } from '../../src/data/investment.ts';
import { languages, locales } from '../../src/data/locales.ts';
import { type Parameter, parameters } from '../../src/data/parameters.ts';
import { sources } from '../../src/data/sources.ts';
import { SEED_ALPHABET } from '../../src/game/rules/seed.ts';
import { fetchDictionary } from '../../src/words/say.ts';

/** Which characters the page can show, and so has to have in its typeface. */

const root = join(import.meta.dirname, '../..');

const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');

/** What is never a heading, a name or a button, and so never bold; should it be, the browser thickens it. */
const isQuiet = (key: string, text: string): boolean =>
  /^(programme|ministry|valley|thing|caption|csv)\.|\.voice$/.test(key) || /[。.]$/.test(text);

/** What stands in code that draws: signs, and the units of numbers. */
const inCode = ['panel', 'stage', 'page', 'shapes', 'words/numbers.ts']
  .flatMap((room) => {
    const path = join(root, 'src', room);
    return room.endsWith('.ts')
      ? path
      : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file));
  })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('');

const letters = ({ heading, line }: DocumentLine): string => heading + line;

/** Lines of the document and names of publications, as the notes on figures and events show them. */
const quoted = [
  ...Object.values(events).map(({ line }) => letters(line)),
  ...Object.values(investment).flatMap((years) =>
    Object.values(years).map(({ rank }) => letters(rank.source)),
  ),
  ...Object.values(indicators).flatMap(({ baseline }) => {
    const { source }: Partial<Parameter> = baseline ? parameters[baseline] : {};
    if (typeof source !== 'string') return source ? letters(source) : [];
    return sources[source].title + sources[source].publisher;
  }),
].join('');

const messages = (
  await Promise.all(
    locales.map(async (locale) => {
      const { opening } = await import(`../../src/words/${locale}/opening.ts`);
      const words: Readonly<Record<string, string>> = await fetchDictionary(locale);
      return Object.entries(words).map(([key, text]) => ({
        text,
        first: languages[locale].spaces || key in opening || key.startsWith('language.'),
        bold: !isQuiet(key, text),
      }));
    }),
  )
).flat();

const all = (of: typeof messages): string => of.map(({ text }) => text).join('');

const signs = ascii + SEED_ALPHABET + inCode;

/** All that is shown, ever. */
export const shown = signs + readFileSync(join(root, 'index.html'), 'utf8') + quoted + all(messages);

/** What the title shows, with all of the languages that have spaces: those do with it in a whole game. */
export const first =
  signs + readFileSync(join(root, 'index.html'), 'utf8') + all(messages.filter((message) => message.first));

/** What is set in bold. */
export const bold = signs + all(messages.filter((message) => message.bold));
