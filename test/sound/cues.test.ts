import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/game/rules/actions.ts';
import { places } from '../../src/game/rules/split.ts';
import { admitted, MOST, type Tone, tonesOf } from '../../src/sound/tones.ts';
import { type Cue, cuesBetween } from '../../src/store/cues.ts';
import { begin, dispatch } from '../../src/store/play.ts';
import {
  createSession,
  endWatching,
  leave,
  passSeason,
  type Session,
  type Store,
  setMotion,
} from '../../src/store/session.ts';

/** A quick run in its first winter, and what sounds while something is done to it. */
const run = (): { store: Store; hear: (act: () => void) => Cue[] } => {
  const store = createSession('en', 'full');
  begin(store, 'abcde', 'quick');
  dispatch(store, { do: 'promise', promises: null });
  const hear = (act: () => void): Cue[] => {
    const heard: Cue[] = [];
    const stop = store.subscribe((after: Session, before: Session) =>
      heard.push(...cuesBetween(before, after)),
    );
    act();
    stop();
    return heard;
  };
  return { store, hear };
};

const whole = { use: 4, create: 4, trust: 4, collaborate: 4, reserve: 4 };

describe('what sounds', () => {
  it('is a tally that is placed, taken back, or moved, each at its place', () => {
    const { store, hear } = run();
    const heardOf = (action: Action): Cue[] => hear(() => dispatch(store, action));
    expect(heardOf({ do: 'place', at: 'trust' })).toEqual([{ sounds: 'given', at: 'trust' }]);
    expect(heardOf({ do: 'move', from: 'trust', to: 'reserve' })).toEqual([
      { sounds: 'taken', at: 'trust' },
      { sounds: 'given', at: 'reserve' },
    ]);
    expect(heardOf({ do: 'take', from: 'reserve' })).toEqual([{ sounds: 'taken', at: 'reserve' }]);
    expect(heardOf({ do: 'take', from: 'reserve' }), 'a refused action').toEqual([]);
  });

  it('is the water, then the clappers of the event, then the chord of the review', () => {
    const { store, hear } = run();
    dispatch(store, { do: 'share', split: whole });
    expect(hear(() => dispatch(store, { do: 'confirm' }))).toEqual([{ sounds: 'flow' }]);
    expect(hear(() => passSeason(store))).toEqual([]);
    expect(hear(() => endWatching(store))).toEqual([{ sounds: 'clappers' }]);
    while (store.getState().game?.phase === 'summer') dispatch(store, { do: 'answer', style: 'wait' });
    const [chord] = hear(() => endWatching(store));
    expect(chord).toEqual({ sounds: 'chord', open: expect.any(Number) });
  });

  it('is nothing when the next winter empties the tallies, or the run is left', () => {
    const { store, hear } = run();
    dispatch(store, { do: 'share', split: whole });
    dispatch(store, { do: 'confirm' });
    while (store.getState().game?.phase === 'summer') dispatch(store, { do: 'answer', style: 'wait' });
    endWatching(store);
    expect(hear(() => dispatch(store, { do: 'proceed' }))).toEqual([]);
    expect(hear(() => setMotion(store, 'calm'))).toEqual([]);
    expect(hear(() => leave(store))).toEqual([]);
  });
});

const tone = (voice: Tone | undefined): number => voice?.hertz ?? 0;

describe('the voices of a cue', () => {
  it('give each place a tone of its own, and a lower one for taking back', () => {
    const given = places.map((at) => tone(tonesOf({ sounds: 'given', at })[0]));
    const taken = places.map((at) => tone(tonesOf({ sounds: 'taken', at })[0]));
    expect(new Set(given).size).toBe(places.length);
    for (const [index, hertz] of given.entries()) expect(taken[index]).toBeLessThan(hertz);
  });

  it('open the chord of the review with trust', () => {
    const widths = [0, 1, 2, 3, 4].map((open) => {
      const notes = tonesOf({ sounds: 'chord', open }).map(tone);
      expect(notes).toHaveLength(3);
      return Math.max(...notes) / Math.min(...notes);
    });
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(widths[4]).toBeGreaterThan(2 * (widths[0] ?? 0) * 0.9);
  });

  it('are never more than six at once, and come again when those have ended', () => {
    const many = places.flatMap((at) => [
      ...tonesOf({ sounds: 'given', at }),
      ...tonesOf({ sounds: 'taken', at }),
    ]);
    const first = admitted([], 0, many);
    expect(first.voices).toHaveLength(MOST);
    expect(admitted(first.ends, 0.1, many).voices).toEqual([]);
    expect(admitted(first.ends, 5, many).voices).toHaveLength(MOST);
  });
});

it('sounds once when something of the valley has grown, and otherwise where a crack is among it', () => {
  const store = createSession('en', 'full');
  begin(store, 'abcde', 'class');
  store.setState({ watching: 0 });
  const before = store.getState();
  const grown = { change: { is: 'building', channel: 'INFO', from: 0, to: 1 }, at: { x: 0, y: 0 } } as const;
  const crack = { change: { is: 'levee', risk: 'jobs', from: 0, to: 1 }, at: { x: 0, y: 0 } } as const;
  expect(cuesBetween(before, { ...before, news: [grown] })).toEqual([{ sounds: 'grown' }]);
  expect(cuesBetween(before, { ...before, news: [grown, crack] })).toEqual([{ sounds: 'cracked' }]);
  expect(tonesOf({ sounds: 'grown' })).not.toEqual(tonesOf({ sounds: 'cracked' }));
});
