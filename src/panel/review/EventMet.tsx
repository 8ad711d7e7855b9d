import { useMemo } from 'preact/hooks';
import { indicators } from '../../data/indicators.ts';
import { type Damage, type DamageRow, damageOf } from '../../game/readings/damage.ts';
import { moneyFlow } from '../../game/readings/moneyFlow.ts';
import type { Game } from '../../game/rules/game.ts';
import { answerTo, type Payment } from '../../game/rules/year/answers.ts';
import { readinessStep } from '../../game/rules/year/readiness.ts';
import { formatOf } from '../charts/formats.ts';
import { CloudSign } from '../shared/CloudSign.tsx';
import { usePanel, useSession } from '../shared/context.ts';
import { Moves } from '../shared/Moves.tsx';
import { inTallies, unpaid } from '../shared/payment.ts';
import { Sentences } from '../shared/Sentences.tsx';
import { DamageBars } from './DamageBars.tsx';

/** Units in which events move things by little: told a digit finer, with the unit beside the name. */
const isFine = ({ of }: DamageRow): boolean =>
  indicators[of].unit === 'index' || indicators[of].unit === 'US$ billion a year';

/** What an event did to some figures, beside what it would have done without any readiness. */
const DamageRows = ({ rows }: { rows: readonly DamageRow[] }) => {
  const { say, numbers } = usePanel();
  const locale = useSession((session) => session.locale);
  return (
    <dl class="damage">
      {rows.map((row) => {
        const format = formatOf(numbers, locale, row.of);
        const fine = isFine(row);
        return (
          <div key={row.of}>
            <dt>
              {say(`indicator.${row.of}`)} {fine && <span class="unit">{say(format.unit)}</span>}
            </dt>
            <DamageBars
              met={row.met}
              unprepared={row.unprepared}
              told={(value) => (fine ? format.part(value) : format.change(value))}
            />
          </div>
        );
      })}
    </dl>
  );
};

/** How an answer was paid for; nothing about one that is free. */
const usePaid = (): ((payment: Payment) => string | null) => {
  const { say } = usePanel();
  return (payment) => {
    if (payment.price === 0) return null;
    const [reserve, owed] = [inTallies(payment.fromReserve), inTallies(payment.owed)];
    const nobody = inTallies(unpaid(payment));
    if (unpaid(payment) > 0) return say('met.unpaid', { reserve, unpaid: nobody });
    if (payment.owed === 0) return say('met.paidReserve', { reserve });
    return payment.fromReserve > 0 ? say('met.paidBoth', { reserve, owed }) : say('met.paidNext', { owed });
  };
};

const MetEvent = ({ damage: { met, rows, answered } }: { damage: Damage }) => {
  const { say } = usePanel();
  const paid = usePaid();
  const { event, answer, ready, payment } = met;
  const style = answer ?? 'wait';
  return (
    <div class="met">
      <h4>
        <CloudSign event={event} /> {say(`event.${event}.title`)}
      </h4>
      <p>
        <Sentences of={[say('met.answer', { answer: say(`event.${event}.${style}`) }), paid(payment)]} />
      </p>
      <p>
        <Sentences
          of={[
            say('met.ready', { step: say(`readiness.${readinessStep(ready)}`) }),
            rows.length === 0 ? say('damage.none') : met.round === 0 ? say('damage.lead') : null,
          ]}
        />
      </p>
      {rows.length > 0 && <DamageRows rows={rows} />}
      <details class="more">
        <summary>
          {say('met.moves')}
          <span class="unseen"> {say(`event.${event}.title`)}</span>
        </summary>
        <p>{say('summer.actor', { actor: say(`actor.${answerTo(event, style).actor}`) })}</p>
        {answered.length > 0 && (
          <>
            <p>{say('damage.answered')}</p>
            <DamageRows rows={answered} />
          </>
        )}
        <Moves effects={answerTo(event, style).effects} />
      </details>
    </div>
  );
};

/** The summer's events: the answers, and what the events did beside what they would have done unprepared. */
export const EventMet = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const damages = useMemo(() => damageOf(game), [game]);
  const { reserve } = moneyFlow(game);
  if (damages.length === 0) return null;
  return (
    <section aria-labelledby="met-title">
      <h3 id="met-title">{say('met.title')}</h3>
      {damages.map((damage) => (
        <MetEvent key={damage.met.event} damage={damage} />
      ))}
      {reserve > 0 && <p>{say('met.returned', { yen: numbers.yen(reserve) })}</p>}
    </section>
  );
};
