import { wishOf } from '../../../game/readings/wish.ts';
import type { Game } from '../../../game/rules/game.ts';
import { usePanel } from '../context.ts';
import { KeptSign } from '../KeptSign.tsx';
import { usePromised } from '../usePromised.ts';
import { WishSign } from '../WishSign.tsx';
import './beside.css';

/** Whose wish a run took up, and what came of each promise, in a line; nothing where none was made. */
export const PromiseMarks = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const promised = usePromised()(game);
  const wish = wishOf(game.promises);
  if (!game.promises) return null;
  return (
    <ul class="promise-marks">
      {wish && (
        <li class="wished">
          <WishSign wish={wish} /> {say(`wish.${wish}.who`)}
        </li>
      )}
      {promised.map(({ name, kept, told }) => (
        <li key={name}>
          {kept !== null && <KeptSign kept={kept} />} {name} <b>{told}</b>
        </li>
      ))}
    </ul>
  );
};
