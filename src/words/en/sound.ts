import type { Words } from '../dictionary.ts';
import type { sound as ja } from '../ja/sound.ts';

/** English: the captions of sound. */
export const sound: Words<typeof ja> = {
  'caption.given': '♪ A tally is placed ({place})',
  'caption.taken': '♪ A tally is taken back ({place})',
  'caption.flow': '♪ The water is released',
  'caption.clappers': '♪ Wooden clappers: an event in the summer',
  'caption.chord.0': '♪ Three notes for the review, close together',
  'caption.chord.1': '♪ Three notes for the review, a little apart',
  'caption.chord.2': '♪ Three notes for the review, wide apart',
};
