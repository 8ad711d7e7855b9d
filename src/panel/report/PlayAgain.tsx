import type { Game } from '../../game/rules/game.ts';
import { begin } from '../../store/play.ts';
import { endBriefing } from '../../store/session.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { drawSeed } from '../shared/seed.ts';

/** Once more from the start: under another luck, or the same. */
export const PlayAgain = ({ game }: { game: Game }) => {
  const { store, say } = usePanel();
  const beside = useSession((session) => session.beside);
  const again = () => {
    begin(store, game.seed, game.course, beside);
    endBriefing(store);
  };
  const another = () => {
    begin(store, drawSeed(), game.course);
    endBriefing(store);
  };
  return (
    <div class="row">
      <button type="button" class="button strong" onClick={another}>
        {say('report.another')}
      </button>
      <button type="button" class="button" onClick={again}>
        {say('report.again')}
      </button>
    </div>
  );
};
