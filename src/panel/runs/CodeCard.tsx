import { useState } from 'preact/hooks';
import { usePanel } from '../shared/context.ts';
import { linkTo } from './link.ts';
import { Qr } from './Qr.tsx';

type Told = 'share.copiedCode' | 'share.copiedLink' | 'share.notCopied';

/** A run's code to read, to copy and to photograph. */
export const CodeCard = ({ code }: { code: string }) => {
  const { say } = usePanel();
  const [told, setTold] = useState<Told | null>(null);
  const groups = code.split('-');
  const copy = (text: string, done: Told) => async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(done);
    } catch {
      setTold('share.notCopied');
    }
  };
  return (
    <div class="code-card">
      <div class="code-text">
        <p class="run-code" translate={false}>
          {groups.map((group, at) => (
            <span key={at}>
              {group}
              {at < groups.length - 1 && <span class="hyphen">-</span>}
            </span>
          ))}
        </p>
        <div class="row no-print">
          <button type="button" class="button" onClick={copy(code, 'share.copiedCode')}>
            {say('share.copyCode')}
          </button>
          <button type="button" class="button" onClick={copy(linkTo(code), 'share.copiedLink')}>
            {say('share.copyLink')}
          </button>
        </div>
        <p class="small no-print" role="status">
          {told && say(told)}
        </p>
      </div>
      <Qr text={linkTo(code)} name={say('share.qr')} />
    </div>
  );
};
