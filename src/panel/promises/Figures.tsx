import { courses } from '../../data/courses.ts';
import type { DimensionId } from '../../data/dimensions.ts';
import { type Height, heightAt } from '../../game/readings/judging.ts';
import { flowAlone } from '../../game/readings/reach.ts';
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
  const flow = reach && flowAlone(reach, now, target);
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
            flow && say(`promises.flow.${flow}`),
            reach ? null : say('promises.now', { value: numbers.decimal(now) }),
            target === null
              ? null
              : say(height === 'redLine' ? 'promises.notBelow' : 'promises.least', {
                  value: numbers.decimal(target),
                }),
          ]}
        />
      </span>
    </>
  );
};

/** How bars are read, or why there are none yet. */
export const Reading = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const reaches = useReaches(game);
  if (typeof reaches !== 'string') return <BarLegend game={game} />;
  return <p>{say(reaches === 'coming' ? 'promises.reachComing' : 'reach.failed')}</p>;
};

/** By how many autumns a promise is judged, and how high the heights are. */
export const Notes = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const notes = [
    say('promises.judged', { autumns: courses[game.course].judged }),
    say('promises.scale'),
    say('promises.redLineText'),
  ];
  return (
    <p class="small">
      <Sentences of={notes} />
    </p>
  );
};
