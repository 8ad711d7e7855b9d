import { expect, test } from 'vitest';
import { courseIds } from '../../src/data/courses.ts';
import { folder, refusal } from './run.ts';

test.each([
  ['--plan', '5/5/5/4', /adds up to 19 tallies/],
  ['--plan', '5/5/5/5/5', /adds up to 25/],
  ['--plan', '-5/10/10/5', /not a whole number/],
  ['--plan', '5/5', /four counts/],
  ['--plan', 'nope', /no plan's name/],
  ['--plan', 'constructor', /no plan's name/],
  ['--plan', '', /no plan's name/],
  ['--plan', folder, /not a file/],
  ['--years', '0', /whole number/],
  ['--futures', '0', /whole number/],
  ['--futures', '-5', /whole number/],
  ['--futures', '1e9', /whole number/],
  ['--years', '1.5', /whole number/],
  ['--years', 'ten', /whole number/],
  ['--years', '101', /whole number/],
  ['--seed', '', /5 letters/],
  ['--course', 'slow', new RegExp(`none of ${courseIds.join(', ')}`)],
  ['--events', 'maybe', /none of on, off/],
  ['--format', 'xml', /none of json, csv/],
  ['--set', 'zz=1', /not the symbol/],
  ['--set', 'aG', /no finite number/],
  ['--set', 'aG=', /no finite number/],
  ['--set', 'aG=Infinity', /no finite number/],
  ['--set', 'tT=0', /not a possible value/],
  ['--set', 'I0=100', /not a possible value/],
  ['--set', 'kB=lots', /no finite number/],
  ['--set', 'kB=-1', /not a possible value/],
  ['--set', 'kIO=-0.5', /not a possible value/],
  ['--set', 'gA=-1', /not a possible value/], // which would have channels pay money back
  ['--set', 'bI=-0.1', /not a possible value/],
  ['--set', 'R6=-5000', /not a possible value/],
  ['--set', 'hD=-100', /not a possible value/],
  ['--set', 'N0=1', /no finite result/],
  ['--plan', '\u001b[31mred', /^--plan: ' \[31mred'/],
  ['--speed', '3', /none of --plan/],
])('%s %s is refused with a sentence that names it', (name, value, sentence) => {
  expect(refusal(name, value)).toMatch(sentence);
});

test('futures are not printed as CSV', () => {
  expect(refusal('--futures', '5', '--format', 'csv')).toMatch(/^--futures: has no place/);
});

test('an option without a value, given twice, or a stray word is refused', () => {
  expect(refusal('--years')).toMatch(/^--years: needs a value/);
  expect(refusal('--plan', '--years', '3')).toMatch(/^--plan: needs a value/);
  expect(refusal('--set', 'aG=0', '--set', 'aG=1')).toMatch(/^--set: sets aG twice/);
  expect(refusal('--years', '1', '--years', '2')).toMatch(/^--years: is given twice/);
  expect(refusal('hello')).toMatch(/^'hello': is not an option/);
});
