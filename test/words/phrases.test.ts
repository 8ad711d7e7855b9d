import { expect, test } from 'vitest';
import { inPhrases } from '../../phrases.ts';
import { PHRASE_END, plain, plainly } from '../../src/words/phrases.ts';
import { fetchDictionary, speaker } from '../../src/words/say.ts';

const { ja, jaEasy } = { ja: await fetchDictionary('ja'), jaEasy: await fetchDictionary('jaEasy') };

test('a sentence may be broken between phrases, and nowhere inside one', () => {
  expect(inPhrases('夏に、私たちが対応を選びます。').split(PHRASE_END)).toEqual([
    '夏に、',
    '私たちが',
    '対応を',
    '選びます。',
  ]);
});

test('marks change no message, and leave every placeholder whole', () => {
  for (const text of [...Object.values(ja), ...Object.values(jaEasy)]) {
    const marked = inPhrases(text);
    expect(plain(marked)).toBe(text);
    expect(marked.match(/\{\w+\}/g)).toEqual(text.match(/\{\w+\}/g));
  }
});

test('no message begins or ends with a mark, or has one before what no line may begin with', () => {
  const bad = [...Object.values(ja), ...Object.values(jaEasy)]
    .map(inPhrases)
    .filter((text) => /^\u200B|\u200B$|\u200B[、。」』）！？ーっゃゅょ]/.test(text));
  expect(bad).toEqual([]);
});

test('what is said plainly has no marks', () => {
  const say = speaker({ 'page.title': inPhrases('谷の水を分ける') });
  expect(say('page.title')).toContain(PHRASE_END);
  expect(plainly(say)('page.title')).toBe('谷の水を分ける');
});
