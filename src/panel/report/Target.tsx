import { usePanel } from '../shared/context.ts';

interface Props {
  readonly value: number; // 0 to 100
  readonly target: number;
  readonly kept: boolean;
}

/** What was reached beside what it takes, on the scale from 0 to 100, with the word for it. */
export const PromiseTarget = ({ value, target, kept }: Props) => {
  const { say } = usePanel();
  return (
    <div class={kept ? 'target kept' : 'target missed'}>
      <span class="verdict">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          {kept ? <path d="M2 8.5 6.5 13 14 3.5" /> : <path d="M3 8H13" />}
        </svg>
        {say(kept ? 'promise.kept' : 'promise.missed')}
      </span>
      <svg class="promise-gauge" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
        <path class="rail" d="M0 7H100" />
        <path class="reached" d={`M0 7H${value}`} />
        <path class="level" d={`M${target} 0V14`} />
      </svg>
    </div>
  );
};
