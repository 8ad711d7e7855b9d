import { describe, expect, it } from 'vitest';
import { TALLIES } from '../../src/game/rules/split.ts';
import { beatsOf, type Focus, type Moment, type SeasonPassed } from '../../src/stage/script.ts';
import { type Picture, pictureOf } from '../../src/store/picture.ts';
import type { Struck } from '../../src/store/weather.ts';
import { playedWith } from '../game/plays.ts';

const split = { use: 6, create: 5, trust: 3, collaborate: 2, reserve: 4 };
const game = playedWith(Array.from({ length: 6 }, () => split));

const storm: Struck = { event: 'E08', weather: 'storm', at: 'trust', paid: false };
const clear = (picture: Picture): Moment => ({ picture, cloud: null, weather: null });
const under = (picture: Picture, struck: Struck): Moment => ({ picture, cloud: struck, weather: struck });

const one = pictureOf(game, 8);
const change = (parts: Partial<SeasonPassed>): SeasonPassed => ({
  before: clear(one),
  after: clear(one),
  split,
  opens: false,
  room: 4000,
  ...parts,
});
const told = (parts: Partial<SeasonPassed>): Focus[] => beatsOf(change(parts)).map(({ of }) => of);

/** Every season of a run, as it follows the one before. */
const seasonsOf = (room: number): SeasonPassed[] =>
  game.quarters.slice(1).map((_, index) =>
    change({
      before: clear(pictureOf(game, index)),
      after: clear(pictureOf(game, index + 1)),
      opens: index % 4 === 3,
      room,
    }),
  );

describe('the script of a year', () => {
  it('moves nothing where nothing changed', () => {
    expect(told({})).toEqual([]);
    expect(told({ before: under(one, storm), after: under(one, storm) })).toEqual([]);
  });

  it('ends every season on the picture after it, whatever the time', () => {
    for (const room of [250, 500, 1000, 2000])
      for (const season of seasonsOf(room)) {
        const last = beatsOf(season).at(-1);
        if (last) expect(last.shows).toEqual(season.after);
      }
  });

  it('moves one thing at a time, and leaves room for a look before the next season', () => {
    for (const room of [250, 500, 1000, 2000])
      for (const season of seasonsOf(room)) {
        let free = 0;
        for (const { at, lasts } of beatsOf(season)) {
          expect(at).toBeGreaterThanOrEqual(free - 1e-9);
          free = at + lasts;
        }
        expect(free).toBeLessThan(room);
      }
  });

  it('lets no small step last longer than 220 milliseconds and no drop longer than 1.2 seconds', () => {
    for (const season of seasonsOf(8000))
      for (const { lasts, travels } of beatsOf(season))
        expect(lasts).toBeLessThanOrEqual(travels ? 1200 : 220);
  });

  it('opens a round with the reserve shut and the water let go, the widest canal first', () => {
    const beats = beatsOf(change({ opens: true }));
    expect(beats.map(({ of }) => of)).toEqual(['reserve', 'water', 'water', 'water', 'water']);
    expect(beats.flatMap(({ travels }) => travels?.to ?? [])).toEqual([
      'use',
      'create',
      'trust',
      'collaborate',
    ]);
    const unkept = { ...split, reserve: 0, trust: 0, use: TALLIES - 7 };
    expect(beatsOf(change({ opens: true, split: unkept })).map(({ travels }) => travels?.to)).toEqual([
      'use',
      'create',
      'collaborate',
    ]);
  });

  it('sends water down the canal 300 milliseconds before the pond rises, and none before it falls', () => {
    const { create } = one.ponds;
    const filled = (level: number): Moment => clear({ ...one, ponds: { ...one.ponds, create: level } });
    const [water, pond] = beatsOf(change({ after: filled(create + 0.1) }));
    expect([water?.of, water?.travels, pond?.of]).toEqual(['water', { from: 'ring', to: 'create' }, 'pond']);
    expect((pond?.at ?? 0) - (water?.at ?? 0)).toBeGreaterThanOrEqual(300);
    expect(told({ after: filled(create / 2) })).toEqual(['pond']);
  });

  it('brings the cloud, then its weather, and after the answer what was paid and then what it harmed', () => {
    expect(told({ after: under(one, storm) })).toEqual(['cloud', 'weather']);
    const harmed = { ...one, risks: one.risks.map((risk, at) => (at === 5 ? risk + 1 : risk)) };
    const paid = { ...storm, paid: true };
    const answered = { before: under(one, storm), after: under(harmed, paid) };
    expect(told(answered)).toEqual(['payment', 'levee']);
    expect(beatsOf(change(answered))[0]?.travels).toEqual({ from: 'pool', to: 'trust' });
  });

  it('clears the sky in autumn and lights the lanterns one by one, then the wheel and the other countries', () => {
    const { US } = one.abroad;
    const harvest = {
      ...one,
      tried: one.tried + 1,
      bright: one.bright + 2,
      drive: one.drive + 0.1,
      abroad: { ...one.abroad, US: US + 1 },
    };
    const beats = beatsOf(change({ before: under(one, storm), after: clear(harvest) }));
    expect(beats.map(({ of }) => of)).toEqual([
      'weather',
      'lantern',
      'lantern',
      'lantern',
      'wheel',
      'banner',
    ]);
    expect(beats.slice(1, 4).map(({ shows: { picture } }) => [picture.tried, picture.bright])).toEqual([
      [one.tried + 1, one.bright],
      [one.tried + 1, one.bright + 1],
      [one.tried + 1, one.bright + 2],
    ]);
  });

  it('sends no drops when there is too little time to follow them', () => {
    for (const season of seasonsOf(250))
      for (const { travels } of beatsOf(season)) expect(travels).toBeNull();
  });
});
