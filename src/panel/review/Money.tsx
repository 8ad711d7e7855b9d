import { courses } from '../../data/courses.ts';
import { moneyFlow } from '../../game/readings/moneyFlow.ts';
import { type Game, roundOf } from '../../game/rules/game.ts';
import { quartersAfter } from '../../game/rules/year/clock.ts';
import { arrived } from '../shared/arrived.ts';
import { usePanel } from '../shared/context.ts';
import { Built } from './Built.tsx';

/** Below this, in 億円, an amount is not worth a line. */
const LEAST = 0.05;

interface Props {
  readonly game: Game;
  readonly none: Game['quarters']; // the same quarters without the budget
}

/** How far the money has come: what it built, what is on its way, what waits, what became of the reserve. */
export const Money = ({ game, none }: Props) => {
  const { say, numbers } = usePanel();
  const { underway, waiting, reserve, fromReserve, owed } = moneyFlow(game);
  const start = quartersAfter(game.course, roundOf(game)) + 1;
  const yearly = courses[game.course].yearsPerRound === 1;
  const rows = [
    {
      name: say(yearly ? 'review.paidOut' : 'review.paidOutTwo'),
      yen: arrived(game.quarters.slice(start)),
      always: true,
    },
    { name: say('review.inPipe'), yen: underway, always: true },
    { name: say('review.waits'), yen: waiting },
    { name: say('review.usedReserve'), yen: fromReserve },
    { name: say('review.reserve'), yen: reserve },
    { name: say('review.owed'), yen: owed },
  ];
  return (
    <section aria-labelledby="money-title">
      <h3 id="money-title">{say('review.money')}</h3>
      <Built game={game} none={none} />
      <dl class="money">
        {rows.map(
          ({ name, yen, always }) =>
            (always || yen >= LEAST) && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{numbers.yen(yen)}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
};
