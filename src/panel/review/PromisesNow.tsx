import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { courses } from '../../data/courses.ts';
import { type Progress, promiseStates, redLineState } from '../../game/readings/judging.ts';
import type { Game } from '../../game/rules/game.ts';
import { inLastRound } from '../../store/session.ts';
import { usePanel } from '../shared/context.ts';
import { BarLegend, StandsAt } from '../shared/PromiseBar.tsx';
import { useProgress, usePromiseName } from '../shared/PromiseLine.tsx';
import { Sentences } from '../shared/Sentences.tsx';
import { isFirstRound, type PerTelling, tellingOf } from '../shared/telling.ts';
import { Restate } from './Restate.tsx';

interface Props {
  readonly name: string;
  readonly was: string | null; // before it was restated
  readonly value: number;
  readonly pace: number; // on course by now
  readonly target: number;
  readonly state: Progress;
  readonly kept: boolean | null;
  readonly stands: string; // that in words
  readonly children: ComponentChildren; // where it stands on what can be reached
}

/** A sign for each state, so that none is known by its colour alone. */
const signs: Readonly<Record<Progress, string>> = {
  ahead: 'M12 20V5M5 12l7-7 7 7',
  onCourse: 'M4 12H20M13 5l7 7-7 7',
  danger: 'M12 4V14M12 18.5V20',
};

const keptSign = 'M4 13l5 5L20 6';
const missedSign = 'M6 6L18 18M18 6L6 18';

/** A promise or the red line at a review: how it stands, what it has, what it takes. */
const PromiseRow = ({ name, was, value, pace, target, state, kept: end, stands, children }: Props) => {
  const { say, numbers } = usePanel();
  const sign = end === null ? signs[state] : end ? keptSign : missedSign;
  const [has, paced, needed] = numbers.apart(value, pace, target);
  return (
    <li class={`promise-row ${state}`}>
      <svg class="state" viewBox="0 0 24 24" aria-hidden="true">
        <path d={sign} />
      </svg>
      <span>{name}</span> <b>{stands}</b>
      {children}
      <span class="small">
        <Sentences
          of={[
            end === null
              ? say('promiseNow.value', { value: has, pace: paced, target: needed })
              : say('promiseNow.end', { value: has, target: needed }),
            end === null && state === 'danger' && value >= target ? say('promiseNow.fallsLater') : null,
            was && say('promiseNow.was', { promise: was }),
          ]}
        />
      </span>
    </li>
  );
};

/** Whether readers have the time to be told how bars are read, and how the pace of a promise is found. */
const paceTold: PerTelling<boolean> = { brief: false, lesson: false, workshop: true };

const PromiseRows = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const name = usePromiseName();
  const progressOf = useProgress();
  const states = useMemo(() => promiseStates(game), [game]);
  const line = useMemo(() => redLineState(game), [game]);
  const patient = paceTold[tellingOf(game)];
  return (
    <>
      {isFirstRound(game) && patient && <BarLegend game={game} />}
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
            stands={progressOf('promise', { state, kept })}
          >
            <StandsAt game={game} dimension={promised.dimension} height={promised.level} value={value} />
          </PromiseRow>
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
            stands={progressOf('redLine', line)}
          >
            <StandsAt game={game} dimension={line.dimension} height="redLine" value={line.value} />
          </PromiseRow>
        )}
      </ul>
      <p class="small">
        <Sentences
          of={[
            isFirstRound(game) || line?.kept !== null
              ? say('promiseNow.note', { autumns: courses[game.course].judged })
              : null,
            isFirstRound(game) && patient && line?.kept === null ? say('promiseNow.state') : null,
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
  return (
    <section aria-labelledby="promises-now-title">
      <h3 id="promises-now-title" tabIndex={-1}>
        {say('promiseNow.title')}
      </h3>
      {game.promises ? <PromiseRows game={game} /> : <p>{say('promiseNow.none')}</p>}
    </section>
  );
};
