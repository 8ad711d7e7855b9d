import { useId, useState } from 'preact/hooks';
import type { CodeProblem } from '../../game/code/runCode.ts';
import { usePanel } from '../shared/context.ts';
import { Dialog } from '../shared/Dialog.tsx';
import './runs.css';
import { openCode } from './openLink.ts';
import { Problem } from './Problem.tsx';
import { StartSeed } from './StartSeed.tsx';

interface Props {
  readonly onClose: () => void;
  readonly text?: string; // what a link brought
  readonly problem?: CodeProblem; // why that gave no run
}

/** Opens a run from its code, or begins one with a seed that someone told. */
export const OpenCode = ({ onClose, text = '', problem = undefined }: Props) => {
  const { store, say } = usePanel();
  const [typed, setTyped] = useState(text);
  const [wrong, setWrong] = useState<CodeProblem | null>(problem ?? null);
  const field = useId();
  const open = (event: Event): void => {
    event.preventDefault();
    const found = openCode(store, typed);
    if (found) setWrong(found);
    else onClose();
  };
  return (
    <Dialog title={say('code.title')} onClose={onClose}>
      <form class="form" onSubmit={open}>
        <label for={field}>{say('code.field')}</label>
        <input
          id={field}
          type="text"
          class="field code-field"
          value={typed}
          maxLength={200}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={wrong !== null}
          aria-describedby={wrong ? `${field}-wrong` : `${field}-hint`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(null);
          }}
        />
        <p class="small" id={`${field}-hint`}>
          {say('code.hint')}
        </p>
        {wrong && (
          <p class="wrong" id={`${field}-wrong`} role="alert">
            <Problem problem={wrong} code={typed} />
          </p>
        )}
        <div class="row">
          <button type="submit" class="button strong">
            {say('code.open')}
          </button>
        </div>
      </form>
      <StartSeed onClose={onClose} />
    </Dialog>
  );
};
