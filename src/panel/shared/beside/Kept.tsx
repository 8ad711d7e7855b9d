import { promiseStates, redLineState } from '../../../game/readings/judging.ts';
import { wishOf } from '../../../game/readings/wish.ts';
import type { Game } from '../../../game/rules/game.ts';
import { restated } from '../../../game/rules/promises.ts';
import { usePanel } from '../context.ts';
import { useProgress } from '../PromiseLine.tsx';
import { WishSign } from '../WishSign.tsx';
import './beside.css';

/** Kept or not, as a mark that is told by its shape. */
const Mark = ({ kept }: { kept: boolean }) => (
  <svg class={kept ? 'kept-mark kept' : 'kept-mark'} viewBox="0 0 16 16" aria-hidden="true">
    {kept ? <path d="M2 8.5 6.5 13 14 3.5" /> : <path d="M3 8H13" />}
  </svg>
);

/** Whose wish a run took up, and what came of each promise, in a line; nothing where none was made. */
export const Kept = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const progressOf = useProgress();
  if (!game.promises) return null;
  const wish = wishOf(game.promises);
  const line = redLineState(game);
  const { redLine } = restated(game.promises, game.restatement);
  const rows = [
    ...promiseStates(game).map((one) => ({
      name: say(`dimension.${one.promised.dimension}`),
      kept: one.kept,
      told: progressOf('promise', one),
    })),
    ...(line
      ? [
          {
            name: say('promiseNow.redLine', { dimension: say(`dimension.${redLine}`) }),
            kept: line.kept,
            told: progressOf('redLine', line),
          },
        ]
      : []),
  ];
  return (
    <ul class="kept-line">
      {wish && (
        <li class="wished">
          <WishSign wish={wish} /> {say(`wish.${wish}.who`)}
        </li>
      )}
      {rows.map(({ name, kept, told }) => (
        <li key={name}>
          {kept !== null && <Mark kept={kept} />} {name} <b>{told}</b>
        </li>
      ))}
    </ul>
  );
};
