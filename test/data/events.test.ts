import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Effect } from '../../src/data/effects.ts';
import { type AnswerStyle, type Event, events } from '../../src/data/events.ts';

const all = Object.entries(events) as [string, Event][];
const specification = new URL('../../../shared/model/events.json', import.meta.url);

const effectsOf = (event: Event): Effect[] => [
  ...event.harm,
  ...event.gift,
  ...Object.values(event.answers).flatMap(({ effects }) => effects),
];

test('there are twenty events, and only the first summer’s is scripted', () => {
  expect(all).toHaveLength(20);
  expect(all.filter(([, { hazard }]) => hazard === null).map(([id]) => id)).toEqual(['E07']);
});

test('every event is prepared for by one to three channels', () => {
  for (const [id, { preparedBy }] of all) {
    expect(preparedBy.length, id).toBeGreaterThanOrEqual(1);
    expect(preparedBy.length, id).toBeLessThanOrEqual(3);
  }
});

test('harmful events only harm at onset, good ones only give', () => {
  for (const [id, { character, harm, gift }] of all) {
    if (character === 'harmful') expect(gift, id).toEqual([]);
    if (character === 'good') expect(harm, id).toEqual([]);
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

test.runIf(existsSync(specification))('every number of every event is the specification’s', () => {
  type Written = { add?: string; multiply?: string; by: number; quarters?: number };
  type Onset = Written[] | { harm: Written[]; gift: Written[] };
  const written: {
    id: string;
    at_onset: Onset;
    prepared_by: string[];
    answers: { style: AnswerStyle; price_tallies: number; effects: Written[] }[];
  }[] = JSON.parse(readFileSync(specification, 'utf8'));
  const numbers = (effects: readonly (Written | Effect)[]): unknown[] =>
    effects.map((effect) => [effect.by, 'quarters' in effect ? effect.quarters : null]);
  for (const { id, at_onset, prepared_by, answers } of written) {
    const own = events[id as keyof typeof events] as Event;
    const onset = Array.isArray(at_onset) ? at_onset : [...at_onset.harm, ...at_onset.gift];
    expect(numbers([...own.harm, ...own.gift]), id).toEqual(numbers(onset));
    expect(own.preparedBy, id).toEqual(prepared_by);
    for (const { style, price_tallies, effects } of answers) {
      expect(own.answers[style].price, id).toBe(price_tallies);
      expect(numbers(own.answers[style].effects), `${id} ${style}`).toEqual(numbers(effects));
    }
  }
});
