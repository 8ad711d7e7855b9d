import type { Game } from '../../game/rules/game.ts';
import { dispatch, followOrigin } from '../../store/play.ts';
import { inLastRound } from '../../store/session.ts';
import { usePanel, useSession } from '../shared/context.ts';

/** On to the next winter or the report, or along a run that this one branched off from. */
export const Next = ({ game }: { game: Game }) => {
  const { store, say } = usePanel();
  const branched = useSession(
    ({ origin }) => origin !== null && origin.game.decisions.length >= game.decisions.length,
  );
  return (
    <div class="row">
      <button type="button" class="button strong" onClick={() => dispatch(store, { do: 'proceed' })}>
        {say(inLastRound(game) ? 'review.toReport' : 'review.next')}
      </button>
      {branched && !inLastRound(game) && (
        <button type="button" class="button" onClick={() => followOrigin(store)}>
          {say('branch.rest')}
        </button>
      )}
    </div>
  );
};
