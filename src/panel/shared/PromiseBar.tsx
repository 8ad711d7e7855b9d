import type { CourseId } from '../../data/courses.ts';
import type { DimensionId } from '../../data/dimensions.ts';
import { promiseLevelIds } from '../../data/promises.ts';
import { type Height, heightAt } from '../../game/readings/judging.ts';
import type { Span } from '../../game/readings/reach.ts';
import { type Game, roundOf } from '../../game/rules/game.ts';
import { usePanel } from './context.ts';
import { useReaches } from './Reach.tsx';
import './promiseBar.css';

interface Props {
  readonly course: CourseId;
  readonly round: number; // after whose review the heights lie so
  readonly dimension: DimensionId;
  readonly reach: Span; // of what is judged by then
  readonly height: Height | null; // what was promised, if anything
  readonly value: number;
  readonly is: 'now' | 'result'; // what the value is
}

const FLOW = 18; // percent of the bar for what comes without the budget
const EDGE = 4; // percent kept free at the right end
const NEAR = 12; // percent from an end within which a name stands beside its mark, not below
const EARLY = 36; // percent up to which a height's name makes room for the figure at the flow's end
const LATE = 66; // percent from which a height's name makes room for the figure at the end

/** Where a value lies on the bar, in percent: the reach between the flow's end and the right edge. */
const placeOf = (value: number, { low, high }: Span): number => {
  const share = high > low ? (value - low) / (high - low) : 0;
  return Math.min(100 - EDGE / 2, Math.max(2, FLOW + share * (100 - FLOW - EDGE)));
};

/**
 * What the budget can move, from where the flow that comes anyway ends to the best of the constant splits: how high the
 * promise is, the other heights, and the value of today or of the result.
 */
export const PromiseBar = ({ course, round, dimension, reach, height, value, is }: Props) => {
  const { say, numbers } = usePanel();
  const placeAt = (of: Height): number => placeOf(heightAt(course, round, dimension, of), reach);
  const at = (of: Height) => `${placeAt(of)}%`;
  const chosen = height ? placeAt(height) : 50;
  const room = chosen > LATE ? 'late' : chosen < EARLY ? 'early' : '';
  const place = placeOf(value, reach);
  const side = place < NEAR ? 'before' : place > 100 - NEAR ? 'after' : '';
  const [low, high] = [numbers.decimal(reach.low), numbers.decimal(reach.high)];
  const name =
    is === 'now' ? say('promises.barNow', { value: numbers.decimal(value) }) : say('promises.barResult');
  return (
    <span class="promise-bar">
      <span class="unseen">{say('promises.bar', { name, low, high })}</span>
      <span class="drawn-bar" aria-hidden="true">
        <span class={`flow ${room}`} style={{ width: `${FLOW}%` }}>
          <b>{low}</b>
        </span>
        <span class="reached" style={{ left: `${FLOW}%`, right: `${EDGE}%` }}>
          <b>{high}</b>
        </span>
        {promiseLevelIds.map((level) => (
          <span
            key={level}
            class={level === height ? `height chosen ${room}` : 'height'}
            style={{ left: at(level) }}
          >
            {level === height && <b>{say(`promises.level.${level}`)}</b>}
          </span>
        ))}
        {height === 'redLine' && (
          <span class={`line chosen ${room}`} style={{ left: at('redLine') }}>
            <b>{say('promises.level.redLine')}</b>
          </span>
        )}
        <span class={`value ${is} ${side}`} style={{ left: `${place}%` }}>
          <b>{name}</b>
        </span>
      </span>
    </span>
  );
};

/** How far each dimension can be moved, in what is judged after a round; null while that is not known. */
export const useJudged = (game: Game, round: number): ((id: DimensionId) => Span | null) => {
  const reaches = useReaches(game);
  return (id) => (typeof reaches === 'string' ? null : (reaches[round]?.[id].judged ?? null));
};

interface StandsProps {
  readonly game: Game;
  readonly dimension: DimensionId;
  readonly height: Height;
  readonly value: number;
}

/** Where a promise or the red line stands at the last review. */
export const StandsAt = ({ game, dimension, height, value }: StandsProps) => {
  const reach = useJudged(game, roundOf(game))(dimension);
  if (!reach) return null;
  const { course } = game;
  return <PromiseBar {...{ course, dimension, reach, height, value }} round={roundOf(game)} is="result" />;
};

/** How a bar is read, where there are any. */
export const BarLegend = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  if (typeof useReaches(game) === 'string') return null;
  return (
    <p class="bar-legend small">
      <span>
        <i class="key flow" aria-hidden="true" /> {say('promises.keyFlow')}
      </span>{' '}
      <span>
        <i class="key reached" aria-hidden="true" /> {say('promises.keyReach')}
      </span>{' '}
      <span>
        <i class="key height" aria-hidden="true" /> {say('promises.keyHeights')}
      </span>{' '}
      <span>
        <i class="key line" aria-hidden="true" /> {say('promises.level.redLine')}
      </span>
    </p>
  );
};
