import type { Answer, AnswerStyle, EventId } from '../../data/events.ts';
import type { GuidelineElementId } from '../../data/guideline.ts';
import type { Payment } from '../../game/rules/year/answers.ts';
import { usePanel } from '../shared/context.ts';
import { Moves } from '../shared/Moves.tsx';
import { useList } from '../shared/useList.ts';
import { Price } from './Price.tsx';

interface Props {
  readonly event: EventId;
  readonly style: AnswerStyle;
  readonly answer: Answer;
  readonly payment: Payment;
  readonly chosen: boolean;
  readonly brief: boolean; // what it brings is told once it is chosen
  readonly onChoose: () => void;
}

/** Behind an answer: who acts, what it changes, and which elements of the guideline it serves and strains. */
const Detail = ({ event, style, answer }: Pick<Props, 'event' | 'style' | 'answer'>) => {
  const { say } = usePanel();
  const { serves, strains, effects } = answer;
  const list = useList();
  const names = (elements: readonly GuidelineElementId[]): string =>
    list.format(elements.map((id) => say(`element.${id}`)));
  return (
    <details class="more">
      <summary>
        {say('summer.detail')}
        <span class="unseen"> {say(`event.${event}.${style}`)}</span>
      </summary>
      <p>{say('summer.actor', { actor: say(`actor.${answer.actor}`) })}</p>
      <p>{say('summer.effects')}</p>
      <Moves effects={effects} />
      {serves.length + strains.length > 0 && (
        <>
          <p>{say('summer.elements')}</p>
          <ul class="elements">
            {serves.length > 0 && <li>{say('summer.serves', { elements: names(serves) })}</li>}
            {strains.length > 0 && <li>{say('summer.strains', { elements: names(strains) })}</li>}
          </ul>
        </>
      )}
    </details>
  );
};

/** One way to answer, as a card that can be chosen. */
export const AnswerCard = ({ event, style, answer, payment, chosen, brief, onChoose }: Props) => {
  const { say } = usePanel();
  const [name, facts] = [`answer-${style}`, `answer-${style}-facts`];
  return (
    <li class={`answer ${style}`}>
      <label>
        <input
          type="radio"
          name="answer"
          checked={chosen}
          onChange={onChoose}
          aria-labelledby={name}
          aria-describedby={facts}
        />
        <span class="answer-name" id={name}>
          <span class="answer-style">{say(`summer.style.${style}`)}</span>{' '}
          <b>{say(`event.${event}.${style}`)}</b>
        </span>
        <span class="answer-facts" id={facts}>
          {(chosen || !brief) && <span>{say(`event.${event}.${style}Text`)}</span>}
          <span>
            <Price payment={payment} />
          </span>
        </span>
      </label>
      {(chosen || !brief) && <Detail event={event} style={style} answer={answer} />}
    </li>
  );
};
