import { guesses } from '../../data/predictions.ts';
import { predictionOf } from '../../game/readings/prediction.ts';
import type { Game } from '../../game/rules/game.ts';
import { formatOf } from '../charts/formats.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { Sentences } from '../shared/Sentences.tsx';
import { isFirstRound } from '../shared/telling.ts';

/** What was foreseen beside what came, on one scale of five; never scored. */
export const Predicted = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const locale = useSession((session) => session.locale);
  const { of, guess, result, change } = predictionOf(game);
  const format = formatOf(numbers, locale, of);
  return (
    <section aria-labelledby="predicted-title">
      <h3 id="predicted-title">{say('predicted.title')}</h3>
      <p>
        <Sentences
          of={[
            say('predicted.result', {
              indicator: say(`indicator.${of}`),
              result: say(`predict.${result}`),
              change: format.change(change),
            }),
            guess === null
              ? say('predicted.none')
              : say('predicted.yours', { guess: say(`predict.${guess}`) }),
          ]}
        />
      </p>
      {guess !== null && (
        <ol class="guess-scale" aria-hidden="true">
          {guesses.map((each) => (
            <li key={each} class={each === result ? 'came' : ''}>
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="M3 12H20M14 6l6 6-6 6" transform={`rotate(${-35 * each} 12 12)`} />
              </svg>
              {each === guess && <span class="guessed">{say('predicted.you')}</span>}
              {each === result && <span>{say('predicted.came')}</span>}
            </li>
          ))}
        </ol>
      )}
      {isFirstRound(game) && guess !== null && guess !== result && (
        <p class="small">{say('predicted.note')}</p>
      )}
    </section>
  );
};
