import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../shared/context.ts';

type Props<Own> = Own & { readonly fetch: () => Promise<ComponentType<Own>> };

/** Something with a file and words of its own, fetched when it is first shown. */
export const Later = <Own extends object>({ fetch, ...own }: Props<Own>) => {
  const { say, whole, fetchWhole } = usePanel();
  const [Shown, setShown] = useState<ComponentType<Own> | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setShown(null);
    Promise.all([fetch(), fetchWhole()]).then(
      ([found]) => setShown(() => found),
      () => setShown('failed'),
    );
  }, [attempt]);
  if (Shown === 'failed')
    return (
      <div class="row" role="alert">
        <p>{say('page.failed')}</p>
        <button type="button" class="button" onClick={() => setAttempt(attempt + 1)}>
          {say('page.retry')}
        </button>
      </div>
    );
  return Shown && whole ? <Shown {...(own as unknown as Own)} /> : null;
};
