import type { Game } from '../../../game/rules/game.ts';
import { usePanel, useSession } from '../context.ts';
import { More, useOpenOnPaper } from '../More.tsx';
import './legend.css';
import { useSentences } from './useSentences.ts';

const Told = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const session = useSession((all) => all);
  const sentences = useSentences();
  const { when, parts } = sentences(session, game);
  return (
    <>
      <p>{when}</p>
      <dl>
        {parts.map(({ part, sentences: told }) => (
          <div key={part}>
            <dt>{say(`valley.part.${part}`)}</dt>
            {told.map((sentence) => (
              <dd key={sentence}>{sentence}</dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
};

/** The picture in words, part by part, as it is now. */
export const Description = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  return (
    <More summary={say('valley.title')} also="in-words">
      <Told game={game} />
    </More>
  );
};

/** The same for a page that may be printed: on paper it stands open. */
export const PrintedDescription = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const details = useOpenOnPaper();
  return (
    <details class="more in-words" ref={details}>
      <summary>{say('valley.title')}</summary>
      <Told game={game} />
    </details>
  );
};
