import { expect, test } from 'vitest';
import type { Effect } from '../../src/data/effects.ts';
import { actorIds, type Event, events } from '../../src/data/events.ts';
import { guidelineElements } from '../../src/data/guideline.ts';
import { type Locale, locales } from '../../src/data/locales.ts';
import { coverage } from '../../src/evidence/coverage.ts';
import { fetchDictionary } from '../../src/words/say.ts';

const all = Object.entries(events) as [string, Event][];

const effectsOf = (event: Event): Effect[] => [
  ...event.harm,
  ...event.gift,
  ...Object.values(event.answers).flatMap(({ effects }) => effects),
];

test('only the first summer’s event is scripted', () => {
  expect(all.filter(([, { hazard }]) => hazard === null).map(([id]) => id)).toEqual(['E07']);
});

test('every event is prepared for by one to three channels', () => {
  for (const [id, { preparedBy }] of all) {
    expect(preparedBy.length, id).toBeGreaterThanOrEqual(1);
    expect(preparedBy.length, id).toBeLessThanOrEqual(3);
  }
});

test('harmful events harm at onset and do nothing else, good ones give, and what is scripted waits for its answer', () => {
  for (const [id, { character, hazard, harm, gift }] of all) {
    expect(harm.length > 0, id).toBe(character !== 'good');
    expect(gift.length > 0, id).toBe(character !== 'harmful' && hazard !== null);
    if (character === 'both') expect(harm.length * gift.length, id).toBeGreaterThan(0);
  }
});

test('multipliers last some quarters and are above zero; waiting costs nothing', () => {
  for (const [id, event] of all) {
    expect(event.answers.wait.price, id).toBe(0);
    for (const effect of effectsOf(event))
      if (effect.do === 'multiply') {
        expect(effect.by, id).toBeGreaterThan(0);
        expect(effect.quarters, id).toBeGreaterThan(0);
      }
  }
});

test('every event cites a line that the coverage says became it', () => {
  const astray = all.filter(
    ([id, { line: cited }]) =>
      !coverage.some(
        ({ heading, line, ...entry }) =>
          entry.becomes === 'event' && entry.of === id && heading === cited.heading && line === cited.line,
      ),
  );
  expect(astray).toEqual([]);
});

test('every actor acts on something, and every element of the guideline is served and strained', () => {
  const answers = all.flatMap(([, event]) => Object.values(event.answers));
  const elements = Object.keys(guidelineElements).toSorted();
  expect(new Set(answers.map(({ actor }) => actor))).toEqual(new Set(actorIds));
  expect([...new Set(answers.flatMap(({ serves }) => serves))].toSorted()).toEqual(elements);
  expect([...new Set(answers.flatMap(({ strains }) => strains))].toSorted()).toEqual(elements);
});

test('answers of an event serve and strain different elements, at most two each, none both ways', () => {
  for (const [id, event] of all) {
    const answers = Object.values(event.answers);
    for (const { serves, strains } of answers) {
      expect(serves.length, id).toBeLessThanOrEqual(2);
      expect(strains.length, id).toBeLessThanOrEqual(2);
      expect(new Set([...serves, ...strains]).size, id).toBe(serves.length + strains.length);
    }
    const readings = answers.map(({ serves, strains }) =>
      [serves.toSorted(), strains.toSorted()].map((elements) => elements.join('+')).join(' against '),
    );
    expect(new Set(readings).size, id).toBe(3);
  }
});

test('nothing but waiting is free: it has a price or it strains something', () => {
  for (const [id, { answers }] of all)
    for (const { price, strains } of [answers.spend, answers.rule])
      expect(price + strains.length, id).toBeGreaterThan(0);
});

type Texts = Readonly<Record<string, string>>;

/** What is said of the events in a language. */
const wordsIn = async (locale: Locale): Promise<Texts> =>
  Object.fromEntries(
    Object.entries(await fetchDictionary(locale)).filter(([key]) => key.startsWith('event.')),
  );

const told = await Promise.all(locales.map(async (locale) => [locale, await wordsIn(locale)] as const));
const dictionaries = Object.fromEntries(told) as Readonly<Record<Locale, Texts>>;
const { ja, jaEasy, en } = dictionaries;

/** Messages of one dictionary whose key ends in one of `parts`. */
const ending = (words: Texts, ...parts: string[]): [string, string][] =>
  Object.entries(words).filter(([key]) => parts.includes(key.split('.').at(-1) ?? ''));

const longerThan = (limit: number, messages: readonly [string, string][]) =>
  messages.filter(([, text]) => text.length > limit);

test('titles, omens and answers are short enough for a card and a button', () => {
  expect(longerThan(18, ending(ja, 'title'))).toEqual([]);
  expect(longerThan(36, ending(ja, 'omen'))).toEqual([]);
  expect(longerThan(22, ending(ja, 'wait', 'spend', 'rule'))).toEqual([]);
  expect(longerThan(22, ending(jaEasy, 'title', 'wait', 'spend', 'rule'))).toEqual([]);
  expect(longerThan(36, ending(en, 'title', 'wait', 'spend', 'rule'))).toEqual([]);
});

test.each(Object.entries(dictionaries))(
  'in %s, what speaks for an answer and against it has no figures',
  (_, words) => {
    const figures = /[0-9０-９%％]/;
    expect(
      ending(words, 'waitText', 'spendText', 'ruleText').filter(([, text]) => figures.test(text)),
    ).toEqual([]);
  },
);

test('a voice is one speaker, named, then quoted', () => {
  const spoken = {
    ja: /^[^「」]+「[^「」]+」$/,
    jaEasy: /^[^「」]+「[^「」]+」$/,
    en: /^[A-Z][^“”]+: “[^“”]+”$/,
  };
  for (const [language, form] of Object.entries(spoken) as [keyof typeof spoken, RegExp][])
    for (const [key, text] of ending(dictionaries[language], 'voice'))
      expect(text, `${language} ${key}`).toMatch(form);
});

test('the event on fake images says nothing that a class could not read aloud', () => {
  for (const [language, words] of Object.entries(dictionaries))
    for (const [key, text] of Object.entries(words).filter(([key]) => key.startsWith('event.E01.')))
      expect(text, `${language} ${key}`).not.toMatch(/性的|裸|ポルノ|わいせつ|sex|nude|naked|porn/i);
});
