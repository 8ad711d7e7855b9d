import { type EndingId, type EndingReading, endingIds, endings } from '../../../data/endings.ts';
import { tooEarlyYears } from '../../../data/indicators.ts';
import { type PillarId, pillarIds } from '../../../data/pillars.ts';
import type { ReadingId } from '../../../data/readings.ts';
import type { Game } from '../../rules/game.ts';
import { TALLIES } from '../../rules/split.ts';
import { yearOf } from '../../rules/year/clock.ts';
import { placeOf } from '../crowd.ts';
import { type Played, readingOf } from './readings.ts';

/** The first ending whose conditions all hold; `place` tells the percent of random runs below a reading. */
const endingFor = (place: (id: ReadingId) => number): EndingId =>
  endingIds.find((id) =>
    endings[id].every((condition) =>
      'above' in condition ? place(condition.of) > condition.above : place(condition.of) < condition.below,
    ),
  ) as EndingId; // the last has no conditions

/** Rounds that a run has been reviewed for. */
const roundsOf = ({ unfolded }: Played): number => unfolded.accounts.length;

/** Tells the percent of random runs that end below a run's reading. */
const placesOf =
  (played: Played) =>
  (id: ReadingId): number =>
    placeOf(played.course, roundsOf(played), id, readingOf(id, played));

/** Whether a run was finished before its slow figures could tell where they go: then no name fits yet. */
export const isTooEarly = (played: Played): boolean =>
  yearOf(played.course, roundsOf(played)) <= tooEarlyYears;

/** How a run that is over has ended. */
export const endingOf = (played: Played): EndingId =>
  isTooEarly(played) ? (endingIds[endingIds.length - 1] as EndingId) : endingFor(placesOf(played));

/** A reading that an ending rests on. */
export interface Ground {
  readonly of: EndingReading;
  readonly place: number; // percent of random runs that end below it
}

/** What a run's ending rests on; nothing for the ending that is left when no other fits. */
export const groundsOf = (played: Played): Ground[] => {
  const place = placesOf(played);
  return endings[endingOf(played)].map(({ of }) => ({ of, place: place(of) }));
};

/** The pillars that got the most tallies over the run, one unless they are equal, and their share of all tallies, 0 to 1. */
export const mostTallies = ({
  decisions,
}: Pick<Game, 'decisions'>): { pillars: PillarId[]; share: number } => {
  const counts = pillarIds.map((id) => decisions.reduce((sum, { split }) => sum + split[id], 0));
  const most = counts.reduce((one, other) => (other > one ? other : one), 0);
  return {
    pillars: most === 0 ? [] : pillarIds.filter((_, at) => counts[at] === most),
    share: most / (decisions.length * TALLIES),
  };
};
