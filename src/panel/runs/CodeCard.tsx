import { usePanel } from '../shared/context.ts';
import { useCopy } from '../shared/useCopy.ts';
import { hasLinks, linkTo } from './link.ts';
import { Qr } from './Qr.tsx';

/** A run's code to read, to copy and to photograph. */
export const CodeCard = ({ code }: { code: string }) => {
  const { say } = usePanel();
  const { told, copy } = useCopy<'share.copiedCode' | 'share.copiedLink', 'share.notCopied'>(
    'share.notCopied',
  );
  const groups = code.split('-');
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
          {hasLinks() && (
            <button type="button" class="button" onClick={copy(linkTo(code), 'share.copiedLink')}>
              {say('share.copyLink')}
            </button>
          )}
        </div>
        <p class="small no-print" role="status">
          {told && say(told)}
        </p>
      </div>
      {hasLinks() && <Qr text={linkTo(code)} name={say('share.qr')} />}
    </div>
  );
};
