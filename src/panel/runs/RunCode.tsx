import { encodeRun } from '../../game/code/runCode.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { Dialog } from '../shared/Dialog.tsx';
import './runs.css';
import { CodeCard } from './CodeCard.tsx';

/** The code of the run that is open, finished or not. */
export const RunCode = ({ onClose }: { onClose: () => void }) => {
  const { say } = usePanel();
  const game = useSession((session) => session.game);
  return (
    <Dialog title={say('share.title')} onClose={onClose}>
      {game && (
        <>
          <p>{say(game.phase === 'winter' ? 'share.openWinter' : 'share.text')}</p>
          <CodeCard code={encodeRun(game)} />
        </>
      )}
    </Dialog>
  );
};
