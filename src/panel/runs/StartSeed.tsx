import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CourseId } from '../../data/courses.ts';
import { readPasted } from '../../game/code/pasted/readPasted.ts';
import { begin } from '../../store/play.ts';
import { Choices } from '../shared/Choices.tsx';
import { usePanel } from '../shared/context.ts';
import { doors } from '../shared/doors.ts';
import type { FieldProps } from './typed.ts';

/** Every course, as the title has them. */
const lengths = doors.flatMap((door) => door.lengths);

/** Begins a run with a seed that someone told, so that both meet the same luck. */
export const StartSeed = ({ typed, onType, onOther, onClose }: FieldProps) => {
  const { store, say } = usePanel();
  const [course, setCourse] = useState<CourseId>('lesson');
  const [wrong, setWrong] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const field = useId();
  useEffect(() => {
    if (typed.moved) input.current?.focus();
  }, [typed]);
  const start = (event: Event): void => {
    event.preventDefault();
    const { seeds, runs, broken } = readPasted(typed.text);
    const [seed, another] = seeds;
    const [code] = [...runs, ...broken];
    if (!seed && code) onOther(runs.length === 1 ? code.code : typed.text);
    else if (!seed) setWrong(say('code.noSeed'));
    else if (another) setWrong(say('code.severalSeeds', { count: seeds.length }));
    else {
      onClose();
      begin(store, seed, course);
    }
  };
  return (
    <form class="form" onSubmit={start}>
      <h3>{say('code.seedTitle')}</h3>
      <label for={field}>{say('code.seedField')}</label>
      {typed.moved && <p id={`${field}-moved`}>{say('code.isSeed')}</p>}
      <input
        id={field}
        ref={input}
        type="text"
        class="field seed-field"
        value={typed.text}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-invalid={wrong !== null}
        {...((wrong || typed.moved) && { 'aria-describedby': `${field}-${wrong ? 'wrong' : 'moved'}` })}
        onInput={(event) => {
          onType(event.currentTarget.value);
          setWrong(null);
        }}
      />
      {wrong && (
        <p class="wrong" id={`${field}-wrong`} role="alert">
          {wrong}
        </p>
      )}
      <Choices
        name={say('code.course')}
        options={lengths.map((id) => ({ id, label: say(`course.${id}`) }))}
        chosen={course}
        onChoose={setCourse}
      />
      <div class="row">
        <button type="submit" class="button">
          {say('code.seedStart')}
        </button>
      </div>
    </form>
  );
};
