import { setCaptions } from '../../store/session.ts';
import { Choices } from '../shared/Choices.tsx';
import { keepCaptions } from '../shared/choices.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { chooseSound } from './SoundButton.tsx';

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
