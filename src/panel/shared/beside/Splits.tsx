import { pillarIds } from '../../../data/pillars.ts';
import type { Game } from '../../../game/rules/game.ts';
import { places } from '../../../game/rules/split.ts';
import { usePanel } from '../context.ts';
import { PillarIcon } from '../PillarIcon.tsx';
import { countIn, SplitBar } from '../SplitBar.tsx';
import { useRoundName } from '../useRoundName.ts';
import './beside.css';

/** What the patterns of the bars stand for. */
const Key = () => {
  const { say } = usePanel();
  return (
    <ul class="split-key">
      {pillarIds.map((pillar) => (
        <li key={pillar} class={pillar}>
          <PillarIcon place={pillar} /> {say(`place.${pillar}`)}
        </li>
      ))}
    </ul>
  );
};

/** How a run shared out, a bar a winter. */
export const Splits = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const nameOf = useRoundName(game);
  return (
    <>
      <Key />
      <dl class="winter-splits">
        {game.decisions.map((decision, round) => (
          <div key={round}>
            <dt>{nameOf(round)}</dt>
            <dd>
              <SplitBar decision={decision} />
              <span class="unseen">
                {places
                  .map((place) =>
                    say('valley.at', { place: say(`place.${place}`), count: countIn(decision, place) }),
                  )
                  .join(' ')}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
};
