export { mixerOf } from '../../src/sound/mixer.ts';
export { dip, tonesOf } from '../../src/sound/tones.ts';
