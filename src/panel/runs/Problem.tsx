import { useEffect, useState } from 'preact/hooks';
import { edition } from '../../data/edition.ts';
import type { Broken } from '../../game/code/pasted/broken.ts';
import { usePanel } from '../shared/context.ts';
import { linkInEdition } from './link.ts';
import type { Unopened } from './openLink.ts';

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

/** Why what looks like a code opens no run; of one of another edition also where it can be opened. */
const Why = ({ code, problem }: Broken) => {
  const { say } = usePanel();
  switch (problem.id) {
    case 'otherEdition':
      return (
        <>
          {say('code.otherEdition', { made: problem.edition, here: edition.number })}{' '}
          <There code={code} made={problem.edition} />
        </>
      );
    case 'badGroup':
    case 'groupLength':
    case 'slip':
      return <>{say(`code.${problem.id}`, { ...problem.group })}</>;
    case 'slipInEither': {
      const { place: other, letters: otherLetters } = problem.other;
      return <>{say('code.slipInEither', { ...problem.group, other, otherLetters })}</>;
    }
    default:
      return <>{say(`code.${problem.id}`)}</>;
  }
};

/** Why a text gives no run, in one sentence. */
export const Problem = ({ unopened }: { unopened: Exclude<Unopened, { id: 'seed' | 'waits' }> }) => {
  const { say } = usePanel();
  if (unopened.id === 'broken') return <Why {...unopened.broken} />;
  if (unopened.id === 'several') return <>{say('code.several', { count: unopened.count })}</>;
  return <>{say(`code.${unopened.id}`)}</>;
};
