import { courses } from '../../data/courses.ts';
import {
  judgedAfter,
  lastAutumns,
  levelValue,
  promiseStates,
  redLineState,
} from '../../game/readings/judging.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';
import { budgetYearOf } from '../shared/years.ts';
import { Part } from './Part.tsx';

interface TargetProps {
  readonly value: number; // 0 to 100
  readonly target: number;
  readonly kept: boolean;
}

/** What was reached beside what it takes, on the scale from 0 to 100, with the word for it. */
const PromiseTarget = ({ value, target, kept }: TargetProps) => {
  const { say } = usePanel();
  return (
    <div class={kept ? 'target kept' : 'target missed'}>
      <span class="verdict">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          {kept ? <path d="M2 8.5 6.5 13 14 3.5" /> : <path d="M3 8H13" />}
        </svg>
        {say(kept ? 'promise.kept' : 'promise.missed')}
      </span>
      <svg class="promise-gauge" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
        <path class="rail" d="M0 7H100" />
        <path class="reached" d={`M0 7H${value}`} />
        <path class="level" d={`M${target} 0V14`} />
      </svg>
    </div>
  );
};

/** What was promised and what came of it, one by one and never added up. */
export const PromiseResults = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const states = promiseStates(game);
  const line = redLineState(game);
  const { restatement } = game;
  const autumns = lastAutumns(game.quarters.length - 1).length;
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
            <p>{say('report.promiseValue', { ...told(value, target), autumns })}</p>
            {was && restatement && (
              <p class="small">
                {say('report.restated', {
                  dimension: say(`dimension.${was.dimension}`),
                  level: say(`promise.level.${was.level}`),
                  target: numbers.decimal(
                    levelValue(game.course, was.dimension, was.level, judgedAfter(game)),
                  ),
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
      <p class="small">{say('report.promisesNote', { autumns })}</p>
    </Part>
  );
};
