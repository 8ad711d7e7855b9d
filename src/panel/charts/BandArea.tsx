import type { ScaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { DT } from '../../data/calendar.ts';
import { BAND_PERCENTS, type Band } from '../../game/readings/bands.ts';

interface Props {
  readonly band: Band;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

const place = (percent: (typeof BAND_PERCENTS)[number]): number => BAND_PERCENTS.indexOf(percent);

/**
 * Where a line lies eight times in ten and half of the time, with a few single futures, so that the edges
 * are not read as limits.
 */
export const BandArea = ({ band, x, y }: Props) => {
  const between = (low: number, high: number): string =>
    area<readonly number[]>(
      (_, quarter) => x(quarter * DT),
      (values) => y(values[low] ?? 0),
      (values) => y(values[high] ?? 0),
    )([...band.percentiles]) ?? '';
  const future = line<number>(
    (_, quarter) => x(quarter * DT),
    (value) => y(value),
  );
  return (
    <g class="band">
      <path class="eighty" d={between(place(10), place(90))} />
      <path class="fifty" d={between(place(25), place(75))} />
      {band.samples.map((path) => (
        <path key={path[1]} class="future" d={future([...path]) ?? ''} />
      ))}
    </g>
  );
};
