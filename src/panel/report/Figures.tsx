import { useMemo, useState } from 'preact/hooks';
import type { Game } from '../../game/rules/game.ts';
import { Charts } from '../charts/Charts.tsx';
import { comparedOf } from '../charts/runs.ts';
import { usePanel } from '../shared/context.ts';
import { Changes } from './Changes.tsx';
import { Part } from './Part.tsx';

/** Every figure from the start to the end, as a table and, for those who want them, as charts. */
export const Figures = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const runs = useMemo(() => comparedOf(game), [game]);
  const [open, setOpen] = useState(false);
  return (
    <Part id="figures">
      <Changes runs={runs} />
      <p class="small">{say('line.note')}</p>
      <p class="small">{say('report.continuationNote')}</p>
      <details class="more charts" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('report.charts')}</summary>
        {open && <Charts runs={runs} />}
      </details>
    </Part>
  );
};
