import { useId, useState } from 'preact/hooks';
import type { CourseId } from '../../data/courses.ts';
import { parseSeed, SEED_LENGTH } from '../../game/rules/seed.ts';
import { begin } from '../../store/play.ts';
import { Choices } from '../shared/Choices.tsx';
import { usePanel } from '../shared/context.ts';
import { doors } from '../shared/doors.ts';

/** Every course, as the title has them. */
const lengths = doors.flatMap((door) => door.lengths);

/** Begins a run with a seed that someone told, so that both meet the same luck. */
export const StartSeed = ({ onClose }: { onClose: () => void }) => {
  const { store, say } = usePanel();
  const [typed, setTyped] = useState('');
  const [course, setCourse] = useState<CourseId>('lesson');
  const [wrong, setWrong] = useState(false);
  const field = useId();
  const start = (event: Event): void => {
    event.preventDefault();
    const seed = parseSeed(typed.normalize('NFKC'));
    if (!seed) {
      setWrong(true);
      return;
    }
    onClose();
    begin(store, seed, course);
  };
  return (
    <form class="form" onSubmit={start}>
      <h3>{say('code.seedTitle')}</h3>
      <label for={field}>{say('code.seedField')}</label>
      <input
        id={field}
        type="text"
        class="field seed-field"
        value={typed}
        maxLength={2 * SEED_LENGTH}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-invalid={wrong}
        {...(wrong && { 'aria-describedby': `${field}-wrong` })}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setWrong(false);
        }}
      />
      {wrong && (
        <p class="wrong" id={`${field}-wrong`} role="alert">
          {say('code.noSeed')}
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
