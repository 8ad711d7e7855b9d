import type { Game } from '../../game/game.ts';
import { moneyFlow } from '../../game/moneyFlow.ts';
import { usePanel } from '../context.ts';

/** How far the money has come: what arrived, what is on its way, what waits. */
export const Money = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const { disbursed, underway, waiting, reserve } = moneyFlow(game);
  return (
    <section aria-labelledby="money-title">
      <h3 id="money-title">{say('review.money')}</h3>
      <dl class="money">
        <div>
          <dt>{say('review.paidOut')}</dt>
          <dd>{numbers.yen(disbursed)}</dd>
        </div>
        <div>
          <dt>{say('review.inPipe')}</dt>
          <dd>{numbers.yen(underway)}</dd>
        </div>
        {waiting >= 0.05 && (
          <div>
            <dt>{say('review.waits')}</dt>
            <dd>{numbers.yen(waiting)}</dd>
          </div>
        )}
        {reserve > 0 && (
          <div>
            <dt>{say('review.reserve')}</dt>
            <dd>{numbers.yen(reserve)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
};
