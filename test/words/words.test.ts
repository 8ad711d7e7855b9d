import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Locale, locales } from '../../src/data/locales.ts';
import { pillarIds } from '../../src/data/pillars.ts';
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

/** Names that were given up for another one, and so are not to come back beside it. */
const givenUp: Readonly<Record<Locale, RegExp>> = {
  ja: /備え|答えますか|もとから(?!の流れ)|関係のない変化|予算がなくても起きた|あなたの答え|夏の答え|目的に分け|便益|目印|柱の中の配分/,
  jaEasy:
    /備え|答えますか|もとから(?!の流れ)|関係のない変化|お金がなくても変わった分$|あなたの答え|夏の答え|四つの目的|用水|目印/,
  en: /how do you answer|your answer|summer answer|(?<!would have )(come|came|changed) anyway|nothing to do with the budget|\bmark\w* (a|one|the|this|that) cloud|marked cloud|your marks|emphasis/i,
};

test.each(locales)('%s has one name for each thing, and none of those given up', (locale) => {
  const found = keys.filter((key) => givenUp[locale].test(dictionaries[locale][key]));
  expect(found).toEqual([]);
});

test.each(locales)(
  '%s calls a pillar by one name, and where it is introduced by that name first',
  (locale) => {
    const words = dictionaries[locale];
    for (const id of pillarIds) expect(words[`pillar.${id}`].startsWith(words[`place.${id}`])).toBe(true);
  },
);

test('the Japanese names of the pillars are the plan’s own, and stand beside those of easy Japanese', () => {
  const official = { use: '使う', create: '創る', trust: '信頼性を高める', collaborate: '協働する' } as const;
  for (const id of pillarIds) {
    expect(ja[`place.${id}`]).toBe(official[id]);
    expect(jaEasy[`pillar.${id}`]).toContain(official[id]);
  }
});

test('what a tally buys and what a dimension counts are told in a line', () => {
  const lines = keys.filter((key) => /^buys\.[A-Z]+$|^dimension\.\w+\.what$/.test(key));
  expect(lines.filter((key) => ja[key].length > 45 || ja[key].slice(0, -1).includes('。'))).toEqual([]);
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
  expect(say('winter.confirm')).toBe(dictionaries[locale]['winter.confirm']);
});

test.each(locales)('%s speaks at the opening, but of no run', async (locale) => {
  const say = await loadWords(locale);
  expect(say('title.code')).toBe(dictionaries[locale]['title.code']);
  expect(() => say('winter.confirm')).toThrow('winter.confirm');
});
