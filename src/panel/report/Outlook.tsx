import { useMemo } from 'preact/hooks';
import { QUARTERS_A_YEAR } from '../../data/calendar.ts';
import type { IndicatorId } from '../../data/indicators.ts';
import { indicatorAt, series } from '../../game/readings/indicators.ts';
import { outlook } from '../../game/readings/report/outlook.ts';
import type { Game } from '../../game/rules/game.ts';
import { formatOf } from '../charts/formats.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { OutlookChart } from './OutlookChart.tsx';
import { Part } from './Part.tsx';

/** A slow one, a quick one, and one in between. */
const ids: readonly IndicatorId[] = ['regularUse', 'trust', 'capability'];

/** Where the last split would lead, if nothing else happened. */
export const Outlook = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const locale = useSession((session) => session.locale);
  const quarters = useMemo(() => outlook(game), [game]);
  const end = game.quarters.length - 1;
  const yearOf = (quarter: number): number =>
    2024 + Math.floor((quarter + QUARTERS_A_YEAR) / QUARTERS_A_YEAR);
  const last = quarters.length - 1;
  return (
    <Part id="outlook">
      <p>{say('outlook.lead')}</p>
      <div class="outlooks">
        {ids.map((id) => {
          const format = formatOf(numbers, locale, id);
          const at = (quarter: number): string => {
            const state = quarters[quarter];
            return state ? format.value(indicatorAt(state, id)) : '';
          };
          return (
            <figure key={id} class="indicator">
              <figcaption>
                <b>{say(`indicator.${id}`)}</b> <span class="unit">{say(format.unit)}</span>
              </figcaption>
              <OutlookChart id={id} values={series(quarters, id)} end={end} tick={format.tick} />
              <p>
                {say('outlook.text', {
                  end: numbers.december(yearOf(end)),
                  now: at(end),
                  last: numbers.december(yearOf(last)),
                  later: at(last),
                })}
              </p>
            </figure>
          );
        })}
      </div>
      <p class="small">{say('outlook.note')}</p>
    </Part>
  );
};
