import { useMemo, useState } from 'preact/hooks';
import type { AnswerStyle, EventId } from '../../data/events.ts';
import { type Game, reserveLeft, roundOf } from '../../game/rules/game.ts';
import { answerStyles, answerTo } from '../../game/rules/year/answers.ts';
import { dispatch } from '../../store/play.ts';
import { inLastRound } from '../../store/session.ts';
import { alert } from '../shared/announce.ts';
import { usePanel } from '../shared/context.ts';
import { isHurried } from '../shared/hurried.ts';
import { paymentOf } from '../shared/payment.ts';
import { Sentences } from '../shared/Sentences.tsx';
import { AnswerCard } from './AnswerCard.tsx';

/** Three ways to answer, one of which is chosen and then confirmed: an answer is final. */
export const Answers = ({ game, event }: { game: Game; event: EventId }) => {
  const { store, say, numbers } = usePanel();
  const [chosen, setChosen] = useState<AnswerStyle | null>(null);
  const ways = useMemo(
    () => answerStyles.map((style) => ({ style, payment: paymentOf(game, style) })),
    [game],
  );
  const hurried = isHurried(game);
  const reserve = reserveLeft(game);
  const last = inLastRound(game);
  const none = last ? say('summer.lastBare') : say('summer.noReserve');
  const final = say('summer.final');
  const now = chosen
    ? say('summer.chosen', { answer: say(`event.${event}.${chosen}`) })
    : say('summer.choose');
  const told = hurried ? (roundOf(game) === 0 ? [final] : []) : [now, final];
  const give = () =>
    chosen ? dispatch(store, { do: 'answer', style: chosen }) : alert(say('summer.choose'));
  return (
    <section aria-labelledby="answers-title">
      <h3 id="answers-title">{say('summer.answers')}</h3>
      {roundOf(game) === 0 && !hurried && <p>{say('summer.first')}</p>}
      {!hurried && (
        <p>
          <Sentences
            of={[
              reserve > 0 ? say('summer.reserve', { yen: numbers.yen(reserve) }) : none,
              reserve > 0 && last ? say('summer.last') : null,
            ]}
          />
        </p>
      )}
      <fieldset class="answers">
        <legend class="unseen">{say('summer.answers')}</legend>
        <ul>
          {ways.map(({ style, payment }) => (
            <AnswerCard
              key={style}
              event={event}
              style={style}
              answer={answerTo(event, style)}
              payment={payment}
              chosen={chosen === style}
              brief={hurried}
              onChoose={() => setChosen(style)}
            />
          ))}
        </ul>
      </fieldset>
      <div class="answer-ways">
        {told.length > 0 && (
          <p>
            <Sentences of={told} />
          </p>
        )}
        <button type="button" class="button strong" aria-disabled={!chosen} onClick={give}>
          {say('summer.confirm')}
        </button>
      </div>
    </section>
  );
};
