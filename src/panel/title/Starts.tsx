import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { usePanel } from '../shared/context.ts';
import { drawSeed } from '../shared/seed.ts';

interface Props {
  readonly onNeeded: () => void; // a run may begin soon: what it needs can be fetched
  readonly onFailed: () => void; // it could not be fetched
}

/** Begins a course: one press. */
export const Start = ({ course, onNeeded, onFailed }: Props & { course: 'quick' | 'class' | 'full' }) => {
  const { store, say } = usePanel();
  const start = () =>
    import('../../store/play.ts').then(({ begin }) => begin(store, drawSeed(), course), onFailed);
  return (
    <div class="start">
      <button
        type="button"
        class={course === 'quick' ? 'button strong' : 'button'}
        onPointerEnter={onNeeded}
        onFocus={onNeeded}
        onClick={start}
      >
        {say(`course.${course}`)}
      </button>
      <p>{say(`courseLine.${course}`)}</p>
    </div>
  );
};

type Opened = ComponentType<{ onClose: () => void }>;

const dialogs: Readonly<Record<'continue' | 'code', () => Promise<Opened>>> = {
  continue: () => import('../runs/Runs.tsx').then(({ Runs }) => Runs),
  code: () => import('../runs/OpenCode.tsx').then(({ OpenCode }) => OpenCode),
};

/** Goes on with a run: one of this device, or one from a code. Its dialog and words are fetched when asked for. */
export const Reopen = ({ from, onFailed }: Pick<Props, 'onFailed'> & { from: keyof typeof dialogs }) => {
  const { say, whole, fetchWhole } = usePanel();
  const [Dialog, setDialog] = useState<Opened | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const open = () =>
    Promise.all([dialogs[from](), fetchWhole()]).then(([found]) => setDialog(() => found), onFailed);
  const close = () => {
    setDialog(null);
    opener.current?.focus();
  };
  return (
    <>
      <button ref={opener} type="button" class="button" onClick={open}>
        {say(`title.${from}`)}
      </button>
      {Dialog && whole && <Dialog onClose={close} />}
    </>
  );
};
