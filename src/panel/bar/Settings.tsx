import { locales } from '../../data/locales.ts';
import { leave, screenOf, setContrast, setMotion, setTextSize } from '../../store/session.ts';
import { Choices } from '../shared/Choices.tsx';
import { keepContrast, keepMotion, keepTextSize, motions, textSizes } from '../shared/choices.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { chooseLocale } from './Languages.tsx';
import { SoundChoices } from './Sound.tsx';

interface Props {
  readonly onClose: () => void;
  readonly onLeave: () => void;
  readonly onCode: () => void;
}

/** Language, how the page looks, moves and sounds, this run's code, and the way out: the same on every screen. */
export const Settings = ({ onClose, onLeave, onCode }: Props) => {
  const { store, say } = usePanel();
  const locale = useSession((session) => session.locale);
  const motion = useSession((session) => session.motion);
  const textSize = useSession((session) => session.textSize);
  const contrast = useSession((session) => session.contrast);
  const screen = useSession(screenOf);
  const visiting = useSession(({ visit }) => visit !== null);
  /** A guest leaves nothing behind that could be asked about. */
  const onWayOut = () => {
    if (!visiting) return onLeave();
    onClose();
    leave(store);
  };
  return (
    <Dialog title={say('bar.settings')} onClose={onClose}>
      <Choices
        name={say('language.label')}
        options={locales.map((id) => ({ id, label: say(`language.${id}`) }))}
        chosen={locale}
        onChoose={(id) => chooseLocale(store, id)}
      />
      <Choices
        name={say('text.label')}
        options={textSizes.map((id) => ({ id, label: `${id}%` }))}
        chosen={textSize}
        onChoose={(id) => {
          setTextSize(store, id);
          keepTextSize(id);
        }}
      />
      <Choices
        name={say('contrast.label')}
        options={(['off', 'on'] as const).map((id) => ({ id, label: say(`contrast.${id}`) }))}
        chosen={contrast ? 'on' : 'off'}
        onChoose={(id) => {
          setContrast(store, id === 'on');
          keepContrast(id === 'on');
        }}
      />
      <Choices
        name={say('motion.label')}
        options={motions.map((id) => ({ id, label: say(`motion.${id}`) }))}
        chosen={motion}
        onChoose={(id) => {
          setMotion(store, id);
          keepMotion(id);
        }}
      />
      <SoundChoices />
      {screen !== 'title' && (
        <div class="row">
          <button type="button" class="button" onClick={onCode}>
            {say('leave.code')}
          </button>
          <button type="button" class="button" onClick={onWayOut}>
            {say('leave.open')}
          </button>
        </div>
      )}
    </Dialog>
  );
};

/** Asks before a run is left. */
export const Leave = ({ onClose }: { onClose: () => void }) => {
  const { store, say } = usePanel();
  const unsaved = useSession((session) => session.unsaved);
  return (
    <Dialog title={say('leave.title')} onClose={onClose}>
      <p>{say(unsaved ? 'leave.unsaved' : 'leave.text')}</p>
      <div class="row">
        <button
          type="button"
          class="button strong"
          onClick={() => {
            onClose();
            leave(store);
          }}
        >
          {say('leave.yes')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {say('leave.no')}
        </button>
      </div>
    </Dialog>
  );
};
