import type { ScaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { usePanel } from '../shared/context.ts';
import type { Judged } from './strips.ts';

interface Props {
  readonly judged: Judged;
  readonly x: ScaleLinear<number, number>;
  readonly edge: number; // kept free at either side
  readonly tall: number; // above the line
  readonly text: string; // the strip in words
  readonly children: ComponentChildren; // drawn on the line, upwards
}

const ABOVE = 14;
const BELOW = 24;

/** A dimension as a line with figures, the player's own place on it, and what it takes. */
export const DimensionStrip = ({ judged: { id, value, target }, x, edge, tall, text, children }: Props) => {
  const { say } = usePanel();
  const [left, right] = x.range() as [number, number];
  const width = right - left + 2 * edge;
  const height = ABOVE + tall + BELOW;
  return (
    <figure class="fate">
      <figcaption>
        <b>{say(`dimension.${id}`)}</b>
      </figcaption>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <g transform={`translate(${edge} ${ABOVE + tall})`}>
          <path class="rail" d={`M${left} 0H${right}`} />
          {x.ticks(5).map((tick) => (
            <g key={tick} transform={`translate(${x(tick)} 0)`}>
              <path class="tick" d="M0 0V5" />
              <text class="tick-text" y="20">
                {tick}
              </text>
            </g>
          ))}
          {children}
          {target !== null && <path class="target-line" d={`M${x(target)} 4V${-tall - 4}`} />}
          <path class="own" d={`M${x(value)} 2V${-tall - 2}`} />
          <path class="own-head" d={`M${x(value)} ${-tall}l-6-10h12Z`} />
        </g>
      </svg>
      <p>{text}</p>
    </figure>
  );
};
