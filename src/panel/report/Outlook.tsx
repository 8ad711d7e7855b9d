import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useMemo } from 'preact/hooks';
import { DT, QUARTERS_A_YEAR } from '../../data/calendar.ts';
import type { IndicatorId } from '../../data/indicators.ts';
import { indicatorAt, series } from '../../game/readings/indicators.ts';
import { outlook } from '../../game/readings/report/outlook.ts';
import type { Game } from '../../game/rules/game.ts';
import { extentOf, valueAxis, valueTicks } from '../charts/axes.ts';
import { formatOf } from '../charts/formats.ts';
import { useWidth } from '../charts/useWidth.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { Part } from './Part.tsx';

interface ChartProps {
  readonly id: IndicatorId;
  readonly values: readonly number[]; // a quarter each
  readonly end: number; // the last quarter that was played
  readonly tick: (value: number) => string;
}

const FIRST = 2024;
const shownYears = [0, 6, 11] as const;
const HEIGHT = 170;
const margin = { top: 10, right: 18, bottom: 28, left: 40 } as const;

/** What was played, then what would follow: the second part broken, behind the line where play ended. */
const OutlookChart = ({ id, values, end, tick }: ChartProps) => {
  const [element, full] = useWidth();
  const width = Math.max(80, full - margin.left - margin.right);
  const tall = HEIGHT - margin.top - margin.bottom;
  const x = scaleLinear([0, 11], [0, width]);
  const own = { id: 'yours', spots: values.map((value, quarter) => ({ t: quarter * DT, value })) } as const;
  const y = valueAxis(id, extentOf(id, [own]), tall);
  const path = (from: number, to: number): string =>
    line<number>(
      (_, at) => x((from + at) * DT),
      (value) => y(value),
    )(values.slice(from, to + 1)) ?? '';
  return (
    <div class="chart" ref={element}>
      <svg width={full} height={HEIGHT} viewBox={`0 0 ${full} ${HEIGHT}`} aria-hidden="true">
        <g transform={`translate(${margin.left} ${margin.top})`}>
          {valueTicks(id, y).map((value) => (
            <g key={value} class="rule" transform={`translate(0 ${y(value)})`}>
              <line x2={width} />
              <text x="-8" dy="0.35em">
                {tick(value)}
              </text>
            </g>
          ))}
          {shownYears.map((t) => (
            <text key={t} class="year" x={x(t)} y={tall + 22}>
              {FIRST + t}
            </text>
          ))}
          <path class="played-until" d={`M${x(end * DT)} 0V${tall}`} />
          <g class="line yours">
            <path class="stroke" d={path(0, end)} />
            <path class="stroke ahead" d={path(end, values.length - 1)} />
            <circle class="marker" cx={x(end * DT)} cy={y(values[end] ?? 0)} r="4" />
          </g>
        </g>
      </svg>
    </div>
  );
};

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
