import { comparatorIds } from '../data/comparators.ts';
import { places } from '../game/rules/split.ts';
import type { Say } from '../words/say.ts';

/** All that the picture says in letters, as one text. */
export const wordsOf = (say: Say): string =>
  [
    '0123456789',
    say('winter.tray'),
    ...places.map((at) => say(`place.${at}`)),
    ...comparatorIds.map((id) => say(`country.${id}`)),
  ].join('');
