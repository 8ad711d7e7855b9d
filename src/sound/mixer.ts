import { masterOf, noiseFor, play } from './render.ts';
import { admitted, type Tone } from './tones.ts';

/** Plays voices into a context, never more than there is room for. */
export const mixerOf = (context: BaseAudioContext): ((voices: readonly Tone[]) => void) => {
  const out = masterOf(context);
  const noise = noiseFor(context);
  let ends: readonly number[] = [];
  return (voices) => {
    const now = context.currentTime;
    const next = admitted(ends, now, voices);
    ends = next.ends;
    for (const voice of next.voices) play(context, noise, out, voice, now);
  };
};
