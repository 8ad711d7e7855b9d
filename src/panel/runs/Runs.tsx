import { useRef, useState } from 'preact/hooks';
import { dropNotes } from '../../store/notes.ts';
import { reopen } from '../../store/resume.ts';
import { dropRun, type Kept, keptRuns, nameRun } from '../../store/runs.ts';
import { shelfOf } from '../../store/shelf.ts';
import { usePanel } from '../shared/context.ts';
import { Dialog } from '../shared/Dialog.tsx';
import './runs.css';
import { KeptRun } from './KeptRun.tsx';

const SHOWN = 30; // the latest

/** The runs that this device keeps: to go on with, to name, to delete. */
export const Runs = ({ onClose }: { onClose: () => void }) => {
  const { store, say } = usePanel();
  const shelf = shelfOf(() => localStorage);
  const [runs, setRuns] = useState(() => keptRuns(shelf));
  const lead = useRef<HTMLParagraphElement>(null);
  const [refused, setRefused] = useState(false); // the device did not take a name
  const open = (kept: Kept): void => {
    if (reopen(store, kept)) onClose(); // one of another edition says so, and has no way to open it
  };
  const name = (kept: Kept, text: string): void => {
    setRefused(!nameRun(shelf, kept, text));
    setRuns(keptRuns(shelf));
  };
  const drop = ({ id }: Kept): void => {
    dropRun(shelf, id);
    dropNotes(shelf, id);
    setRuns(keptRuns(shelf));
    lead.current?.focus(); // what had the focus is gone
  };
  return (
    <Dialog title={say('runs.title')} onClose={onClose}>
      <p ref={lead} tabIndex={-1}>
        {say(runs.length === 0 ? 'runs.none' : 'runs.lead')}
      </p>
      {runs.length > 0 && <p class="small">{say('runs.mayGo')}</p>}
      {refused && (
        <p class="wrong" role="alert">
          {say('runs.notKept')}
        </p>
      )}
      <ul class="kept-runs">
        {runs.slice(0, SHOWN).map((kept) => (
          <KeptRun
            key={kept.id}
            kept={kept}
            onOpen={() => open(kept)}
            onName={(text) => name(kept, text)}
            onDrop={() => drop(kept)}
          />
        ))}
      </ul>
      {runs.length > SHOWN && <p class="small">{say('runs.more', { shown: SHOWN, all: runs.length })}</p>}
    </Dialog>
  );
};
