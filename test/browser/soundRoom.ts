export { mixerOf } from '../../src/sound/mixer.ts';
export { dip, voicesOf } from '../../src/sound/voices.ts';
