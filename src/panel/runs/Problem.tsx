import { useEffect, useState } from 'preact/hooks';
import { edition } from '../../data/edition.ts';
import type { CodeProblem } from '../../game/code/runCode.ts';
import { usePanel } from '../shared/context.ts';
import { linkInEdition } from './link.ts';

/** The way to a code of another edition, once that edition's build is known to be there. */
const There = ({ code, made }: { code: string; made: number }) => {
  const { say } = usePanel();
  const link = linkInEdition(code, made);
  const [isThere, setIsThere] = useState(false);
  useEffect(() => {
    setIsThere(false);
    if (!link) return;
    const asked = new AbortController();
    fetch(`editions/${made}/`, { method: 'HEAD', signal: asked.signal }).then(
      ({ ok }) => setIsThere(ok),
      () => undefined, // offline, or left: then it is not offered
    );
    return () => asked.abort();
  }, [link]);
  return link && isThere ? <a href={link}>{say('code.openThere', { made })}</a> : null;
};

/** Why a text gives no run, in one sentence; of a code of another edition also where it can be opened. */
export const Problem = ({ problem, code }: { problem: CodeProblem; code: string }) => {
  const { say } = usePanel();
  if (problem.id !== 'otherEdition') return <>{say(`code.${problem.id}`)}</>;
  return (
    <>
      {say('code.otherEdition', { made: problem.edition, here: edition.number })}{' '}
      <There code={code} made={problem.edition} />
    </>
  );
};
