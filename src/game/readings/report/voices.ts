import { type ReadingId, readings, type VoiceId, voiceIds, voices } from '../../../data/readings.ts';
import type { Game } from '../../rules/game.ts';
import { placeOf } from '../crowd.ts';
import { readingOf } from './readings.ts';

/** What a voice says of a run: the readings that it speaks of. */
export interface Voice {
  readonly voice: VoiceId;
  readonly moved: ReadingId; // stands furthest from the middle of random runs
  readonly good: boolean; // on the better side of it
  readonly wanted: ReadingId; // the poorest of the others
  readonly fear: ReadingId; // the poorest of those left
}

/** The five voices on the end of a run. */
export const voicesOf = (game: Game): Voice[] => {
  const goodPlace = (id: ReadingId): number => {
    const place = placeOf(game.course, game.decisions.length, id, readingOf(id, game));
    return readings[id] === 'more' ? place : 100 - place;
  };
  const distance = (place: number): number => (place < 50 ? 50 - place : place - 50);
  return voiceIds.map((voice) => {
    const own = voices[voice].map((id: ReadingId) => ({ id, place: goodPlace(id) }));
    const moved = own.reduce((most, one) => (distance(one.place) > distance(most.place) ? one : most));
    const poorest = own.filter(({ id }) => id !== moved.id).sort((a, b) => a.place - b.place);
    const [wanted = moved, fear = moved] = poorest;
    return { voice, moved: moved.id, good: moved.place >= 50, wanted: wanted.id, fear: fear.id };
  });
};
