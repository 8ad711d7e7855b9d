import type { IndicatorId } from '../../data/indicators.ts';
import { investment } from '../../data/investment.ts';
import type { Band } from '../../game/readings/bands.ts';
import { now } from '../../game/rules/game.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { SourceNote } from '../shared/SourceNote.tsx';
import { type Extent, extentOf, FIRST_YEAR } from './axes.ts';
import { ChartTable } from './ChartTable.tsx';
import { formatOf } from './formats.ts';
import { LineChart } from './LineChart.tsx';
import { type Compared, type LineId, linesOf } from './runs.ts';

interface Props {
  readonly id: IndicatorId;
  readonly runs: Compared;
  readonly extent?: Extent;
  readonly height?: number;
  readonly band?: Band | undefined;
}

/** Names of lines: short ones for their ends, full ones for tables. */
const useNames = (): Record<'end' | 'full', Record<LineId, string>> => {
  const { say } = usePanel();
  const countries = { US: say('country.US'), CN: say('country.CN'), DE: say('country.DE') };
  return {
    end: {
      yours: say('end.yours'),
      continuation: say('end.continuation'),
      none: say('end.none'),
      ...countries,
    },
    full: {
      yours: say('line.yours'),
      continuation: say('line.continuation'),
      none: say('line.none'),
      ...countries,
    },
  };
};

/** An indicator over time: chart, unit, what is counted, where it comes from, and the same as a table. */
export const ChartFigure = ({ id, runs, extent, height = 250, band }: Props) => {
  const { say, numbers } = usePanel();
  const locale = useSession((session) => session.locale);
  const names = useNames();
  const lines = linesOf(runs, id);
  const format = formatOf(numbers, locale, id);
  const [yours, continuation, none] = lines.map(({ spots }) => spots);
  const indicator = say(`indicator.${id}`);
  const unit = say(format.unit);
  const end = (spots: typeof yours): string => format.value(spots?.[spots.length - 1]?.value ?? Number.NaN);
  const label = say('chart.label', {
    indicator,
    unit,
    from: FIRST_YEAR,
    start: format.start(yours?.[0]?.value ?? Number.NaN),
    to: FIRST_YEAR + 1 + Math.floor(now(runs.game).t),
    end: end(yours),
    continuation: end(continuation),
    none: end(none),
  });
  return (
    <figure class="indicator" data-indicator={id}>
      <figcaption>
        <b>{indicator}</b> <span class="unit">{unit}</span>
      </figcaption>
      <LineChart
        id={id}
        lines={lines}
        extent={extent ?? extentOf(id, lines, band)}
        {...(band && { band })}
        label={label}
        names={names.end}
        tick={format.tick}
        height={height}
      />
      {lines.some(({ before }) => before !== undefined) && <p class="small">{say('chart.point2023')}</p>}
      {id === 'investment' && (
        <p class="small">
          {say('chart.usFar', {
            us: numbers.dollars(investment.US[2024].amount.value),
            cn: numbers.dollars(investment.CN[2024].amount.value),
          })}
        </p>
      )}
      <div class="disclosures">
        <SourceNote id={id} />
        <ChartTable id={id} lines={lines} format={format} names={names.full} />
      </div>
    </figure>
  );
};
