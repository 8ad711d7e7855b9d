import { useMemo } from 'preact/hooks';
import { courses } from '../../data/courses.ts';
import { promiseRules } from '../../data/promises.ts';
import { promiseStates, redLineState } from '../../game/readings/judging.ts';
import type { Game } from '../../game/rules/game.ts';
import { inLastRound } from '../../store/session.ts';
import { usePanel } from '../shared/context.ts';
import { Sentences } from '../shared/Sentences.tsx';
import { isTold } from '../shared/told.ts';
import { usePromiseName } from '../shared/usePromiseName.ts';
import { PromiseRow } from './PromiseRow.tsx';
import { Restate } from './Restate.tsx';

const Rows = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const name = usePromiseName();
  const states = useMemo(() => promiseStates(game), [game]);
  const line = useMemo(() => redLineState(game), [game]);
  const { emphasis } = courses[game.course]; // whoever has the time for it is told how the pace is found
  return (
    <>
      <ul class="promises-now">
        {states.map(({ promised, was, value, pace, target, state, kept }) => (
          <PromiseRow
            key={promised.dimension}
            name={name(promised)}
            was={was && name(was)}
            value={value}
            pace={pace}
            target={target}
            state={state}
            kept={kept}
          />
        ))}
        {line && (
          <PromiseRow
            name={say('promiseNow.redLine', { dimension: say(`dimension.${line.dimension}`) })}
            was={null}
            value={line.value}
            pace={line.pace}
            target={line.target}
            state={line.state}
            kept={line.kept}
            line
          />
        )}
      </ul>
      <p class="small">
        <Sentences
          of={[
            isTold(game) || line?.kept !== null
              ? say('promiseNow.note', { autumns: promiseRules.autumns })
              : null,
            isTold(game) && emphasis && line?.kept === null ? say('promiseNow.state') : null,
          ]}
        />
      </p>
      {!inLastRound(game) && !game.restatement && <Restate game={game} />}
    </>
  );
};

/** How each promise and the red line stand, and the one chance to make a promise anew. */
export const PromisesNow = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const later = game.decisions.length <= courses[game.course].promisesAfter;
  return (
    <section aria-labelledby="promises-now-title">
      <h3 id="promises-now-title" tabIndex={-1}>
        {say('promiseNow.title')}
      </h3>
      {game.promises ? <Rows game={game} /> : <p>{say(later ? 'promiseNow.later' : 'promiseNow.none')}</p>}
    </section>
  );
};
