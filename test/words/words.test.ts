import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Locale, locales } from '../../src/data/locales.ts';
import type { Dictionary, MessageKey } from '../../src/words/dictionary.ts';
import { fetchDictionary, loadAllWords, loadWords, speaker } from '../../src/words/say.ts';

const fetched = await Promise.all(locales.map(async (locale) => [locale, await fetchDictionary(locale)]));
const dictionaries: Readonly<Record<Locale, Dictionary>> = Object.fromEntries(fetched);
const { ja, jaEasy, en } = dictionaries;
const keys = Object.keys(ja) as MessageKey[];
const source = join(import.meta.dirname, '../../src');

/** Every file that may speak, as one text. */
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/^words[\\/]\w+[\\/]/.test(path))
  .map((path) => readFileSync(join(source, path), 'utf8'))
  .join('\n');

/** Keys that are put together from ids, such as say(`pillar.${id}`): each template as a pattern of keys. */
const templates = [...code.matchAll(/`((?:[\w.-]|\$\{[^}`]*\})+)`/g)]
  .map(([, template]) => (template as string).replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+'))
  .filter((pattern) => /^\w+\\\./.test(pattern)); // a beginning that is only an id would match everything
const built = new RegExp(`^(${[...new Set(templates)].join('|')})$`);

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort();

test.each(locales)('every message of %s lies in one file only', async (locale) => {
  const folder = join(source, 'words', locale);
  const files = await Promise.all(
    readdirSync(folder).map((file): Promise<Readonly<Record<string, object>>> => import(join(folder, file))),
  );
  const parts = files.flatMap((file) => Object.entries(file)).filter(([name]) => name !== 'inPlay');
  const names = locales.map((id) => `language.${id}`);
  const found = [...names, ...parts.flatMap(([, part]) => Object.keys(part))];
  expect(found.toSorted()).toEqual(Object.keys(dictionaries[locale]).toSorted());
});

test.each(locales)('%s has the messages of the Japanese, with the same placeholders', (locale) => {
  const placed = (words: Dictionary) =>
    Object.entries(words)
      .map(([key, text]) => [key, ...placeholders(text)].join(' '))
      .toSorted();
  expect(placed(dictionaries[locale])).toEqual(placed(ja));
});

test('no message is empty, or padded with space', () => {
  const bad = Object.values(dictionaries).flatMap((words) =>
    keys.filter((key) => words[key] === '' || words[key] !== words[key].trim()),
  );
  expect(bad).toEqual([]);
});

test('every message is used', () => {
  const unused = keys.filter((key) => !code.includes(`'${key}'`) && !built.test(key));
  expect(unused).toEqual([]);
});

test('easy Japanese has no long sentence', () => {
  const long = keys
    .filter((key) => !key.startsWith('source.publication'))
    .flatMap((key) => jaEasy[key].split('。').filter((sentence) => sentence.length > 45));
  expect(long).toEqual([]);
});

test('no message praises, blames or names a prize', () => {
  const verdict =
    /すごい|残念|正解|失敗|成功|勝ち|負け|優秀|score of|well done|congrat|fail(ed|ure)|\bwin(s|ner)?\b/i;
  const verdicts = Object.values(dictionaries).flatMap((words) =>
    keys.filter((key) => verdict.test(words[key])),
  );
  expect(verdicts).toEqual([]);
});

test('a speaker fills every placeholder, also one that comes twice', () => {
  const say = speaker({ ...en, 'winter.now': '{place}/{place}: {count}, {yen}, {left}' });
  expect(say('winter.now', { place: 'Trust', count: 6, yen: '¥131.4 bn', left: 2 })).toBe(
    'Trust/Trust: 6, ¥131.4 bn, 2',
  );
});

test.each(locales)('%s can be fetched and speaks', async (locale) => {
  const say = await loadAllWords(locale);
  expect(say('title.code')).toBe(dictionaries[locale]['title.code']);
  expect(say('pillar.use')).toBe(dictionaries[locale]['pillar.use']);
});

test.each(locales)('%s speaks at the opening, but of no run', async (locale) => {
  const say = await loadWords(locale);
  expect(say('title.code')).toBe(dictionaries[locale]['title.code']);
  expect(() => say('pillar.use')).toThrow('pillar.use');
});
