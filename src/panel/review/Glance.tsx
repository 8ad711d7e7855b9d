import { useMemo } from 'preact/hooks';
import { type DimensionId, dimensionIds } from '../../data/dimensions.ts';
import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { type Credit, credit, type Mover, movers } from '../../game/readings/credit.ts';
import { dimensionsNow } from '../../game/readings/sixDimensions.ts';
import type { Game } from '../../game/rules/game.ts';
import { restated } from '../../game/rules/promises.ts';
import { usePanel } from '../shared/context.ts';
import { PillarIcon } from '../shared/PillarIcon.tsx';
import { useList } from '../shared/Sentences.tsx';
import { isFirstRound, type PerTelling, tellingOf } from '../shared/telling.ts';

/** Points below which a part of a change is not worth a word: it would be written as nought. */
export const LEAST_PART = 0.05;

export const isPillar = (mover: Mover): mover is PillarId => (pillarIds as readonly string[]).includes(mover);

/** The dimensions that were promised and the red line first, then the others. */
const ordered = ({ promises, restatement }: Game): readonly DimensionId[] => {
  if (!promises) return dimensionIds;
  const { made, redLine } = restated(promises, restatement);
  const watched = [...made.map(({ dimension }) => dimension), redLine];
  return [...watched, ...dimensionIds.filter((id) => !watched.includes(id))];
};

/** The parts of a change that point one way, the largest first: with those of the other way they add up to it. */
const partsOf = ({ parts }: Credit, sign: 1 | -1): { mover: Mover; part: number }[] =>
  movers
    .map((mover) => ({ mover, part: parts[mover] }))
    .filter(({ part }) => part * sign >= LEAST_PART)
    .sort((a, b) => (b.part - a.part) * sign);

const PartsOneWay = ({ credit: of, sign }: { credit: Credit; sign: 1 | -1 }) => {
  const { say, numbers } = usePanel();
  const parts = partsOf(of, sign);
  if (parts.length === 0) return <span class="small">{say('glance.nothing')}</span>;
  return (
    <ul class="glance-parts">
      {parts.map(({ mover, part }) => (
        <li key={mover}>
          {isPillar(mover) && <PillarIcon place={mover} />}
          <span class={isPillar(mover) ? 'unseen' : ''}>
            {isPillar(mover) ? say(`pillar.${mover}`) : say(`glance.${mover}`)}
          </span>{' '}
          <b>{numbers.part(part, 'index')}</b>
        </li>
      ))}
    </ul>
  );
};

/** Whether the table is explained each time: where it stands behind a press, nobody has read it before. */
const alwaysTold: PerTelling<boolean> = { brief: true, lesson: false, workshop: false };

/** What changed over the round, and everything that moved it up or down, in one look. */
export const Glance = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const found = useMemo(() => credit(game), [game]);
  const now = useMemo(() => dimensionsNow(game), [game]);
  const list = useList();
  const moved = game.decisions.flatMap(({ notch }) =>
    notch
      ? [
          say('report.leverMoved', {
            lever: say(`lever.${notch.lever}.name`),
            way: say(`lever.${notch.lever}.${notch.by > 0 ? 'up' : 'down'}`),
          }),
        ]
      : [],
  );
  const explained = isFirstRound(game) || alwaysTold[tellingOf(game)];
  return (
    <section aria-labelledby="glance-title">
      <h3 id="glance-title">{say('glance.title')}</h3>
      <table class="glance">
        <caption class={explained ? 'small' : 'unseen'}>{say('glance.lead')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('glance.what')}</th>
            <th scope="col">{say('glance.change')}</th>
            <th scope="col">↑ {say('glance.up')}</th>
            <th scope="col">↓ {say('glance.down')}</th>
          </tr>
        </thead>
        <tbody>
          {ordered(game).map((id) => (
            <tr key={id}>
              <th scope="row">{say(`dimension.${id}`)}</th>
              <td>
                <b>{numbers.part(found[id].change, 'index')}</b>{' '}
                <span class="small">{say('glance.to', { value: numbers.decimal(now[id]) })}</span>
              </td>
              <td class="up">
                <PartsOneWay credit={found[id]} sign={1} />
              </td>
              <td class="down">
                <PartsOneWay credit={found[id]} sign={-1} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {moved.length > 0 && <p class="small">{say('glance.leversNow', { levers: list.format(moved) })}</p>}
    </section>
  );
};
