import { useMemo } from 'preact/hooks';
import type { IndicatorId } from '../../data/indicators.ts';
import type { Game } from '../../game/game.ts';
import { indicatorAt } from '../../game/indicators.ts';
import { why } from '../../game/why.ts';
import { formatOf } from '../charts/formats.ts';
import type { Runs } from '../charts/runs.ts';
import { usePanel, useSession } from '../context.ts';
import { SourceNote } from '../parts/SourceNote.tsx';
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

/** Each figure now, what a year changed, and what the budget has to do with it. */
export const Headlines = ({ runs }: { runs: Runs }) => {
  const { say, numbers } = usePanel();
  const locale = useSession((session) => session.locale);
  const reasons = useMemo(() => why(runs.game, ids), [runs]);
  return (
    <section aria-labelledby="headlines-title">
      <h3 id="headlines-title">{say('review.headlines')}</h3>
      <dl class="headlines">
        {ids.map((id) => {
          const format = formatOf(numbers, locale, id);
          const value = last(runs.yours, id);
          return (
            <div key={id} class="headline">
              <dt>{say(`indicator.${id}`)}</dt>
              <dd>
                <b class="headline-number">{format.value(value)}</b>
                <span>
                  {say('review.since', {
                    before: format.value(value - reasons[id].change),
                    now: format.value(value),
                    change: format.change(reasons[id].change),
                  })}
                </span>
                <span>{say('review.apart', { change: format.change(value - last(runs.none, id)) })}</span>
                <WhyParts id={id} why={reasons[id]} game={runs.game} format={format} />
                <SourceNote id={id} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
};
