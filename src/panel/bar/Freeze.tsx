import { setPaused } from '../../store/session.ts';
import { usePanel, useSession } from '../shared/context.ts';

/** Stops whatever moves by itself on the picture of the valley, and lets it move again. */
export const Freeze = () => {
  const { store, say } = usePanel();
  const paused = useSession((session) => session.paused);
  const off = useSession((session) => session.motion === 'off');
  if (off) return null;
  const label = say(paused ? 'run.unfreeze' : 'run.freeze');
  return (
    <button
      type="button"
      class="button round freeze"
      aria-label={label}
      title={label}
      onClick={() => setPaused(store, !paused)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={paused ? 'M8 5v14l11-7Z' : 'M8 5v14M16 5v14'} />
      </svg>
    </button>
  );
};
