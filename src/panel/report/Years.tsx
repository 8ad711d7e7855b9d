import { moneyFlow, totalReserve } from '../../game/readings/moneyFlow.ts';
import type { Game } from '../../game/rules/game.ts';
import { TALLY } from '../../game/rules/split.ts';
import { usePanel } from '../shared/context.ts';
import { useRoundName } from '../shared/useRoundName.ts';
import { budgetYearOf } from '../shared/years.ts';
import { Part } from './Part.tsx';
import { SplitCells, SplitHeads } from './SplitTable.tsx';
import { YearRecord } from './YearRecord.tsx';

/** Every decision of the run. */
const Splits = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  return (
    <div>
      <h4>{say('report.splits')}</h4>
      <p>{say('report.splitsUnit', { tally: numbers.yen(TALLY) })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="scrolls" tabIndex={0} aria-label={say('report.splits')}>
        <table class="splits">
          <thead>
            <tr>
              <th scope="col">{say('chart.year')}</th>
              <SplitHeads />
            </tr>
          </thead>
          <tbody>
            {game.decisions.map((decision, round) => (
              <tr key={budgetYearOf(game, round)}>
                <th scope="row">{numbers.year(budgetYearOf(game, round))}</th>
                <SplitCells decision={decision} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
};

/** Every decision, what came of the sky, and what was not spent. */
export const Years = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const nameOf = useRoundName(game);
  return (
    <Part id="years">
      <Splits game={game} />
      <ol class="years">
        {game.decisions.map((decision, round) => (
          <li key={round}>
            <h4>{nameOf(round)}</h4>
            <YearRecord game={game} decision={decision} round={round} />
          </li>
        ))}
      </ol>
      <h4>{say('report.unspent')}</h4>
      <p>
        {say('report.unspentText', {
          reserve: numbers.yen(totalReserve(game)),
          pipe: numbers.yen(moneyFlow(game).underway),
        })}
      </p>
    </Part>
  );
};
