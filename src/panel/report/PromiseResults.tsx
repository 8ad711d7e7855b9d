import { courses } from '../../data/courses.ts';
import type { DimensionId } from '../../data/dimensions.ts';
import {
  type Height,
  heightAt,
  judgedAfter,
  lastAutumns,
  levelValue,
  promiseStates,
  redLineState,
} from '../../game/readings/judging.ts';
import { flowAlone } from '../../game/readings/reach.ts';
import { dimensionsAfter } from '../../game/readings/sixDimensions.ts';
import { wishOf } from '../../game/readings/wish.ts';
import { type Game, roundOf } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';
import { KeptSign } from '../shared/KeptSign.tsx';
import { BarLegend, StandsAt, useJudged } from '../shared/PromiseBar.tsx';
import { WishSign } from '../shared/WishSign.tsx';
import { budgetYearOf } from '../shared/years.ts';
import { lastWord } from './lastWord.ts';
import { Part } from './Part.tsx';

interface TargetProps {
  readonly game: Game;
  readonly dimension: DimensionId;
  readonly height: Height;
  readonly value: number; // 0 to 100
  readonly kept: boolean;
}

/** What was reached beside what it takes, on what the budget could move, with the word for it. */
const PromiseTarget = ({ kept, ...stands }: TargetProps) => {
  const { say, numbers } = usePanel();
  const { game, dimension, height } = stands;
  const round = roundOf(game);
  const reach = useJudged(game, round)(dimension);
  const needed = heightAt(game.course, round, dimension, height);
  const flow = reach && flowAlone(reach, stands.value, needed);
  const start = dimensionsAfter(game, -1)?.[dimension] ?? needed;
  // A height below where it all began is no rise: it is said what it was kept from.
  const falls = reach && reach.low < needed && needed < start;
  return (
    <div class={kept ? 'target kept' : 'target missed'}>
      <span class="verdict">
        <KeptSign kept={kept} />
        {say(kept ? 'promise.kept' : 'promise.missed')}
      </span>
      <StandsAt {...stands} />
      {flow === 'reaches' && <span class="small">{say('promises.flow.reaches')}</span>}
      {falls && (
        <span class="small">
          {say('report.held', { start: numbers.decimal(start), low: numbers.decimal(reach.low) })}
        </span>
      )}
    </div>
  );
};

/** What was promised and what came of it, one by one and never added up. */
export const PromiseResults = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const states = promiseStates(game);
  const line = redLineState(game);
  const { restatement } = game;
  const autumns = lastAutumns(game.course, game.quarters.length - 1).length;
  const wish = wishOf(game.promises);
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
      {wish && (
        <p class="wished">
          <WishSign wish={wish} /> <b>{say(`wish.${wish}.who`)}</b>{' '}
          {say('quoted', { what: say(`wish.${wish}.text`) })}
        </p>
      )}
      {wish && <p class="last-word">{say(lastWord(wish, states))}</p>}
      <p>{say('report.promisesLead')}</p>
      <BarLegend game={game} />
      <ul class="promise-results">
        {states.map(({ promised, was, value, target, kept }) => (
          <li key={promised.dimension}>
            <p class="promise-name">
              <b>{say(`dimension.${promised.dimension}`)}</b>{' '}
              <span>{say(`promise.level.${promised.level}`)}</span>
            </p>
            <PromiseTarget
              game={game}
              dimension={promised.dimension}
              height={promised.level}
              value={value}
              kept={kept === true}
            />
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
          <PromiseTarget
            game={game}
            dimension={line.dimension}
            height="redLine"
            value={line.value}
            kept={line.kept === true}
          />
          <p>{say('report.redLineValue', told(line.value, line.target))}</p>
        </li>
      </ul>
      <p class="small">{say('report.promisesNote', { autumns })}</p>
    </Part>
  );
};
