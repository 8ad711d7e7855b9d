import { type Store, setCaptions, setSound } from '../../store/session.ts';
import { Choices } from '../shared/Choices.tsx';
import { keepCaptions, keepSound } from '../shared/choices.ts';
import { usePanel, useSession } from '../shared/context.ts';

/** Turns sound on or off, here and on the next visit. */
const chooseSound = (store: Store, on: boolean): void => {
  setSound(store, on);
  keepSound(on);
};

/** Sound at one press: a loudspeaker with waves, or crossed out. */
export const SoundButton = () => {
  const { store, say } = usePanel();
  const on = useSession(({ sound }) => sound);
  return (
    <button
      type="button"
      class="button round sound"
      aria-pressed={on}
      aria-label={say('sound.label')}
      onClick={() => chooseSound(store, !on)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 9h4l5-5v16l-5-5H3Z" />
        <path d={on ? 'M15.500 8.500a5 5 0 0 1 0 7M18.500 5.500a9 9 0 0 1 0 13' : 'M16 9l6 6M22 9l-6 6'} />
      </svg>
    </button>
  );
};

/** Sound, and what sounds in writing. */
export const SoundChoices = () => {
  const { store, say } = usePanel();
  const sound = useSession((session) => session.sound);
  const captions = useSession((session) => session.captions);
  return (
    <>
      <Choices
        name={say('sound.label')}
        options={(['off', 'on'] as const).map((id) => ({ id, label: say(`sound.${id}`) }))}
        chosen={sound ? 'on' : 'off'}
        onChoose={(id) => chooseSound(store, id === 'on')}
      />
      <Choices
        name={say('captions.label')}
        options={(['off', 'on'] as const).map((id) => ({ id, label: say(`captions.${id}`) }))}
        chosen={captions ? 'on' : 'off'}
        onChoose={(id) => {
          setCaptions(store, id === 'on');
          keepCaptions(id === 'on');
        }}
      />
    </>
  );
};
