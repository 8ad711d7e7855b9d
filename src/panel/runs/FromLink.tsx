import type { FoundRun } from '../../game/code/pasted/readPasted.ts';
import { visit } from '../../store/play.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { linkTo } from './link.ts';
import { OpenCode } from './OpenCode.tsx';
import type { Unopened } from './openLink.ts';

/** What a link brought that was not opened at once. */
export interface Brought {
  readonly text: string;
  readonly unopened: Unopened;
}

/** Offers the run of a link to someone who has begun one of their own. */
const Offer = ({ run, onClose }: { run: FoundRun; onClose: () => void }) => {
  const { store, say } = usePanel();
  const unsaved = useSession((session) => session.unsaved);
  const fresh = useSession(({ game }) => game?.log.length === 0);
  const look = (): void => {
    onClose();
    history.replaceState(history.state, '', linkTo(run.code)); // so that the page can be loaded anew
    visit(store, run.game);
  };
  return (
    <Dialog title={say('link.title')} onClose={onClose}>
      <p>{say(fresh ? 'link.fresh' : unsaved ? 'leave.unsaved' : 'link.kept')}</p>
      <div class="row">
        <button type="button" class="button strong" onClick={onClose}>
          {say('link.stay')}
        </button>
        <button type="button" class="button" onClick={look}>
          {say('link.open')}
        </button>
      </div>
    </Dialog>
  );
};

/** Says what a link brought: a run that waits, or why there is none. */
export const FromLink = ({ text, unopened, onClose }: Brought & { onClose: () => void }) =>
  unopened.id === 'waits' ? (
    <Offer run={unopened.run} onClose={onClose} />
  ) : (
    <OpenCode text={text} unopened={unopened} onClose={onClose} />
  );
