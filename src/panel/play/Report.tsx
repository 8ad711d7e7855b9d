import { useMemo } from 'preact/hooks';
import type { Game } from '../../game/game.ts';
import { hashGame } from '../../game/hash.ts';
import { moneyFlow, totalReserve } from '../../game/moneyFlow.ts';
import { begin, endBriefing } from '../../store/session.ts';
import { Charts } from '../charts/Charts.tsx';
import { runsOf } from '../charts/runs.ts';
import { usePanel } from '../context.ts';
import { useFocusedHeading } from '../useFocusedHeading.ts';
import { Changes } from './Changes.tsx';
import { Reach } from './Reach.tsx';
import { Splits } from './Splits.tsx';

/** The run as it went: what was decided, what was not spent, what changed. */
export const Report = ({ game }: { game: Game }) => {
  const { store, say, numbers } = usePanel();
  const heading = useFocusedHeading('report');
  const runs = useMemo(() => runsOf(game), [game]);
  const again = () => {
    begin(store, game.seed, game.course);
    endBriefing(store);
  };
  return (
    <article aria-labelledby="report-title">
      <h2 id="report-title" ref={heading} tabIndex={-1}>
        {say('report.title')}
      </h2>
      <p>{say('report.lead')}</p>
      <p class="honest">{say('report.honest')}</p>
      <Splits game={game} />
      <section aria-labelledby="unspent-title">
        <h3 id="unspent-title">{say('report.unspent')}</h3>
        <p>
          {say('report.unspentText', {
            reserve: numbers.yen(totalReserve(game)),
            pipe: numbers.yen(moneyFlow(game).underway),
          })}
        </p>
      </section>
      <Reach game={game} />
      <Changes runs={runs} />
      <Charts runs={runs} />
      <section class="identity">
        <p>
          <b>{say('report.identity', { seed: game.seed, hash: hashGame(game) })}</b>
        </p>
        <p>{say('report.identityNote')}</p>
        <div class="row">
          <button type="button" class="button strong" onClick={again}>
            {say('report.again')}
          </button>
        </div>
      </section>
    </article>
  );
};
