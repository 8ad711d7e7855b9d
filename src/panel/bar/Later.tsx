import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../shared/context.ts';

type Props<Own> = Own & { readonly fetch: () => Promise<ComponentType<Own>> };

/** Something with a file and words of its own, fetched when it is first shown. */
export const Later = <Own extends object>({ fetch, ...own }: Props<Own>) => {
  const { say, whole, fetchWhole } = usePanel();
  const [Shown, setShown] = useState<ComponentType<Own> | 'failed' | null>(null);
  useEffect(() => {
    Promise.all([fetch(), fetchWhole()]).then(
      ([found]) => setShown(() => found),
      () => setShown('failed'),
    );
  }, []);
  if (Shown === 'failed') return <p role="alert">{say('page.failed')}</p>;
  return Shown && whole ? <Shown {...(own as unknown as Own)} /> : null;
};
