import { QUARTERS_A_YEAR } from '../../data/calendar.ts';
import { events } from '../../data/events.ts';
import { dimensions } from '../../model/dimensions.ts';
import { central } from '../rules/central.ts';
import type { Game } from '../rules/game.ts';

/** An event strikes hard where it finds a run less ready than this. */
const READY = 0.5;

const fell = ({ quarters }: Game, from: number, index: number): boolean => {
  const [before, after] = [quarters[from], quarters[index]];
  return (
    before !== undefined &&
    after !== undefined &&
    dimensions(after, central).trust < dimensions(before, central).trust
  );
};

/** Whether the year up to a quarter was bad: 信頼と安全 fell over it, or something harmful struck hard. */
export const badYear = (game: Game, index: number): boolean => {
  const from = index > QUARTERS_A_YEAR ? index - QUARTERS_A_YEAR : 0;
  return (
    fell(game, from, index) ||
    game.unfolded.met.some(
      ({ event, ready, onset: { quarter } }) =>
        events[event].character !== 'good' && ready < READY && quarter >= from && quarter <= index,
    )
  );
};
