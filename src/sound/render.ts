import type { Tone } from './tones.ts';

/** Makes voices into nodes of a context, live or offline. */

const CEILING = 0.25; // −12 dBFS
const NOISE = 2.5; // seconds of noise, as long as the longest voice
const SILENT = 0.0001; // exponential ramps cannot reach 0

/** A limiter before a hard ceiling: whatever is played, the peak stays at −12 dBFS. */
export const masterOf = (context: BaseAudioContext): AudioNode => {
  const limiter = new DynamicsCompressorNode(context, {
    threshold: -9,
    knee: 0,
    ratio: 20,
    attack: 0.003,
    release: 0.2,
  });
  const ceiling = new WaveShaperNode(context, { curve: new Float32Array([-CEILING, 0, CEILING]) });
  limiter.connect(ceiling).connect(context.destination);
  return limiter;
};

/** Noise, made once for a context. */
export const noiseFor = (context: BaseAudioContext): AudioBuffer => {
  const length = Math.ceil(NOISE * context.sampleRate);
  const buffer = new AudioBuffer({ length, sampleRate: context.sampleRate });
  const samples = buffer.getChannelData(0);
  let state = 1;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    samples[at] = state / 2 ** 31 - 1;
  }
  return buffer;
};

const envelope = (context: BaseAudioContext, { gain, lasts }: Tone, at: number, rise: number): GainNode => {
  const node = new GainNode(context, { gain: 0 });
  node.gain.setValueAtTime(SILENT, at);
  node.gain.exponentialRampToValueAtTime(gain, at + rise);
  node.gain.exponentialRampToValueAtTime(SILENT, at + lasts);
  return node;
};

/** A tone and a fainter, faster overtone, both bending down a little as drops do in a jar. */
const ping = (context: BaseAudioContext, voice: Tone, at: number, out: AudioNode): void => {
  for (const [ratio, share, lasts] of [
    [1, 1, voice.lasts],
    [2.76, 0.18, voice.lasts * 0.35],
  ] as const) {
    const tone = new OscillatorNode(context, { frequency: voice.hertz * ratio * 1.025 });
    tone.frequency.setValueAtTime(voice.hertz * ratio * 1.025, at);
    tone.frequency.exponentialRampToValueAtTime(voice.hertz * ratio, at + 0.07);
    const fade = envelope(context, { ...voice, gain: voice.gain * share, lasts }, at, 0.004);
    tone.connect(fade).connect(out);
    tone.start(at);
    tone.stop(at + lasts);
  }
};

/** Plays a voice `from` a moment of the context on. */
export const play = (
  context: BaseAudioContext,
  noise: AudioBuffer,
  out: AudioNode,
  voice: Tone,
  from: number,
): void => {
  const at = from + voice.after;
  if (voice.kind === 'ping') {
    ping(context, voice, at, out);
    return;
  }
  const source = new AudioBufferSourceNode(context, { buffer: noise });
  const filter = new BiquadFilterNode(context, { type: voice.pass, frequency: voice.hertz, Q: 1.4 });
  source
    .connect(filter)
    .connect(envelope(context, voice, at, voice.rise))
    .connect(out);
  source.start(at, 0, voice.lasts);
};
