import type { Game } from '../../game/rules/game.ts';
import { begin, branch } from '../../store/play.ts';
import { endBriefing } from '../../store/session.ts';
import { usePanel } from '../shared/context.ts';
import { drawSeed } from '../shared/seed.ts';
import { Earlier } from './Earlier.tsx';
import { Part } from './Part.tsx';
import { useRoundName } from './useRoundName.ts';

/** Once more: beside earlier runs, under the same luck or another, from the start or with one year changed. */
export const Again = ({ game }: { game: Game }) => {
  const { store, say } = usePanel();
  const nameOf = useRoundName(game);
  const again = () => {
    begin(store, game.seed, game.course);
    endBriefing(store);
  };
  const another = () => {
    begin(store, drawSeed(), game.course);
    endBriefing(store);
  };
  return (
    <Part id="again">
      <Earlier game={game} />
      <p>{say('report.againText')}</p>
      <div class="row">
        <button type="button" class="button strong" onClick={again}>
          {say('report.again')}
        </button>
        <button type="button" class="button" onClick={another}>
          {say('report.another')}
        </button>
      </div>
      <p id="change-one">{say('report.oneYear')}</p>
      <fieldset class="row" aria-labelledby="change-one">
        {game.decisions.map((_, round) => (
          <button key={round} type="button" class="button" onClick={() => branch(store, round)}>
            {nameOf(round)}
          </button>
        ))}
      </fieldset>
    </Part>
  );
};
