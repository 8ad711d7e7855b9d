import { useRef, useState } from 'preact/hooks';
import { screenOf } from '../../store/session.ts';
import { usePanel, useSession } from '../context.ts';
import { Help } from './Help.tsx';
import { LanguageButtons, Languages } from './Languages.tsx';
import { Leave, Settings } from './Settings.tsx';

/** What is in reach on every screen: language, help, motion, the way back. */
export const Bar = () => {
  const { say } = usePanel();
  const title = useSession((session) => screenOf(session) === 'title');
  const [open, setOpen] = useState<'help' | 'settings' | 'leave' | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const openBy = (dialog: 'help' | 'settings') => (event: { currentTarget: HTMLElement }) => {
    opener.current = event.currentTarget;
    setOpen(dialog);
  };
  const close = () => {
    setOpen(null);
    opener.current?.focus();
  };
  return (
    <div class="bar">
      {title ? <LanguageButtons /> : <h1 class="bar-name">{say('page.title')}</h1>}
      <div class="bar-tools">
        {!title && <Languages />}
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
      {open === 'settings' && <Settings onClose={close} onLeave={() => setOpen('leave')} />}
      {open === 'leave' && <Leave onClose={close} />}
    </div>
  );
};
