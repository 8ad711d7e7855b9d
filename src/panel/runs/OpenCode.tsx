import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { usePanel } from '../shared/context.ts';
import { Dialog } from '../shared/Dialog.tsx';
import './runs.css';
import { openCode, type Unopened } from './openLink.ts';
import { Problem } from './Problem.tsx';
import { StartSeed } from './StartSeed.tsx';
import type { FieldProps, Typed } from './typed.ts';

const nothing: Typed = { text: '', moved: false };

const CodeForm = ({
  typed,
  onType,
  onOther,
  onClose,
  unopened,
}: FieldProps & { unopened: Unopened | null }) => {
  const { store, say } = usePanel();
  const [wrong, setWrong] = useState(unopened);
  const input = useRef<HTMLTextAreaElement>(null);
  const field = useId();
  useEffect(() => {
    if (typed.moved) input.current?.focus();
  }, [typed]);
  const open = (event: Event): void => {
    event.preventDefault();
    const found = openCode(store, typed.text);
    if (!found) onClose();
    else if (found.id === 'seed') onOther(found.seed);
    setWrong(found);
  };
  const problem = wrong && wrong.id !== 'seed' && wrong.id !== 'waits' ? wrong : null;
  return (
    <form class="form" onSubmit={open}>
      <label for={field}>{say('code.field')}</label>
      {typed.moved && <p id={`${field}-moved`}>{say('code.isCode')}</p>}
      <textarea
        id={field}
        ref={input}
        class="field code-field"
        rows={3}
        value={typed.text}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-invalid={problem !== null}
        aria-describedby={`${field}-${problem ? 'wrong' : typed.moved ? 'moved' : 'hint'}`}
        onInput={(event) => {
          onType(event.currentTarget.value);
          setWrong(null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) open(event);
        }}
      />
      <p class="small" id={`${field}-hint`}>
        {say('code.hint')}
      </p>
      {problem && (
        <p class="wrong" id={`${field}-wrong`} role="alert">
          <Problem unopened={problem} />
        </p>
      )}
      <div class="row">
        <button type="submit" class="button strong">
          {say('code.open')}
        </button>
      </div>
    </form>
  );
};

interface Props {
  readonly onClose: () => void;
  readonly text?: string; // what a link brought
  readonly unopened?: Unopened; // why that gave no run
}

/** Opens a run from its code, or begins one with a seed that someone told. Each field knows what belongs into the other. */
export const OpenCode = ({ onClose, text = '', unopened }: Props) => {
  const { say } = usePanel();
  const seeded = unopened?.id === 'seed' ? unopened.seed : null;
  const [code, setCode] = useState<Typed>({ text: seeded ? '' : text, moved: false });
  const [seed, setSeed] = useState<Typed>(seeded ? { text: seeded, moved: true } : nothing);
  return (
    <Dialog title={say('code.title')} onClose={onClose}>
      <CodeForm
        typed={code}
        onType={(next) => setCode({ text: next, moved: false })}
        onOther={(next) => {
          setCode(nothing);
          setSeed({ text: next, moved: true });
        }}
        onClose={onClose}
        unopened={unopened ?? null}
      />
      <StartSeed
        typed={seed}
        onType={(next) => setSeed({ text: next, moved: false })}
        onOther={(next) => {
          setSeed(nothing);
          setCode({ text: next, moved: true });
        }}
        onClose={onClose}
      />
    </Dialog>
  );
};
