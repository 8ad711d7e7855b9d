import { moneyFlow, totalReserve } from '../../game/readings/moneyFlow.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';
import { Part } from './Part.tsx';
import { Splits } from './Splits.tsx';
import { useRoundName } from './useRoundName.ts';
import { YearRecord } from './YearRecord.tsx';

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
