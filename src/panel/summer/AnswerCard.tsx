import type { Answer, AnswerStyle, EventId } from '../../data/events.ts';
import type { GuidelineElementId } from '../../data/guideline.ts';
import { readiness } from '../../data/readiness.ts';
import type { Payment } from '../../game/rules/year/answers.ts';
import { usePanel } from '../shared/context.ts';
import { Moves } from '../shared/Moves.tsx';
import { inTallies, unpaid } from '../shared/payment.ts';
import { useList } from '../shared/Sentences.tsx';

/** Who pays an answer, in words: the reserve first, then the next budget, in the last summer nobody. */
const usePayer = (): ((payment: Payment) => string) => {
  const { say } = usePanel();
  return (payment) => {
    const [reserve, owed] = [inTallies(payment.fromReserve), inTallies(payment.owed)];
    const late = readiness.late * 100; // percent
    const nobody = unpaid(payment);
    if (nobody > 0)
      return payment.fromReserve > 0
        ? say('summer.payPartly', { reserve, unpaid: inTallies(nobody) })
        : say('summer.payNobody');
    if (payment.owed === 0) return say('summer.payReserve', { reserve });
    return payment.fromReserve > 0
      ? say('summer.payBoth', { reserve, owed, late })
      : say('summer.payNext', { late });
  };
};

/** What an answer costs, and who pays. */
const Price = ({ payment }: { payment: Payment }) => {
  const { say, numbers } = usePanel();
  const payer = usePayer();
  if (payment.price === 0) return <b>{say('summer.free')}</b>;
  return (
    <>
      <b>{say('summer.price', { tallies: inTallies(payment.price), yen: numbers.yen(payment.price) })}</b>{' '}
      <span class="small">{payer(payment)}</span>
    </>
  );
};

interface Props {
  readonly event: EventId;
  readonly style: AnswerStyle;
  readonly answer: Answer;
  readonly payment: Payment;
  readonly chosen: boolean;
  readonly told: boolean; // what it brings; else that can be asked for once it is chosen
  readonly onChoose: () => void;
}

/** Behind an answer: who acts, what it changes, and which elements of the guideline it serves and strains. */
const Detail = ({ event, style, answer, told }: Pick<Props, 'event' | 'style' | 'answer' | 'told'>) => {
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
      {!told && <p>{say(`event.${event}.${style}Text`)}</p>}
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
export const AnswerCard = ({ event, style, answer, payment, chosen, told, onChoose }: Props) => {
  const { say } = usePanel();
  const [name, facts] = [`answer-${style}`, `answer-${style}-facts`];
  return (
    <li class={`answer ${style} ${chosen ? 'chosen' : ''}`}>
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
          {told && <span>{say(`event.${event}.${style}Text`)}</span>}
          <span>
            <Price payment={payment} />
          </span>
        </span>
      </label>
      {(chosen || told) && <Detail event={event} style={style} answer={answer} told={told} />}
    </li>
  );
};
