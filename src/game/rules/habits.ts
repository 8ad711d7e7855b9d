import type { AnswerStyle, EventId } from '../../data/events.ts';
import type { Game } from './game.ts';
import { answerStyles } from './year/answers.ts';

/** The style that a run has answered in most often; the first in order among equals. */
export const usualStyle = ({ answers }: Pick<Game, 'answers'>): AnswerStyle => {
  const given = answers.flat();
  const times = (style: AnswerStyle): number => given.filter((one) => one === style).length;
  return answerStyles.reduce((most, style) => (times(style) > times(most) ? style : most));
};

/** How a run would answer any event: as it did when it met it, else in its usual style. */
export const answersOf = (game: Pick<Game, 'answers' | 'unfolded'>): ((event: EventId) => AnswerStyle) => {
  const usual = usualStyle(game);
  const known = new Map(game.unfolded.met.map(({ event, answer }) => [event, answer]));
  return (event) => known.get(event) ?? usual;
};
