import { useRef, useState } from 'preact/hooks';
import { screenOf, setPaused } from '../../store/session.ts';
import { useLink } from '../runs/useLink.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { Help } from './Help.tsx';
import { LanguageButtons, Languages } from './Languages.tsx';
import { Later } from './Later.tsx';
import { Leave, Settings } from './Settings.tsx';
import { SoundButton } from './Sound.tsx';

/** Stops whatever moves by itself on the picture of the valley, and lets it move again. */
const Freeze = () => {
  const { store, say } = usePanel();
  const paused = useSession((session) => session.paused);
  const off = useSession((session) => session.motion === 'off');
  if (off) return null;
  const label = say(paused ? 'run.unfreeze' : 'run.freeze');
  return (
    <button
      type="button"
      class="button round freeze"
      aria-label={label}
      title={label}
      onClick={() => setPaused(store, !paused)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={paused ? 'M8 5v14l11-7Z' : 'M8 5v14M16 5v14'} />
      </svg>
    </button>
  );
};

/** Tells that this device does not keep the run, and what can be done instead; on the title, that there is a newer version. */
const Told = ({ onCode }: { onCode: (event: { currentTarget: HTMLElement }) => void }) => {
  const { say, whole } = usePanel();
  const unsaved = useSession((session) => session.game !== null && session.unsaved);
  const newer = useSession((session) => (screenOf(session) === 'title' ? session.newer : null));
  return (
    <div role="status">
      {unsaved && whole && (
        <p class="unsaved">
          {say('unsaved.text')}{' '}
          <button type="button" class="button" onClick={onCode}>
            {say('unsaved.code')}
          </button>
        </p>
      )}
      {newer && <Later fetch={() => import('./Newer.tsx').then(({ Newer }) => Newer)} take={newer} />}
    </div>
  );
};

type Open = 'help' | 'settings' | 'leave' | 'code';

/** What is in reach on every screen: language, help, motion, this run's code, the way back. */
export const Bar = () => {
  const { say, whole } = usePanel();
  const title = useSession((session) => screenOf(session) === 'title');
  const [open, setOpen] = useState<Open | null>(null);
  const [brought, forgetBrought] = useLink();
  const opener = useRef<HTMLElement | null>(null);
  const openBy = (dialog: Open) => (event: { currentTarget: HTMLElement }) => {
    opener.current = event.currentTarget;
    setOpen(dialog);
  };
  const close = () => {
    setOpen(null);
    opener.current?.focus();
  };
  return (
    <>
      <div class="bar">
        {title ? (
          <LanguageButtons />
        ) : (
          <h1 class="bar-name">
            <span>{say('page.title')}</span>
          </h1>
        )}
        <div class="bar-tools">
          {!title && <Languages />}
          {!title && whole && <Freeze />}
          {!title && whole && <SoundButton />}
          <button type="button" class="button round" aria-label={say('bar.help')} onClick={openBy('help')}>
            ？
          </button>
          <button type="button" class="button settings" onClick={openBy('settings')}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M3 7h10M19 7h2M3 17h2M11 17h10M16 4v6M8 14v6" />
            </svg>
            <span>{say('bar.settings')}</span>
          </button>
        </div>
        {open === 'help' && <Help onClose={close} />}
        {open === 'settings' && (
          <Settings onClose={close} onLeave={() => setOpen('leave')} onCode={() => setOpen('code')} />
        )}
        {open === 'leave' && <Leave onClose={close} />}
        {open === 'code' && (
          <Later fetch={() => import('../runs/RunCode.tsx').then(({ RunCode }) => RunCode)} onClose={close} />
        )}
        {brought && (
          <Later
            key={brought.text}
            fetch={() => import('../runs/FromLink.tsx').then(({ FromLink }) => FromLink)}
            onClose={forgetBrought}
            {...brought}
          />
        )}
      </div>
      <Told onCode={openBy('code')} />
    </>
  );
};
