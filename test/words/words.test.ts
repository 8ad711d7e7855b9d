import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../../src/data/locales.ts';
import type { Dictionary, MessageKey } from '../../src/words/dictionary.ts';
import { inPlay as enRun } from '../../src/words/en/inPlay.ts';
import { opening as enOpening } from '../../src/words/en/opening.ts';
import { events } from '../../src/words/ja/events.ts';
import { inPlay } from '../../src/words/ja/inPlay.ts';
import { opening } from '../../src/words/ja/opening.ts';
import { play } from '../../src/words/ja/play.ts';
import { report } from '../../src/words/ja/report.ts';
import { valley } from '../../src/words/ja/valley.ts';
import { year } from '../../src/words/ja/year.ts';
import { inPlay as jaEasyRun } from '../../src/words/jaEasy/inPlay.ts';
import { opening as jaEasyOpening } from '../../src/words/jaEasy/opening.ts';
import { loadAllWords, loadWords, speaker } from '../../src/words/say.ts';

const ja: Dictionary = { ...opening, ...inPlay };
const jaEasy: Dictionary = { ...jaEasyOpening, ...jaEasyRun };
const en: Dictionary = { ...enOpening, ...enRun };
const dictionaries = { ja, jaEasy, en };
const keys = Object.keys(ja) as MessageKey[];
const source = join(import.meta.dirname, '../../src');

/** Every file that may speak, as one text. */
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/^words[\\/](ja|jaEasy|en)[\\/]/.test(path))
  .map((path) => readFileSync(join(source, path), 'utf8'))
  .join('\n');

/** Keys that are put together from ids, such as say(`pillar.${id}`): each template as a pattern of keys. */
const templates = [...code.matchAll(/`((?:[\w.-]|\$\{[^}`]*\})+)`/g)]
  .map(([, template]) => (template as string).replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+'))
  .filter((pattern) => /^\w+\\\./.test(pattern)); // a beginning that is only an id would match everything
const built = new RegExp(`^(${[...new Set(templates)].join('|')})$`);

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort();

test('every language has the same messages, each in one part only', () => {
  for (const words of Object.values(dictionaries))
    expect(Object.keys(words).sort()).toEqual([...keys].sort());
  const parts = [opening, play, year, events, report, valley].flatMap((part) => Object.keys(part));
  expect(parts.sort()).toEqual([...keys].sort());
});

test.each(keys)('%s has the same placeholders in every language', (key) => {
  expect(placeholders(jaEasy[key])).toEqual(placeholders(ja[key]));
  expect(placeholders(en[key])).toEqual(placeholders(ja[key]));
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
