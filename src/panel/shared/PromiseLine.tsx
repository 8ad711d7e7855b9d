import { type PromiseState, promiseStates, redLineState } from '../../game/readings/judging.ts';
import { wishOf } from '../../game/readings/wish.ts';
import type { Game } from '../../game/rules/game.ts';
import { type Promised, restated } from '../../game/rules/promises.ts';
import { usePanel } from './context.ts';
import { type PerTelling, tellingOf } from './telling.ts';
import { WishSign } from './WishSign.tsx';

/** A promise in a few words: its dimension and how high. */
export const usePromiseName = (): ((promised: Promised) => string) => {
  const { say } = usePanel();
  return ({ dimension, level }) =>
    say('promiseNow.name', {
      dimension: say(`dimension.${dimension}`),
      level: say(`promise.level.${level}`),
    });
};

/** How a promise or the red line stands, in words; at the end, what came of it. */
export const useProgress = (): ((
  of: 'promise' | 'redLine',
  at: Pick<PromiseState, 'state' | 'kept'> & { readonly crossed?: boolean },
) => string) => {
  const { say } = usePanel();
  return (of, { state, kept, crossed }) => {
    if (kept !== null) return say(kept ? 'promise.kept' : 'promise.missed');
    if (crossed) return say('redLine.state.below');
    return of === 'promise' ? say(`promise.state.${state}`) : say(`redLine.state.${state}`);
  };
};

/** Where a promise stands, set off from what it says. */
const ProgressMark = ({ of }: { of: string }) => (
  <>
    <span aria-hidden="true">→</span> <b>{of}</b>
  </>
);

/** Whether a promise stands here with its figures, or by its dimension and level alone. */
const inFull: PerTelling<boolean> = { brief: false, lesson: true, workshop: true };

/** What was promised and how it stood last autumn, in sight while the tallies are shared out. */
export const PromiseLine = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const name = usePromiseName();
  const progressOf = useProgress();
  if (!game.promises) return null;
  const states = promiseStates(game);
  const line = redLineState(game);
  const { made, redLine } = restated(game.promises, game.restatement);
  const wish = wishOf(game.promises);
  const full = inFull[tellingOf(game)];
  const short = ({ value, target }: { value: number; target: number }) => {
    const [has, needed] = numbers.apart(value, target);
    return full && <span class="small">{say('promiseNow.short', { value: has, target: needed })}</span>;
  };
  return (
    <ul class="promise-line" aria-label={say('promiseNow.title')}>
      {wish && (
        <li class="wished">
          <WishSign wish={wish} /> {say(`wish.${wish}.who`)}
        </li>
      )}
      {made.map((promised, at) => {
        const state = states[at];
        return (
          <li key={promised.dimension} class={state?.state}>
            {full
              ? name(promised)
              : say('promises.one', {
                  dimension: say(`dimension.${promised.dimension}`),
                  level: say(`promises.level.${promised.level}`),
                })}{' '}
            {state && <ProgressMark of={progressOf('promise', state)} />} {state && short(state)}
          </li>
        );
      })}
      <li class={line?.state}>
        {say('promiseNow.redLine', { dimension: say(`dimension.${redLine}`) })}{' '}
        {line && <ProgressMark of={progressOf('redLine', line)} />} {line && short(line)}
      </li>
    </ul>
  );
};
