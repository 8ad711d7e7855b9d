import { pillarIds } from '../../data/pillars.ts';
import { earmarks } from '../../data/readiness.ts';
import { afterEnd } from '../../game/readings/forecast.ts';
import type { Action } from '../../game/rules/actions.ts';
import { tray } from '../../game/rules/decision.ts';
import type { Game } from '../../game/rules/game.ts';
import { emptySplit, leaving, type Split, TALLIES } from '../../game/rules/split.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { type PerTelling, tellingOf } from '../shared/telling.ts';
import type { Dispatch } from './useDispatch.ts';

interface Props {
  readonly game: Game;
  readonly play: Dispatch;
}

/** As many on each pillar as leave what may lie on a cloud in the tray. */
const EVEN = (TALLIES - earmarks.most) / pillarIds.length;
const even: Partial<Split> = Object.fromEntries(pillarIds.map((pillar) => [pillar, EVEN]));

/** What a winter begins after; a study is kept at its beginning, because it is final. */
const starts: readonly Action['do'][] = ['proceed', 'promise', 'study'];

const isUndoable = ({ log }: Game): boolean => {
  const last = log[log.length - 1];
  return last !== undefined && !starts.includes(last.do);
};

interface WayProps {
  readonly game: Game;
  readonly can: boolean;
  readonly onTake: () => void;
  readonly children: string;
}

/** Whether a way that is closed stays in sight. */
const showsClosed: PerTelling<boolean> = { brief: false, lesson: true, workshop: true };

/** A way that is not always open. */
const Way = ({ game, can, onTake, children }: WayProps) =>
  can || showsClosed[tellingOf(game)] ? (
    <button type="button" class="button" aria-disabled={!can} onClick={() => can && onTake()}>
      {children}
    </button>
  ) : null;

/** What the first winter offers to begin with where nothing was tried on the title. */
const offered: PerTelling<Partial<Split> | null> = { brief: even, lesson: null, workshop: null };

/** The changes of all tallies at once, and the way back. */
export const TallyWays = ({ game, play }: Props) => {
  const { say } = usePanel();
  const { split, decisions } = game;
  const left = tray(game);
  const tried = useSession((session) => session.tried);
  const rest = { ...split, reserve: split.reserve + left };
  const first = tried ?? offered[tellingOf(game)];
  const last = decisions[decisions.length - 1];
  // What lies on a cloud was laid there on purpose: it stays, and the rest makes room.
  const again = (whole: Split) => play({ do: 'share', split: leaving(whole, game.earmark?.tallies ?? 0) });
  return (
    <div class="row tray-ways">
      {!last && first && (
        <button type="button" class="button" onClick={() => again({ ...emptySplit, ...first })}>
          {say(tried ? 'winter.tried' : 'winter.even', { count: EVEN })}
        </button>
      )}
      {last && (
        <button type="button" class="button" onClick={() => again(last.split)}>
          {say('winter.same')}
        </button>
      )}
      <Way game={game} can={left > 0} onTake={() => play({ do: 'share', split: rest }, 'reserve')}>
        {say('winter.rest')}
      </Way>
      <Way game={game} can={isUndoable(game)} onTake={() => play({ do: 'undo' })}>
        {say('winter.undo')}
      </Way>
      <Way game={game} can={game.undone.length > 0} onTake={() => play({ do: 'redo' })}>
        {say('winter.redo')}
      </Way>
    </div>
  );
};

/** What is left to place, what comes only after the end, and the decision: in reach on the whole screen. */
export const TallyTray = ({ game, onConfirm }: Pick<Props, 'game'> & { onConfirm: () => void }) => {
  const { say, numbers } = usePanel();
  const refused = useSession((session) => session.refused);
  const { decisions, earmark } = game;
  const left = tray(game);
  const after = left === 0 ? afterEnd(game) : 0;
  return (
    <div class={earmark ? 'tray laid' : 'tray'}>
      <div class="tray-said">
        {decisions.length === 0 && left === TALLIES && !refused && (
          <p class="stage-hint small">{say('winter.hint')}</p>
        )}
        {refused && <p class="refused">{say(`refused.${refused}`)}</p>}
        {after > 0 && <p class="small">{say('winter.afterEnd', { yen: numbers.yen(after) })}</p>}
      </div>
      <p class="tray-left">
        <b>{say('winter.tray')}</b> {say('winter.trayCount', { count: left })}{' '}
        {earmark && <span class="tray-laid">{say('earmark.tray', { count: earmark.tallies })}</span>}
      </p>
      <div class="tray-tallies" aria-hidden="true">
        {Array.from({ length: left }, (_, at) => (
          <span key={at} class="tally" />
        ))}
      </div>
      <button type="button" class="button strong" aria-disabled={left > 0} onClick={onConfirm}>
        {say('winter.confirm')}
      </button>
    </div>
  );
};
