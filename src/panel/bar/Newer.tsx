import { useState } from 'preact/hooks';
import type { Newer as Take } from '../../store/session.ts';
import '../runs/runs.css';
import { usePanel } from '../shared/context.ts';

/** Offers the newer version of the page that has arrived. */
export const Newer = ({ take }: { take: Take }) => {
  const { say } = usePanel();
  const [refused, setRefused] = useState(false);
  return (
    <p class="unsaved">
      {say(refused ? 'newer.elsewhere' : 'newer.text')}{' '}
      <button type="button" class="button" onClick={() => take().then((taken) => setRefused(!taken))}>
        {say('newer.take')}
      </button>
    </p>
  );
};
