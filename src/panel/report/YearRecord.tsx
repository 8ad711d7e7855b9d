import type { Decision } from '../../game/rules/decision.ts';
import type { Game } from '../../game/rules/game.ts';
import type { Met } from '../../game/rules/year/meeting.ts';
import { readinessStep } from '../../game/rules/year/readiness.ts';
import { usePanel } from '../shared/context.ts';

interface Props {
  readonly game: Game;
  readonly decision: Decision;
  readonly round: number;
}

/** What was settled beside the split: a term and what it was, only for what there was. */
const useSettled = ({ earmark, notch, study }: Decision): [term: string, what: string][] => {
  const { say } = usePanel();
  return [
    ...(earmark
      ? [
          [
            say('earmark.laid'),
            say('report.laid', { event: say(`event.${earmark.event}.title`), count: earmark.tallies }),
          ] as [string, string],
        ]
      : []),
    ...(study
      ? [
          [say('report.study'), say(study === 'near' ? 'report.studyNear' : 'report.studyFar')] as [
            string,
            string,
          ],
        ]
      : []),
    ...(notch
      ? [
          [
            say('report.lever'),
            say('report.leverMoved', {
              lever: say(`lever.${notch.lever}.name`),
              way: say(`lever.${notch.lever}.${notch.by > 0 ? 'up' : 'down'}`),
            }),
          ] as [string, string],
        ]
      : []),
  ];
};

const EventRecord = ({ event, ready, answer, payment: { price, fromReserve, owed } }: Met) => {
  const { say, numbers } = usePanel();
  const amounts = [
    ['report.price', price],
    ['report.fromReserve', fromReserve],
    ['report.owed', owed],
    ['report.unpaid', price - fromReserve - owed],
  ] as const;
  const paid = amounts.filter(([, yen]) => yen > 0);
  return (
    <div>
      <dt>{say('report.event')}</dt>
      <dd>
        <b>{say(`event.${event}.title`)}</b>
        {answer && <span>{say('report.answer', { answer: say(`event.${event}.${answer}`) })}</span>}
        <span class="small">
          {say('report.ready', { ready: say(`readiness.${readinessStep(ready)}`) })}
          {paid.map(([key, yen]) => (
            <span key={key}>{say(key, { yen: numbers.yen(yen) })}</span>
          ))}
        </span>
      </dd>
    </div>
  );
};

/** A year beside its split: what was settled in winter, what came in summer, what went back. */
export const YearRecord = ({ game, decision, round }: Props) => {
  const { say, numbers } = usePanel();
  const settled = useSettled(decision);
  const returned = game.unfolded.accounts[round]?.returned ?? 0;
  return (
    <dl class="record">
      {settled.map(([term, what]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{what}</dd>
        </div>
      ))}
      {game.unfolded.met
        .filter((met) => met.round === round)
        .map((met) => (
          <EventRecord key={met.event} {...met} />
        ))}
      {returned > 0 && (
        <div>
          <dt>{say('report.returned')}</dt>
          <dd>{numbers.yen(returned)}</dd>
        </div>
      )}
    </dl>
  );
};
