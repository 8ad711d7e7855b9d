import { courses } from '../../data/courses.ts';
import type { DimensionId } from '../../data/dimensions.ts';
import { promiseRules } from '../../data/promises.ts';
import { type Height, heightAt } from '../../game/readings/judging.ts';
import { dimensionsNow } from '../../game/readings/sixDimensions.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';
import { BarLegend, PromiseBar, useJudged } from '../shared/PromiseBar.tsx';
import { useReaches } from '../shared/Reach.tsx';
import { Sentences } from '../shared/Sentences.tsx';

interface Props {
  readonly game: Game;
  readonly dimension: DimensionId;
  readonly height: Height | null;
}

/** A dimension on its bar, and what it comes to by itself, in figures. */
export const Measured = ({ game, dimension, height }: Props) => {
  const { say, numbers } = usePanel();
  const round = courses[game.course].rounds - 1;
  const reach = useJudged(game, round)(dimension);
  const now = dimensionsNow(game)[dimension];
  const target = height && heightAt(game.course, round, dimension, height);
  const falls = reach !== null && reach.low < now;
  const free = reach !== null && target !== null && target <= reach.low;
  return (
    <>
      {reach && (
        <PromiseBar
          course={game.course}
          round={round}
          dimension={dimension}
          reach={reach}
          height={height}
          value={now}
          is="now"
        />
      )}
      <span class="measured small">
        <Sentences
          of={[
            free ? say('promises.free') : falls ? say('promises.falls') : null,
            reach
              ? say('promises.figures', {
                  now: numbers.decimal(now),
                  low: numbers.decimal(reach.low),
                  high: numbers.decimal(reach.high),
                })
              : say('promises.now', { value: numbers.decimal(now) }),
            target === null ? null : say('promises.least', { value: numbers.decimal(target) }),
          ]}
        />
      </span>
    </>
  );
};

/** How bars are read, how high the heights are, and by how many autumns a promise is judged. */
export const Scale = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const reaches = useReaches(game);
  return (
    <>
      {typeof reaches === 'string' && (
        <p>{say(reaches === 'coming' ? 'promises.reachComing' : 'reach.failed')}</p>
      )}
      <BarLegend game={game} />
      <p class="small">
        <Sentences
          of={[
            say('promises.judged', { autumns: promiseRules.autumns }),
            say('promises.scale'),
            say('promises.redLineText'),
          ]}
        />
      </p>
    </>
  );
};
