import type { IndicatorId } from '../../data/indicators.ts';
import type { Format } from '../charts/formats.ts';
import { usePanel } from '../shared/context.ts';
import type { WhyRow } from './useRows.ts';

interface Props {
  readonly id: IndicatorId;
  readonly rows: readonly WhyRow[];
  readonly change: number; // what the rows add up to
  readonly apart: number; // from the run without the budget
  readonly format: Format;
}

/** Why a figure changed: shares that add up to the change, each with a bar to the right or left. */
export const WhyParts = ({ id, rows, change, apart, format }: Props) => {
  const { say } = usePanel();
  const largest = Math.max(...rows.map(({ share }) => Math.abs(share)), Number.MIN_VALUE);
  return (
    <details class="more why">
      <summary>
        {say('why.open')}
        <span class="unseen"> {say(`indicator.${id}`)}</span>
      </summary>
      <ul>
        {rows.map(({ key, text, share }) => (
          <li key={key}>
            <span>{text}</span>
            <b class="number">{format.part(share)}</b>
            <svg viewBox="-50 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <path d="M0 0V8" />
              <rect
                class={share < 0 ? 'down' : 'up'}
                x={share < 0 ? (50 * share) / largest : 0}
                y="1"
                width={(50 * Math.abs(share)) / largest}
                height="6"
              />
            </svg>
          </li>
        ))}
      </ul>
      <p class="small">{say('why.sum', { change: format.part(change) })}</p>
      <span class="small">{say('review.apart', { change: format.change(apart) })}</span>
    </details>
  );
};
