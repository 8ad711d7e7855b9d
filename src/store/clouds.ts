import { type Event, type EventId, events } from '../data/events.ts';
import type { Pair } from '../game/decision.ts';
import { type Game, skyOf as omensOf } from '../game/game.ts';
import { known, marksOn } from '../game/sky.ts';
import { eventSeason, type Session } from './session.ts';

/** An omen: a cloud over the ridge that announces an event. */
export interface Cloud {
  readonly event: EventId; // gives the cloud its sign
  readonly character: Event['character']; // rain or sun
  readonly near: boolean; // it may come this summer, not the next
  readonly marked: 0 | 1 | 2;
  readonly gone: boolean; // a study has shown that it will not come: it parts
}

/** The clouds of a pair. */
const pairOf = (game: Game, pair: Pair): Cloud[] => {
  const comes = known(game, pair);
  return (omensOf(game)[pair]?.clouds ?? []).map((event) => ({
    event,
    character: events[event].character,
    near: pair === 'near',
    marked: marksOn(game, event),
    gone: comes !== null && !comes.includes(event),
  }));
};

/** Whether the summer that the near pair announced has come and gone on screen. */
const isPast = ({ game, watching }: Session): boolean =>
  watching === null
    ? game?.phase === 'review' || game?.phase === 'report'
    : game !== null && watching >= eventSeason(game);

/** The clouds of a moment, at most four: those of the coming summer, while it is to come, and of the one after. */
export const cloudsOf = (session: Session): readonly Cloud[] => {
  const { game } = session;
  if (!game) return [];
  return [...(isPast(session) ? [] : pairOf(game, 'near')), ...pairOf(game, 'far')];
};
