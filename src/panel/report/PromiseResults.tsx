import { courses } from '../../data/courses.ts';
import { levelValue, promiseStates, redLineState } from '../../game/readings/judging.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';
import { budgetYearOf } from '../shared/years.ts';
import { Part } from './Part.tsx';
import { PromiseTarget } from './Target.tsx';

/** What was promised and what came of it, one by one and never added up. */
export const PromiseResults = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const states = promiseStates(game);
  const line = redLineState(game);
  const { restatement } = game;
  const told = (has: number, needs: number) => {
    const [value, target] = numbers.apart(has, needs);
    return { value, target };
  };
  if (!line)
    return (
      <Part id="promises">
        <p>{say('report.noPromises')}</p>
      </Part>
    );
  return (
    <Part id="promises">
      <p>{say('report.promisesLead')}</p>
      <ul class="promise-results">
        {states.map(({ promised, was, value, target, kept }) => (
          <li key={promised.dimension}>
            <p class="promise-name">
              <b>{say(`dimension.${promised.dimension}`)}</b>{' '}
              <span>{say(`promise.level.${promised.level}`)}</span>
            </p>
            <PromiseTarget value={value} target={target} kept={kept === true} />
            <p>{say('report.promiseValue', told(value, target))}</p>
            {was && restatement && (
              <p class="small">
                {say('report.restated', {
                  dimension: say(`dimension.${was.dimension}`),
                  level: say(`promise.level.${was.level}`),
                  target: numbers.decimal(levelValue(game.course, was.dimension, was.level)),
                  year: numbers.december(
                    budgetYearOf(game, restatement.round) + courses[game.course].yearsPerRound,
                  ),
                  reason: say(`promise.reason.${restatement.reason}`),
                })}
              </p>
            )}
          </li>
        ))}
        <li>
          <p class="promise-name">
            <b>{say(`dimension.${line.dimension}`)}</b> <span>{say('report.redLine')}</span>
          </p>
          <PromiseTarget value={line.value} target={line.target} kept={line.kept === true} />
          <p>{say('report.redLineValue', told(line.value, line.target))}</p>
        </li>
      </ul>
      <p class="small">{say('report.promisesNote')}</p>
    </Part>
  );
};
