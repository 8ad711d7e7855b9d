import type { Words } from '../dictionary.ts';
import type { sound as ja } from '../ja/sound.ts';

/** やさしい日本語: the captions of sound. */
export const sound: Words<typeof ja> = {
  'caption.given': '♪ 木札を置く音（{place}）',
  'caption.taken': '♪ 木札をもどす音（{place}）',
  'caption.flow': '♪ 水が流れる音',
  'caption.clappers': '♪ 木をたたく音：夏のできごと',
  'caption.chord.0': '♪ 秋の音（三つの音が近い）',
  'caption.chord.1': '♪ 秋の音（三つの音が少しはなれる）',
  'caption.chord.2': '♪ 秋の音（三つの音が広くはなれる）',
};
