import { useMemo, useState } from 'preact/hooks';
import type { AnswerStyle } from '../../data/events.ts';
import { type Game, reserveLeft } from '../../game/rules/game.ts';
import { answerStyles, answerTo } from '../../game/rules/year/answers.ts';
import type { Met } from '../../game/rules/year/meeting.ts';
import { dispatch } from '../../store/play.ts';
import { inLastRound } from '../../store/session.ts';
import { alert } from '../shared/announce.ts';
import { usePanel } from '../shared/context.ts';
import { paymentOf } from '../shared/payment.ts';
import { Sentences } from '../shared/Sentences.tsx';
import { isFirstRound, type PerTelling, type Sections, tellingOf } from '../shared/telling.ts';
import { AnswerCard } from './AnswerCard.tsx';

/** How answers differ, the first time that one is asked for. */
const HowTheyDiffer = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  return isFirstRound(game) ? <p>{say('summer.first')}</p> : null;
};

/** What is there to pay with. */
const InReserve = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const reserve = reserveLeft(game);
  const last = inLastRound(game);
  const none = last ? say('summer.lastBare') : say('summer.noReserve');
  return (
    <p>
      <Sentences
        of={[
          reserve > 0 ? say('summer.reserve', { yen: numbers.yen(reserve) }) : none,
          reserve > 0 && last ? say('summer.last') : null,
        ]}
      />
    </p>
  );
};

const notes: Sections<{ game: Game }> = {
  brief: [],
  lesson: [HowTheyDiffer, InReserve],
  workshop: [HowTheyDiffer, InReserve],
};

/** Whether each answer tells at once what it brings; else that is behind a press. */
const tellsAll: PerTelling<boolean> = { brief: false, lesson: true, workshop: true };

/** Three ways to answer, one of which is chosen and then confirmed: an answer is final. */
export const Answers = ({ game, met: { event } }: { game: Game; met: Met }) => {
  const { store, say } = usePanel();
  const [chosen, setChosen] = useState<AnswerStyle | null>(null);
  const ways = useMemo(
    () => answerStyles.map((style) => ({ style, payment: paymentOf(game, style) })),
    [game],
  );
  const telling = tellingOf(game);
  const final = say('summer.final');
  const now = chosen
    ? say('summer.chosen', { answer: say(`event.${event}.${chosen}`) })
    : say('summer.choose');
  const reminders: PerTelling<readonly string[]> = {
    brief: isFirstRound(game) ? [final] : [],
    lesson: [now, final],
    workshop: [now, final],
  };
  const told = reminders[telling];
  const give = () =>
    chosen ? dispatch(store, { do: 'answer', style: chosen }) : alert(say('summer.choose'));
  return (
    <section aria-labelledby="answers-title">
      <h3 id="answers-title">{say('summer.answers')}</h3>
      {notes[telling].map((Note, at) => (
        <Note key={at} game={game} />
      ))}
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
              told={tellsAll[telling]}
              onChoose={() => setChosen(style)}
            />
          ))}
        </ul>
      </fieldset>
      <div class={chosen ? 'answer-ways chosen' : 'answer-ways'}>
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
