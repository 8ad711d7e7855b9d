import type { Game } from '../../../game/game.ts';
import { usePanel, useSession } from '../../context.ts';
import { useOpenOnPaper } from '../../parts/useOpenOnPaper.ts';
import '../../style/legend.css';
import { useSentences } from './useSentences.ts';

/** The picture in words, part by part, as it is now; on paper it stands open. */
export const Description = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const session = useSession((all) => all);
  const sentences = useSentences();
  const details = useOpenOnPaper();
  const { when, parts } = sentences(session, game);
  return (
    <details class="more in-words" ref={details}>
      <summary>{say('valley.title')}</summary>
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
    </details>
  );
};
