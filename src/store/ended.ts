import type { EndingId } from '../data/endings.ts';
import { endingOf } from '../game/readings/report/ending.ts';
import type { Session } from './session.ts';

/** How the run on screen ended; null while it goes on, and while its last round is watched. */
export const endedAs = ({ game, watching }: Pick<Session, 'game' | 'watching'>): EndingId | null =>
  game?.phase === 'report' && watching === null ? endingOf(game) : null;
