import { useMemo } from 'preact/hooks';
import type { Game } from '../../../game/game.ts';
import { endingOf } from '../../../game/report/ending.ts';
import { usePanel } from '../../context.ts';
import { Keepsake } from './Keepsake.tsx';
import { Part } from './Part.tsx';

/** What became of the country: a name, what it is like, and the branch that was not taken. */
export const Ending = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const ending = useMemo(() => endingOf(game), [game]);
  return (
    <Part id="ending">
      <div class="ending">
        <p class="ending-name">
          <Keepsake kind="ending" />
          {say(`ending.${ending}.name`)}
        </p>
        <p>{say(`ending.${ending}.text`)}</p>
        <p class="ending-branch">{say(`ending.${ending}.branch`)}</p>
      </div>
      <p class="small">{say('report.endingNote')}</p>
    </Part>
  );
};
