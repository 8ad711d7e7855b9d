import { curveStepAfter, line } from 'd3-shape';
import type { IndicatorId } from '../../data/indicators.ts';
import type { Band } from '../../game/readings/bands.ts';
import { type Extent, FIRST_YEAR, isReview, timeAxis, valueAxis, valueTicks, years } from './axes.ts';
import { BandArea } from './BandArea.tsx';
import { spread } from './labels.ts';
import { Marker } from './Marker.tsx';
import type { ChartPoint, Line, LineId } from './runs.ts';
import { useWidth } from './useWidth.ts';

interface Props {
  readonly id: IndicatorId;
  readonly lines: readonly Line[];
  readonly extent: Extent; // of values, perhaps shared with other charts
  readonly label: string; // the chart in a sentence, for those who do not see it
  readonly names: Readonly<Record<LineId, string>>; // short, for the ends of lines
  readonly tick: (value: number) => string;
  readonly height: number;
  readonly band?: Band; // the futures of the player's own line
}

const margin = { top: 12, right: 104, bottom: 30, left: 42 } as const;

/** Lines over time, on one scale, each named at its end. */
export const LineChart = ({ id, lines, extent, label, names, tick, height, band }: Props) => {
  const [element, full] = useWidth();
  const width = Math.max(80, full - margin.left - margin.right);
  const tall = height - margin.top - margin.bottom;
  const since2023 = lines.some(({ before }) => before !== undefined);
  const x = timeAxis(since2023 ? -1 : 0, width);
  const y = valueAxis(id, extent, tall);
  const path = line<ChartPoint>(
    ({ t }) => x(t),
    ({ value }) => y(value),
  );
  if (id === 'rank') path.curve(curveStepAfter);
  const ends = lines.map((own) => {
    const last = own.spots[own.spots.length - 1] as ChartPoint;
    return { id: own.id, at: y(last.value), x: x(last.t) };
  });
  const endX = ends[0]?.x ?? 0;
  return (
    <div class="chart" ref={element}>
      <svg width={full} height={height} role="img" aria-label={label}>
        <g transform={`translate(${margin.left} ${margin.top})`}>
          {valueTicks(id, y).map((value) => (
            <g key={value} class="rule" transform={`translate(0 ${y(value)})`}>
              <line x2={width} />
              <text x="-8" dy="0.35em">
                {tick(value)}
              </text>
            </g>
          ))}
          {(since2023 ? years.from2023 : years.all).map((t, at) => (
            <text key={t} class="year" x={x(t)} y={tall + 24}>
              {at === 0 || full > 380 ? FIRST_YEAR + t : `’${(FIRST_YEAR + t) % 100}`}
            </text>
          ))}
          {band && <BandArea band={band} x={x} y={y} />}
          {[...lines].reverse().map(({ id: own, spots, before }) => (
            <g key={own} class={`line ${own}`}>
              {before !== undefined && (
                <g class="before">
                  <line x1={x(-1)} y1={y(before)} x2={x(0)} y2={y(spots[0]?.value ?? 0)} />
                  <Marker id={own} x={x(-1)} y={y(before)} />
                </g>
              )}
              <path class="stroke" d={path([...spots]) ?? ''} />
              {own !== 'none' &&
                spots
                  .filter((spot) => spot.t === 0 || isReview(spot.t))
                  .map(({ t, value }) => <Marker key={t} id={own} x={x(t)} y={y(value)} />)}
            </g>
          ))}
          {spread(ends, tall).map(({ id: own, at, text }) => (
            <g key={own} class={`end ${own}`}>
              <path class="leader" d={`M${endX + 5} ${at}L${endX + 14} ${text}`} />
              <text x={endX + 17} y={text} dy="0.35em">
                {names[own]}
              </text>
            </g>
          ))}
        </g>
      </svg>
    </div>
  );
};
