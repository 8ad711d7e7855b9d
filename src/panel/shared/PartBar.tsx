import { type DimensionId, dimensionIds } from '../../data/dimensions.ts';
import { type Credit, type PartId, partIds } from '../../game/readings/credit.ts';
import { usePanel } from './context.ts';
import './bars.css';

/** A part as it is drawn: from and to in points, right of nought what adds, left what takes away. */
interface Span {
  readonly id: PartId;
  readonly from: number;
  readonly to: number;
}

/** The three parts, each beginning where the last of its side ended. */
export const spansOf = ({ parts }: Credit): Span[] => {
  let [right, left] = [0, 0];
  return partIds.map((id) => {
    const part = parts[id];
    if (part >= 0) {
      right += part;
      return { id, from: right - part, to: right };
    }
    left += part;
    return { id, from: left, to: left - part };
  });
};

const LEAST_REACH = 4; // points to either side, so that a quiet year looks quiet

/** How far the bars run to either side, in points: the same for all six. */
export const reachOf = (found: Readonly<Record<DimensionId, Credit>>): number =>
  dimensionIds.reduce((most, id) => {
    const far = spansOf(found[id]).map(({ from, to }) => Math.max(-from, to));
    return Math.max(most, ...far);
  }, LEAST_REACH);

const MIDDLE = 50; // percent of the drawing
const HALF = 47; // percent to either side, so that a mark at the end is whole

/** One change in its parts; ▼ stands where they add up. Placed in percent, so that patterns keep their shape. */
export const PartBar = ({ credit, reach }: { credit: Credit; reach: number }) => {
  const wide = (points: number): number => (points / reach) * HALF;
  const x = (points: number): string => `${MIDDLE + wide(points)}%`;
  return (
    <svg class="three-bar" aria-hidden="true">
      <line class="nought" x1={x(0)} x2={x(0)} y1="0" y2="22" />
      {spansOf(credit).map(({ id, from, to }) => (
        <rect key={id} class={`part-${id}`} x={x(from)} y="7" width={`${wide(to - from)}%`} height="13" />
      ))}
      <svg x={x(credit.change)} overflow="visible" aria-hidden="true">
        <path class="net" d="M0 7L-5 0H5Z" />
      </svg>
    </svg>
  );
};

/** The key of the three parts, each as it is drawn, in one line. */
export const PartKey = () => {
  const { say } = usePanel();
  return (
    <p class="three-key">
      {partIds.map((id) => (
        <span key={id}>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <rect class={`part-${id}`} width="14" height="14" />
          </svg>{' '}
          {say(`bars.${id}`)}{' '}
        </span>
      ))}
      <span>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path class="net" d="M7 12L2 3H12Z" />
        </svg>{' '}
        {say('bars.net')}
      </span>
    </p>
  );
};
