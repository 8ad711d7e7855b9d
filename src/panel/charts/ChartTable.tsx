import type { IndicatorId } from '../../data/indicators.ts';
import { usePanel } from '../shared/context.ts';
import { FIRST_YEAR, isReview } from './axes.ts';
import type { Format } from './formats.ts';
import type { Line, LineId } from './runs.ts';

interface Props {
  readonly id: IndicatorId;
  readonly lines: readonly Line[];
  readonly format: Format;
  readonly names: Readonly<Record<LineId, string>>;
}

/** The same values as the chart: the start, and every December. */
export const ChartTable = ({ id, lines, format, names }: Props) => {
  const { say, numbers } = usePanel();
  const [first] = lines;
  const rows = (first?.spots ?? []).map(({ t }, at) => ({ t, at })).filter(({ t }) => t === 0 || isReview(t));
  const has2023 = lines.some(({ before }) => before !== undefined);
  const when = (t: number): string =>
    t === 0 ? numbers.year(FIRST_YEAR) : numbers.december(FIRST_YEAR + 1 + Math.floor(t));
  const value = (t: number, amount: number | undefined): string =>
    amount === undefined ? '–' : (t === 0 ? format.start : format.value)(amount);
  return (
    <details class="more">
      <summary>
        {say('chart.table')}
        <span class="unseen"> {say(`indicator.${id}`)}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="scrolls" tabIndex={0} aria-label={say(`indicator.${id}`)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('chart.year')}</th>
              {lines.map(({ id: own }) => (
                <th key={own} scope="col">
                  {names[own]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {has2023 && (
              <tr>
                <th scope="row">{numbers.year(FIRST_YEAR - 1)}</th>
                {lines.map(({ id: own, before }) => (
                  <td key={own} class="number">
                    {value(0, before)}
                  </td>
                ))}
              </tr>
            )}
            {rows.map(({ t, at }) => (
              <tr key={t}>
                <th scope="row">{when(t)}</th>
                {lines.map(({ id: own, spots }) => (
                  <td key={own} class="number">
                    {value(t, spots[at]?.value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
};
