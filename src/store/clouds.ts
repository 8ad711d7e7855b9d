import { firstBudgetYear, QUARTERS_A_YEAR } from '../data/calendar.ts';
import { type Event, type EventId, events } from '../data/events.ts';
import { talliesLaid } from '../game/readings/ready.ts';
import { known } from '../game/readings/sky.ts';
import type { Pair } from '../game/rules/decision.ts';
import { type Game, roundOf, skyOf } from '../game/rules/game.ts';
import { quartersToEvent } from '../game/rules/year/clock.ts';
import { SCRIPTED } from '../game/rules/year/omens.ts';
import { eventSeason, type Session } from './session.ts';

/** A cloud over the ridge: an event that may come. */
export interface Cloud {
  readonly event: EventId; // gives the cloud its sign
  readonly character: Event['character']; // rain or sun
  readonly near: boolean; // it may come this summer, not the next
  readonly laid: number; // tallies that lie on it this winter
  readonly gone: boolean; // a study has shown that it will not come: it parts
}

/** A cloud in the sky of a game. */
export interface Announced extends Cloud {
  readonly summer: number; // the calendar year of the summer in which it may come
}

/** The calendar year of the summer that a pair of clouds is for. */
export const summerOf = (game: Game, pair: Pair): number => {
  const round = roundOf(game) + (pair === 'far' ? 1 : 0);
  return firstBudgetYear + Math.floor(quartersToEvent(game.course, round) / QUARTERS_A_YEAR);
};

/** The clouds of a pair. */
const pairOf = (game: Game, pair: Pair): Announced[] => {
  const comes = known(game, pair);
  const summer = summerOf(game, pair);
  return (skyOf(game)[pair]?.clouds ?? []).map((event) => ({
    event,
    character: events[event].character,
    near: pair === 'near',
    summer,
    laid: talliesLaid(game, event),
    gone: comes !== null && !comes.includes(event),
  }));
};

/** The event that is known to come in the summer of this round; null where the clouds leave it open. */
export const announcedOf = (game: Game): EventId | null => {
  const { near } = skyOf(game);
  if (!near) return roundOf(game) === 0 ? SCRIPTED : null;
  const [only, other] = known(game, 'near') ?? [];
  return other ? null : (only ?? null);
};

/** Whether the summer that the near pair announced has come and gone on screen. */
const isPast = ({ game, watching }: Session): boolean =>
  watching === null
    ? game?.phase === 'review' || game?.phase === 'report'
    : game !== null && watching >= eventSeason(game);

/** The clouds of a moment, at most four: those of the coming summer, while it is to come, and of the one after. */
export const cloudsOf = (session: Session): readonly Announced[] => {
  const { game } = session;
  if (!game) return [];
  return [...(isPast(session) ? [] : pairOf(game, 'near')), ...pairOf(game, 'far')];
};
