import { courses } from '../../data/courses.ts';
import { type Guess, guesses } from '../../data/predictions.ts';
import { indicatorAt } from '../../game/readings/indicators.ts';
import { askedIn } from '../../game/readings/prediction.ts';
import { type Game, now, roundOf } from '../../game/rules/game.ts';
import { formatOf } from '../charts/formats.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { Dialog } from '../shared/Dialog.tsx';
import type { Dispatch } from './useDispatch.ts';

interface Props {
  readonly game: Game;
  readonly play: Dispatch;
  readonly onClose: () => void;
}

const upwards = [...guesses].reverse();

/** Before the water runs: which way will one figure go? One tap foresees and confirms. */
export const Predict = ({ game, play, onClose }: Props) => {
  const { say, numbers } = usePanel();
  const locale = useSession((session) => session.locale);
  const { of, much } = askedIn(roundOf(game));
  const format = formatOf(numbers, locale, of);
  const decide = (guess: Guess | null) => {
    if (guess !== game.guess) play({ do: 'predict', guess });
    play({ do: 'confirm' });
  };
  const ask = courses[game.course].yearsPerRound === 1 ? 'predict.ask' : 'predict.askLast';
  return (
    <Dialog title={say('predict.title')} onClose={onClose}>
      <p>{say(ask, { indicator: say(`indicator.${of}`) })}</p>
      <p class="small">
        {say('predict.now', {
          value: format.value(indicatorAt(now(game), of)),
          much: format.size(much),
        })}
      </p>
      <div class="guesses">
        {upwards.map((guess) => (
          <button key={guess} type="button" class="button" onClick={() => decide(guess)}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M3 12H20M14 6l6 6-6 6" transform={`rotate(${-35 * guess} 12 12)`} />
            </svg>
            {say(`predict.${guess}`)}
          </button>
        ))}
      </div>
      <button type="button" class="button quiet" onClick={() => decide(null)}>
        {say('predict.skip')}
      </button>
      <p class="small">{say('predict.note')}</p>
    </Dialog>
  );
};
