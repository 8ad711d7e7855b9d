import { useMemo } from 'preact/hooks';
import { type DimensionId, dimensionIds } from '../../data/dimensions.ts';
import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { promiseRules } from '../../data/promises.ts';
import { LEAST_PART } from '../../game/readings/because.ts';
import { type Credit, type Mover, movers, type PartId } from '../../game/readings/credit.ts';
import { type PromiseState, promiseStates, redLineState } from '../../game/readings/judging.ts';
import { dimensionsNow } from '../../game/readings/sixDimensions.ts';
import type { Game } from '../../game/rules/game.ts';
import { restated } from '../../game/rules/promises.ts';
import { usePanel } from './context.ts';
import { PartBar, PartKey, reachOf } from './PartBar.tsx';
import { PillarIcon } from './PillarIcon.tsx';
import { useProgress } from './PromiseLine.tsx';
import { type PerTelling, tellingOf } from './telling.ts';
import './bars.css';

/** The dimensions that were promised and the red line first, then the others. */
const ordered = ({ promises, restatement }: Game): readonly DimensionId[] => {
  if (!promises) return dimensionIds;
  const { made, redLine } = restated(promises, restatement);
  const watched = [...made.map(({ dimension }) => dimension), redLine];
  return [...watched, ...dimensionIds.filter((id) => !watched.includes(id))];
};

const isPillar = (mover: Mover): mover is PillarId => (pillarIds as readonly string[]).includes(mover);

/** What each mover did, the largest first; the three parts are named, the player's own one by one. */
const Breakdown = ({ credit }: { credit: Credit }) => {
  const { say, numbers } = usePanel();
  const rows = movers
    .filter((mover) => Math.abs(credit.movers[mover]) >= LEAST_PART)
    .sort((a, b) => Math.abs(credit.movers[b]) - Math.abs(credit.movers[a]));
  return (
    <ul class="three-movers">
      {rows.map((mover) => (
        <li key={mover}>
          {isPillar(mover) ? <PillarIcon place={mover} /> : null}
          {isPillar(mover) ? say(`pillar.${mover}`) : say(`bars.${mover}`)}{' '}
          <b>{numbers.part(credit.movers[mover], 'index')}</b>
        </li>
      ))}
      {rows.length === 0 && <li>{say('bars.nothing')}</li>}
    </ul>
  );
};

/** Dimensions that promises and the red line watch. */
const WATCHED = promiseRules.count + 1;

/** Whether all of it stands open: the values beside the changes, and the dimensions that nobody promised anything of. */
const inFull: PerTelling<boolean> = { brief: false, lesson: true, workshop: true };

interface Props {
  readonly game: Game;
  readonly found: Readonly<Record<DimensionId, Credit>>;
}

/** What a promise and the red line tell of where they stand. */
type Standing = Pick<PromiseState, 'value' | 'pace' | 'target' | 'state' | 'kept'> & {
  readonly crossed?: boolean;
};

/** How what was promised stands, by its dimension: in a word, and how far ahead of its pace or, at the end, of its height. */
const useStanding = (game: Game): Partial<Record<DimensionId, string>> => {
  const { say, numbers } = usePanel();
  const progressOf = useProgress();
  const line = redLineState(game);
  const told = (of: 'promise' | 'redLine', one: Standing): string => {
    const lead = numbers.part(one.value - (one.kept === null ? one.pace : one.target), 'index');
    return say('bars.standing', { state: progressOf(of, one), lead });
  };
  return Object.fromEntries([
    ...promiseStates(game).map((one) => [one.promised.dimension, told('promise', one)]),
    ...(line ? [[line.dimension, told('redLine', line)]] : []),
  ]);
};

/** The picture that every review opens with: what came anyway, what was decided, what befell; exact, and adding up. */
export const ThreeBars = ({ game, found }: Props) => {
  const { say, numbers } = usePanel();
  const now = useMemo(() => dimensionsNow(game), [game]);
  const reach = reachOf(found);
  const standing = useStanding(game);
  const all = ordered(game);
  const shown = game.promises && !inFull[tellingOf(game)] ? WATCHED : all.length;
  const [open, others] = [all.slice(0, shown), all.slice(shown)];
  const part = (id: DimensionId, of: PartId): string => numbers.part(found[id].parts[of], 'index');
  const row = (id: DimensionId) => (
    <li key={id}>
      <details>
        <summary>
          <span class="three-name">{say(`dimension.${id}`)}</span>
          <span class="three-now">
            {inFull[tellingOf(game)] && numbers.decimal(now[id])}{' '}
            <b>{numbers.part(found[id].change, 'index')}</b>
          </span>
          {standing[id] && <span class="small three-standing">{standing[id]}</span>}
          <PartBar credit={found[id]} reach={reach} />
          <span class="unseen">
            {say('bars.row', {
              flow: part(id, 'flow'),
              yours: part(id, 'yours'),
              events: part(id, 'events'),
            })}
          </span>
        </summary>
        <Breakdown credit={found[id]} />
      </details>
    </li>
  );
  return (
    <div class="three-bars">
      <PartKey />
      <ul class="three-list">{open.map(row)}</ul>
      {others.length > 0 && (
        <details class="more">
          <summary>{say('bars.others')}</summary>
          <ul class="three-list">{others.map(row)}</ul>
        </details>
      )}
    </div>
  );
};
