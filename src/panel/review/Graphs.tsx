import { useState } from 'preact/hooks';
import { Charts } from '../charts/Charts.tsx';
import type { Compared } from '../charts/runs.ts';
import { usePanel } from '../shared/context.ts';

/** Windows that have room for charts without being asked. */
const ROOMY = '(min-width: 62.5rem)';

/** The charts, behind a disclosure where the screen is small; nothing is computed for them while it is closed. */
export const Graphs = ({ runs }: { runs: Compared }) => {
  const { say } = usePanel();
  const [open, setOpen] = useState(() => matchMedia(ROOMY).matches);
  return (
    <details class="more graphs" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('review.graphs')}</summary>
      {open && <Charts runs={runs} />}
    </details>
  );
};
