import { useMemo } from 'preact/hooks';
import { courses } from '../../../data/courses.ts';
import { type DimensionId, dimensionIds } from '../../../data/dimensions.ts';
import { pillarIds } from '../../../data/pillars.ts';
import { type Credit, credit, type Mover, movers } from '../../../game/credit.ts';
import type { Game } from '../../../game/game.ts';
import { restated } from '../../../game/promises.ts';
import { dimensionsNow } from '../../../game/standing.ts';
import { usePanel } from '../../context.ts';
import { PillarIcon } from '../../parts/PillarIcon.tsx';
import '../../style/glance.css';

/** Points below which a part is not worth a word: it would be written as nought. */
const LEAST = 0.05;

/** The dimensions that were promised and the red line first, then the others. */
const ordered = ({ promises, restatement }: Game): readonly DimensionId[] => {
  if (!promises) return dimensionIds;
  const { made, redLine } = restated(promises, restatement);
  const watched = [...made.map(({ dimension }) => dimension), redLine];
  return [...watched, ...dimensionIds.filter((id) => !watched.includes(id))];
};

/** What of the player's doing or luck pushed most one way, and its part; null where nothing did. */
const most = ({ parts }: Credit, sign: 1 | -1): { mover: Mover; part: number } | null => {
  const all = movers.filter((mover) => mover !== 'trend').map((mover) => ({ mover, part: parts[mover] }));
  const top = all.reduce((best, one) => (one.part * sign > best.part * sign ? one : best));
  return top.part * sign >= LEAST ? top : null;
};

const isPillar = (mover: Mover): mover is (typeof pillarIds)[number] =>
  (pillarIds as readonly string[]).includes(mover);

const MoverName = ({ credit: of, sign }: { credit: Credit; sign: 1 | -1 }) => {
  const { say, numbers } = usePanel();
  const top = most(of, sign);
  if (!top)
    return <span class="glance-part none">{say(sign > 0 ? 'glance.nothingUp' : 'glance.nothingDown')}</span>;
  const { mover, part } = top;
  return (
    <span class="glance-part">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={sign > 0 ? 'M12 20V5M5 12l7-7 7 7' : 'M12 4V19M5 12l7 7 7-7'} />
      </svg>
      <span class="unseen">{say(sign > 0 ? 'glance.helped' : 'glance.hurt')} </span>
      {isPillar(mover) && <PillarIcon place={mover} />}
      <span>
        {isPillar(mover)
          ? say(`pillar.${mover}`)
          : say(mover === 'levers' ? 'glance.levers' : 'glance.events')}
      </span>{' '}
      <b>{numbers.part(part, 'index')}</b>
    </span>
  );
};

/** What changed over the round and what moved it most, up and down, in one look. */
export const Glance = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const found = useMemo(() => credit(game), [game]);
  const now = useMemo(() => dimensionsNow(game), [game]);
  const yearly = courses[game.course].yearsPerRound === 1;
  return (
    <section aria-labelledby="glance-title">
      <h3 id="glance-title">{say('glance.title')}</h3>
      <table class="glance">
        <caption class="small">{say(yearly ? 'glance.lead' : 'glance.leadTwo')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('glance.what')}</th>
            <th scope="col">{say('glance.change')}</th>
            <th scope="col">{say('glance.up')}</th>
            <th scope="col">{say('glance.down')}</th>
            <th scope="col">{say('glance.trend')}</th>
          </tr>
        </thead>
        <tbody>
          {ordered(game).map((id) => (
            <tr key={id}>
              <th scope="row">{say(`dimension.${id}`)}</th>
              <td>
                <span class="glance-now">{numbers.decimal(now[id])}</span>{' '}
                <b>{numbers.part(found[id].change, 'index')}</b>
              </td>
              <td>
                <MoverName credit={found[id]} sign={1} />
              </td>
              <td>
                <MoverName credit={found[id]} sign={-1} />
              </td>
              <td>
                <span class="glance-trend">{say('glance.trend')} </span>
                <b>{numbers.part(found[id].parts.trend, 'index')}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
