import { useMemo } from 'preact/hooks';
import { courses } from '../../data/courses.ts';
import { type IndicatorId, indicators, tooEarlyYears } from '../../data/indicators.ts';
import { indicatorAt } from '../../game/readings/indicators.ts';
import { hasParts, partsOf, type Why, why } from '../../game/readings/why.ts';
import type { Game } from '../../game/rules/game.ts';
import { type Format, formatOf } from '../charts/formats.ts';
import type { Compared } from '../charts/runs.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { SourceNote } from '../shared/SourceNote.tsx';
import { budgetYearOf } from '../shared/years.ts';

/** A part of a change, in words. */
interface WhyRow {
  readonly key: 'latest' | 'sown' | 'events' | 'flow' | 'rest';
  readonly text: string;
  readonly share: number;
}

/** The parts of a change in words, four at most: from the third round on, the other decisions go with the flow. */
const useRows = (game: Game): ((why: Why) => WhyRow[]) => {
  const { say, numbers } = usePanel();
  const year = (round: number): string => numbers.year(budgetYearOf(game, round));
  return (reason) => {
    const { latest, sown, events, others, flow } = partsOf(reason);
    const rounds = reason.decisions.length;
    const rows: WhyRow[] = [
      { key: 'latest', text: say('why.latest', { year: year(rounds - 1) }), share: latest },
      { key: 'events', text: say('why.events'), share: events },
    ];
    if (sown)
      rows.splice(1, 0, {
        key: 'sown',
        text: say(sown.share < 0 ? 'why.faded' : 'why.sown', { year: year(sown.round) }),
        share: sown.share,
      });
    return rounds > 2
      ? [...rows, { key: 'rest', text: say('why.rest'), share: others + flow }]
      : [...rows, { key: 'flow', text: say('why.flow'), share: flow }];
  };
};

/** What pushed a figure up most and what pulled it down most, at a glance. */
const Movers = ({ rows, format }: { rows: readonly WhyRow[]; format: Format }) => {
  const { say } = usePanel();
  const sorted = [...rows].sort((a, b) => b.share - a.share);
  const nothing = format.part(0);
  const movers = [
    { row: sorted[0], sign: 1, key: 'why.up' },
    { row: sorted[sorted.length - 1], sign: -1, key: 'why.down' },
  ] as const;
  return movers.map(({ row, sign, key }) => {
    if (!row || row.share * sign <= 0 || format.part(row.share) === nothing) return null;
    return (
      <span key={key} class="mover">
        {say(key, { what: row.text, share: format.part(row.share) })}
      </span>
    );
  });
};

interface WhyProps {
  readonly id: IndicatorId;
  readonly rows: readonly WhyRow[];
  readonly change: number; // what the rows add up to
  readonly apart: number; // from the run without the budget
  readonly format: Format;
}

/** Why a figure changed: shares that add up to the change, each with a bar to the right or left. */
const WhyParts = ({ id, rows, change, apart, format }: WhyProps) => {
  const { say } = usePanel();
  const largest = Math.max(...rows.map(({ share }) => Math.abs(share)), Number.MIN_VALUE);
  return (
    <details class="more why">
      <summary>
        {say('why.open')}
        <span class="unseen"> {say(`indicator.${id}`)}</span>
      </summary>
      <ul>
        {rows.map(({ key, text, share }) => (
          <li key={key}>
            <span>{text}</span>
            <b class="number">{format.part(share)}</b>
            <svg viewBox="-50 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <path d="M0 0V8" />
              <rect
                class={share < 0 ? 'down' : 'up'}
                x={share < 0 ? (50 * share) / largest : 0}
                y="1"
                width={(50 * Math.abs(share)) / largest}
                height="6"
              />
            </svg>
          </li>
        ))}
      </ul>
      <p class="small">{say('why.sum', { change: format.part(change) })}</p>
      <span class="small">{say('review.apart', { change: format.change(apart) })}</span>
    </details>
  );
};

/** Those that budgets move most come first. */
const ids: readonly IndicatorId[] = [
  'trust',
  'capability',
  'investment',
  'rank',
  'regularUse',
  'firmUse',
  'skills',
  'everUse',
];

const last = (quarters: Game['quarters'], id: IndicatorId): number => {
  const state = quarters[quarters.length - 1];
  return state ? indicatorAt(state, id) : Number.NaN;
};

/** Years that the decisions so far have served. */
const yearsIn = ({ course, decisions }: Game): number => decisions.length * courses[course].yearsPerRound;

/** A figure now, beside the continuation, what changed it, and why. */
const Headline = ({ id, runs, why: reason }: { id: IndicatorId; runs: Compared; why: Why }) => {
  const { say, numbers } = usePanel();
  const locale = useSession((session) => session.locale);
  const rows = useRows(runs.game)(reason);
  const format = formatOf(numbers, locale, id);
  const value = last(runs.yours, id);
  const { yearsPerRound } = courses[runs.game.course];
  return (
    <div class="headline">
      <dt>{say(`indicator.${id}`)}</dt>
      <dd>
        <p class="headline-now">
          <b class="headline-number">{format.value(value)}</b>
          {indicators[id].slow && yearsIn(runs.game) <= tooEarlyYears && (
            <span class="early">{say('review.slow')}</span>
          )}
        </p>
        <span>
          {say(yearsPerRound === 1 ? 'review.since' : 'review.sinceTwo', {
            before: format.value(value - reason.change),
            now: format.value(value),
            change: format.change(reason.change),
          })}
        </span>
        <span class="continuation-value">
          {say('review.continuationValue', { value: format.value(last(runs.continuation, id)) })}
        </span>
        {id !== 'rank' && <Movers rows={rows} format={format} />}
        <div class="disclosures">
          {hasParts(id, reason) && (
            <WhyParts
              id={id}
              rows={rows}
              change={reason.change}
              apart={value - last(runs.none, id)}
              format={format}
            />
          )}
          <SourceNote id={id} />
        </div>
      </dd>
    </div>
  );
};

/** Each figure now, and what the budgets and the summer have to do with it. */
export const Headlines = ({ runs }: { runs: Compared }) => {
  const { say } = usePanel();
  const reasons = useMemo(() => why(runs.game, ids), [runs]);
  return (
    <section aria-labelledby="headlines-title">
      <h3 id="headlines-title">{say('review.headlines')}</h3>
      {yearsIn(runs.game) <= tooEarlyYears && <p class="small">{say('review.slowNote')}</p>}
      <dl class="headlines">
        {ids.map((id) => (
          <Headline key={id} id={id} runs={runs} why={reasons[id]} />
        ))}
      </dl>
    </section>
  );
};
