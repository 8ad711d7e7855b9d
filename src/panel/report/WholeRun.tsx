import { useMemo } from 'preact/hooks';
import { credit } from '../../game/readings/credit.ts';
import type { Game } from '../../game/rules/game.ts';
import { ThreeBars } from '../shared/ThreeBars.tsx';
import { Part } from './Part.tsx';

/** The three-part bars over the whole run: the picture of every review, once more. */
export const WholeRun = ({ game }: { game: Game }) => {
  const found = useMemo(() => credit(game, 0), [game]);
  return (
    <Part id="bars">
      <ThreeBars game={game} found={found} />
    </Part>
  );
};
