import { useMemo } from 'preact/hooks';
import { turningPoints } from '../../game/readings/report/turningPoints.ts';
import type { Game } from '../../game/rules/game.ts';
import { branch } from '../../store/play.ts';
import { usePanel } from '../shared/context.ts';
import { budgetYearOf } from '../shared/years.ts';
import { Part } from './Part.tsx';

/** The years that mattered most, each with the way back to it. */
export const TurningPoints = ({ game }: { game: Game }) => {
  const { store, say, numbers } = usePanel();
  const points = useMemo(() => turningPoints(game), [game]);
  return (
    <Part id="turns">
      <p>{say(points.length === 0 ? 'report.noTurns' : 'report.turnsLead')}</p>
      <ol class="turns">
        {points.map(({ round, dimension, effect }) => {
          const year = numbers.year(budgetYearOf(game, round));
          const told = { dimension: say(`dimension.${dimension}`), by: numbers.decimal(Math.abs(effect)) };
          return (
            <li key={round}>
              <p>
                <b>{year}</b>
              </p>
              <p>{say(effect > 0 ? 'report.turnUp' : 'report.turnDown', told)}</p>
              <button type="button" class="button no-print" onClick={() => branch(store, round)}>
                {say('report.turnAgain', { year })}
              </button>
            </li>
          );
        })}
      </ol>
      {points.length > 0 && <p class="small">{say('report.turnsNote')}</p>}
    </Part>
  );
};
