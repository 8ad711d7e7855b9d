import { expect, test } from 'vitest';
import { eventIds } from '../../src/data/events.ts';
import type { Split } from '../../src/game/rules/split.ts';
import { begin, dispatch } from '../../src/store/play.ts';
import { createSession, endBriefing, endWatching, passSeason, screenOf } from '../../src/store/session.ts';
import { districtOf, struckOn, weatherOf } from '../../src/store/weather.ts';

const split: Split = { use: 4, create: 4, trust: 4, collaborate: 4, reserve: 4 };

test('every event has its weather: sun for good news, drought for what runs short, mud for what is said of others, storms else', () => {
  const weathers = Object.fromEntries(eventIds.map((id) => [id, weatherOf(id)]));
  expect(weathers).toMatchObject({
    E01: 'mud', // fake images
    E02: 'storm', // unfair hiring
    E03: 'storm', // ransom
    E04: 'mud', // false information
    E05: 'sun',
    E06: 'sun',
    E07: 'sun',
    E08: 'storm', // an accident
    E09: 'drought', // chips
    E10: 'drought', // power
    E11: 'drought', // researchers leave
    E12: 'sun',
    E13: 'mud', // artists' rights
    E14: 'drought', // pupils learn less
    E15: 'sun',
    E16: 'storm', // jobs
    E17: 'storm', // good and bad at once
    E18: 'sun',
    E19: 'storm', // a wrong decision
    E20: 'storm', // fraud
  });
});

test('an event stands over the district whose programmes prepare for it', () => {
  expect([districtOf('E09'), districtOf('E04'), districtOf('E07'), districtOf('E14')]).toEqual([
    'create',
    'trust',
    'use',
    'collaborate',
  ]);
});

test('the weather comes with the event, lasts while its summer passes, and is gone by autumn', () => {
  const store = createSession('en', 'full');
  begin(store, '00000', 'class');
  endBriefing(store);
  dispatch(store, { do: 'promise', promises: null });
  dispatch(store, { do: 'share', split });
  dispatch(store, { do: 'confirm' });
  const seen = (): [string, string | undefined] => {
    const session = store.getState();
    return [screenOf(session), struckOn(session)?.weather];
  };
  expect(seen()).toEqual(['run', undefined]);
  endWatching(store);
  expect(seen()).toEqual(['summer', 'sun']);
  dispatch(store, { do: 'answer', style: 'spend' });
  expect(seen()).toEqual(['run', 'sun']);
  expect(struckOn(store.getState())?.paid).toBe(true);
  passSeason(store);
  expect(seen()).toEqual(['run', undefined]);
  passSeason(store);
  expect(seen()).toEqual(['review', undefined]);
});
