import { usePanel, useSession } from '../shared/context.ts';

/** Tells that this device does not keep the run, and what can be done instead. */
export const Unsaved = ({ onCode }: { onCode: (event: { currentTarget: HTMLElement }) => void }) => {
  const { say, whole } = usePanel();
  const unsaved = useSession((session) => session.game !== null && session.unsaved);
  return (
    <div role="status">
      {unsaved && whole && (
        <p class="unsaved">
          {say('unsaved.text')}{' '}
          <button type="button" class="button" onClick={onCode}>
            {say('unsaved.code')}
          </button>
        </p>
      )}
    </div>
  );
};
