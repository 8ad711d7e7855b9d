import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import type { DimensionId } from '../../data/dimensions.ts';
import { DOTS, type Fates, KNOWLEDGE_PERCENTS } from '../../game/readings/report/fates.ts';
import { useWidth } from '../charts/useWidth.ts';
import { usePanel } from '../shared/context.ts';

/** A dimension that the run is judged on: where it came out, and what it takes. */
export interface Judged {
  readonly id: DimensionId;
  readonly value: number;
  readonly target: number | null; // of the promise or the red line; null without either
}

/** How wide a strip is at least, also while its room is not known. */
const LEAST = 80;

type Scale = ScaleLinear<number, number>;
type Extent = readonly [low: number, high: number];

/** All that a strip must have room for: both kinds of fate, so that the two charts can be held side by side. */
const extentOf = ({ id, value, target }: Judged, fates: Fates): Extent => {
  const all = [...fates[id].luck, ...fates[id].knowledge, value, ...(target === null ? [] : [target])];
  return [Math.min(...all), Math.max(...all)];
};

/** A scale for each dimension, a point of the same length on all of them. */
const scalesOf = (
  judged: readonly Judged[],
  fates: Fates,
  width: number, // of the room for them
): Map<DimensionId, Scale> => {
  const extents = judged.map((one) => extentOf(one, fates));
  const span = Math.max(...extents.map(([low, high]) => high - low), 1) * 1.04;
  return new Map(
    judged.map(({ id }, at) => {
      const [low, high] = extents[at] as Extent;
      const middle = (low + high) / 2;
      return [id, scaleLinear([middle - span / 2, middle + span / 2], [0, Math.max(width, LEAST)])];
    }),
  );
};

/** How high each dot lies on those beside it, so that none covers another. */
const pile = (places: readonly number[], size: number): number[] => {
  const levels: number[] = [];
  for (const [at, x] of places.entries()) {
    const near = levels.filter((_, other) => Math.abs((places[other] as number) - x) < size);
    let level = 0;
    while (near.includes(level)) level++;
    levels[at] = level;
  }
  return levels;
};

interface StripProps {
  readonly judged: Judged;
  readonly x: Scale;
  readonly tall: number; // above the line
  readonly text: string; // the strip in words
  readonly children: ComponentChildren; // drawn on the line, upwards
}

const ABOVE = 14;
const BELOW = 24;
const EDGE = 8; // kept free at either side
const WIDE = 480; // pixels from which dots are larger

/** A dimension as a line with figures, the player's own place on it, and what it takes. */
const DimensionStrip = ({ judged: { id, value, target }, x, tall, text, children }: StripProps) => {
  const { say } = usePanel();
  const [left, right] = x.range() as [number, number];
  const width = right - left + 2 * EDGE;
  const height = ABOVE + tall + BELOW;
  return (
    <figure class="fate">
      <figcaption>
        <b>{say(`dimension.${id}`)}</b>
      </figcaption>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <g transform={`translate(${EDGE} ${ABOVE + tall})`}>
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

interface StripsProps {
  readonly judged: readonly Judged[];
  readonly fates: Fates;
  readonly strip: (one: Judged, x: Scale, room: number) => ComponentChildren;
}

/** A strip for each judged dimension, over the width that there is. */
const Strips = ({ judged, fates, strip }: StripsProps) => {
  const [element, full] = useWidth();
  const scales = scalesOf(judged, fates, full - 2 * EDGE);
  return (
    <div class="fates" ref={element}>
      {judged.map((one) => {
        const x = scales.get(one.id);
        return x ? strip(one, x, full) : null;
      })}
    </div>
  );
};

type Props = Pick<StripsProps, 'judged' | 'fates'>;

/** Each judged dimension under other seeds, as twenty dots, and where this run lies among them. */
export const LuckStrips = ({ judged, fates }: Props) => {
  const { say, numbers } = usePanel();
  const strip: StripsProps['strip'] = (one, x, room) => {
    const { id, value, target } = one;
    const { luck } = fates[id];
    const size = room < WIDE ? 8 : 11; // of a dot, in pixels
    const places = luck.map((dot) => x(dot));
    const levels = pile(places, size);
    const tall = (Math.max(...levels) + 1) * size;
    const text = say('fates.luckText', {
      value: numbers.decimal(value),
      below: luck.filter((dot) => dot < value).length,
      dots: DOTS,
    });
    const reached =
      target === null
        ? ''
        : say('fates.luckReached', { count: luck.filter((dot) => dot >= target).length, dots: DOTS });
    return (
      <DimensionStrip
        key={id}
        judged={one}
        x={x}
        tall={Math.max(tall, 2 * size)}
        text={`${text} ${reached}`.trim()}
      >
        {places.map((at, dot) => (
          <circle
            key={dot}
            class="luck-dot"
            cx={at}
            cy={-size / 2 - (levels[dot] as number) * size}
            r={size / 2 - 0.75}
          />
        ))}
      </DimensionStrip>
    );
  };
  return <Strips judged={judged} fates={fates} strip={strip} />;
};

const TALL = 22;

/** Each judged dimension under other parameters, as two bands, and where this run lies in them. */
export const KnowledgeStrips = ({ judged, fates }: Props) => {
  const { say, numbers } = usePanel();
  const strip: StripsProps['strip'] = (one, x) => {
    const { id, value } = one;
    const at = (percent: (typeof KNOWLEDGE_PERCENTS)[number]): number =>
      fates[id].knowledge[KNOWLEDGE_PERCENTS.indexOf(percent)] ?? value;
    const text = say('fates.knowledgeText', {
      value: numbers.decimal(value),
      low: numbers.decimal(at(10)),
      high: numbers.decimal(at(90)),
    });
    return (
      <DimensionStrip key={id} judged={one} x={x} tall={TALL} text={text}>
        <rect class="eighty" x={x(at(10))} y={-TALL + 3} width={x(at(90)) - x(at(10))} height={TALL - 6} />
        <rect class="fifty" x={x(at(25))} y={-TALL + 6} width={x(at(75)) - x(at(25))} height={TALL - 12} />
      </DimensionStrip>
    );
  };
  return <Strips judged={judged} fates={fates} strip={strip} />;
};
