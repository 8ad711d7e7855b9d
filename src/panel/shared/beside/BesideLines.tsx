import { type DimensionId, dimensionIds } from '../../../data/dimensions.ts';
import { dimensionsAfter } from '../../../game/readings/sixDimensions.ts';
import type { Game } from '../../../game/rules/game.ts';
import { usePanel } from '../context.ts';
import { useReaches } from '../Reach.tsx';
import './beside.css';

interface Props {
  readonly game: Game;
  readonly beside: Game;
  readonly round: number;
}

const EDGE = 4; // percent of the line kept free at either end, so that a mark at the end is whole

/** Where two runs under the same luck stand after a round, dimension by dimension: each on what can be reached. */
export const BesideLines = ({ game, beside, round }: Props) => {
  const { say, numbers } = usePanel();
  const reaches = useReaches(game);
  const [yours, theirs] = [dimensionsAfter(game, round), dimensionsAfter(beside, round)];
  if (!yours || !theirs) return null;
  const at = (id: DimensionId, value: number): string => {
    const reach = typeof reaches === 'string' ? null : reaches[round]?.[id];
    // What is laid on clouds or changed can take a run beyond its reach.
    const low = Math.min(yours[id], theirs[id], reach?.low ?? 0);
    const high = Math.max(yours[id], theirs[id], reach?.high ?? 100);
    const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
    return `${EDGE + share * (100 - 2 * EDGE)}%`;
  };
  return (
    <dl class="beside-lines">
      {dimensionIds.map((id) => (
        <div key={id}>
          <dt>{say(`dimension.${id}`)}</dt>
          <dd>
            <span class="beside-line" aria-hidden="true">
              <span class="theirs" style={{ left: at(id, theirs[id]) }} />
              <span class="yours" style={{ left: at(id, yours[id]) }} />
            </span>
            <span class="small">
              {say('beside.values', {
                yours: numbers.decimal(yours[id]),
                theirs: numbers.decimal(theirs[id]),
              })}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** What the two marks stand for. */
export const BesideKey = () => {
  const { say } = usePanel();
  return (
    <p class="beside-key small">
      <span class="yours" aria-hidden="true" /> {say('beside.yours')}{' '}
      <span class="theirs" aria-hidden="true" /> {say('beside.theirs')}
    </p>
  );
};
