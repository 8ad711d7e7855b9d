import type { Game } from '../../game/game.ts';
import { usePanel, useSession } from '../context.ts';
import type { Play } from './usePlayer.ts';

interface Props {
  readonly game: Game;
  readonly play: Play;
  readonly left: number;
}

/** What is left to place, the changes of all tallies at once, and the decision. */
export const TallyTray = ({ game, play, left }: Props) => {
  const { say } = usePanel();
  const refused = useSession((session) => session.refused);
  const { split, decisions } = game;
  const lastYear = decisions[decisions.length - 1];
  const undoable = game.log[game.log.length - 1]?.do !== 'proceed' && game.log.length > 0;
  return (
    <>
      <div class="row tray-ways">
        {lastYear && (
          <button type="button" class="button" onClick={() => play({ do: 'share', split: lastYear })}>
            {say('winter.same')}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-disabled={left === 0}
          onClick={() =>
            left > 0 && play({ do: 'share', split: { ...split, reserve: split.reserve + left } }, 'reserve')
          }
        >
          {say('winter.rest')}
        </button>
        <button type="button" class="button" aria-disabled={!undoable} onClick={() => play({ do: 'undo' })}>
          {say('winter.undo')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={game.undone.length === 0}
          onClick={() => play({ do: 'redo' })}
        >
          {say('winter.redo')}
        </button>
      </div>
      <div class="tray">
        {refused && <p class="refused">{say(`refused.${refused}`)}</p>}
        <p class="tray-left">
          <b>{say('winter.tray')}</b> {say('winter.trayCount', { count: left })}
        </p>
        <div class="tray-tallies" aria-hidden="true">
          {Array.from({ length: left }, (_, at) => (
            <span key={at} class="tally" />
          ))}
        </div>
        <button
          type="button"
          class="button strong"
          aria-disabled={left > 0}
          onClick={() => play({ do: 'confirm' })}
        >
          {say('winter.confirm')}
        </button>
      </div>
    </>
  );
};
