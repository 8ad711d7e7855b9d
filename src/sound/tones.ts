import { type Place, places } from '../game/rules/split.ts';
import type { Cue } from '../store/cues.ts';

/** What a cue is made of: voices as plain figures, which `render.ts` makes into sound. */

/** A tone that is struck like a water harp, or a short burst of noise through a filter. */
export type Tone =
  | {
      readonly kind: 'ping';
      readonly after: number;
      readonly hertz: number;
      readonly gain: number;
      readonly lasts: number;
    }
  | {
      readonly kind: 'noise';
      readonly after: number;
      readonly hertz: number;
      readonly gain: number;
      readonly lasts: number;
      readonly pass: 'lowpass' | 'bandpass';
      readonly rise: number;
    };

/** Polyphony: the most voices that sound at once. */
export const MOST = 6;

/** Degrees of the yonanuki scale – C D E G A – in semitones, one for each place; and two more for wide chords. */
const DEGREES = [0, 2, 4, 7, 9] as const;
const HIGH_C = 1046.5;
const MIDDLE_C = 261.63;

/** Frequencies of whole semitones above a tone, as ratios. */
const above = (hertz: number, semitones: number): number => hertz * 2 ** (semitones / 12);

/** A tally on a cloud sounds an octave above the first place. */
const CLOUD = 12;

const degreeOf = (at: Place | 'cloud'): number =>
  at === 'cloud' ? CLOUD : (DEGREES[places.indexOf(at)] ?? 0);

/** Three notes of the scale that move apart as trust grows. */
const CHORDS = [
  [0, 2, 4],
  [0, 2, 7],
  [0, 4, 7],
  [0, 7, 12],
  [0, 7, 16],
] as const;

const clap = (after: number): Tone => ({
  kind: 'noise',
  after,
  hertz: 1900,
  gain: 0.75,
  lasts: 0.09,
  pass: 'bandpass',
  rise: 0.002,
});

/** The voices of a cue. */
export const tonesOf = (cue: Cue): Tone[] => {
  switch (cue.sounds) {
    case 'given':
      return [{ kind: 'ping', after: 0, hertz: above(HIGH_C, degreeOf(cue.at)), gain: 0.34, lasts: 0.9 }];
    case 'taken':
      return [{ kind: 'ping', after: 0, hertz: above(HIGH_C / 2, degreeOf(cue.at)), gain: 0.3, lasts: 0.5 }];
    case 'flow':
      return [{ kind: 'noise', after: 0, hertz: 520, gain: 0.4, lasts: 2.2, pass: 'lowpass', rise: 0.7 }];
    case 'grown':
      return [4, 7].map((semitones, note) => ({
        kind: 'ping',
        after: note * 0.09,
        hertz: above(MIDDLE_C * 2, semitones),
        gain: 0.2,
        lasts: 0.6,
      }));
    case 'cracked':
      return [
        { kind: 'noise', after: 0, hertz: 700, gain: 0.4, lasts: 0.14, pass: 'bandpass', rise: 0.003 },
        { kind: 'noise', after: 0.1, hertz: 420, gain: 0.35, lasts: 0.22, pass: 'bandpass', rise: 0.003 },
      ];
    case 'clappers':
      return [clap(0), clap(0.32)];
    case 'chord':
      return (CHORDS[cue.open] ?? CHORDS[2]).map((semitones, note) => ({
        kind: 'ping',
        after: note * 0.12,
        hertz: above(MIDDLE_C, semitones),
        gain: 0.24,
        lasts: 2.4,
      }));
  }
};

/** A paddle of the waterwheel dips. */
export const dip: Tone = {
  kind: 'noise',
  after: 0,
  hertz: 300,
  gain: 0.16,
  lasts: 0.16,
  pass: 'lowpass',
  rise: 0.05,
};

/** Those of the voices that polyphony still has room for now, and when all that sound then will end. */
export const admitted = (
  ends: readonly number[],
  now: number,
  voices: readonly Tone[],
): { readonly voices: readonly Tone[]; readonly ends: readonly number[] } => {
  const sounding = ends.filter((end) => end > now);
  const room = voices.slice(0, Math.max(0, MOST - sounding.length));
  return { voices: room, ends: [...sounding, ...room.map(({ after, lasts }) => now + after + lasts)] };
};
