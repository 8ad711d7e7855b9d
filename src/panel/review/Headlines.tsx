import { useMemo } from 'preact/hooks';
import { courses } from '../../data/courses.ts';
import { type IndicatorId, indicators, tooEarlyYears } from '../../data/indicators.ts';
import { indicatorAt } from '../../game/readings/indicators.ts';
import { type Why, why } from '../../game/readings/why.ts';
import type { Game } from '../../game/rules/game.ts';
import { formatOf } from '../charts/formats.ts';
import type { Compared } from '../charts/runs.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { SourceNote } from '../shared/SourceNote.tsx';
import { Movers } from './Movers.tsx';
import { useRows } from './useRows.ts';
import { WhyParts } from './WhyParts.tsx';

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
        <span class="ghost-value">
          {say('review.ghostValue', { value: format.value(last(runs.continuation, id)) })}
        </span>
        {id !== 'rank' && <Movers rows={rows} format={format} />}
        <div class="disclosures">
          <WhyParts
            id={id}
            rows={rows}
            change={reason.change}
            apart={value - last(runs.none, id)}
            format={format}
          />
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
