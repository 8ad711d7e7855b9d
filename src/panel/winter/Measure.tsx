import type { Game } from '../../game/rules/game.ts';
import { summerOf } from '../../store/clouds.ts';
import { usePanel } from '../shared/context.ts';
import { More } from '../shared/More.tsx';
import { Levers } from './Levers.tsx';
import { StudyChoice } from './Study.tsx';
import type { Dispatch } from './usePlayer.ts';

/** What was chosen as this winter's one measure, in a line. */
const useChosen = (game: Game): string | null => {
  const { say } = usePanel();
  const { study, notch } = game;
  if (study) return say('measure.study', { year: summerOf(game, study) });
  if (!notch) return null;
  const way = say(`lever.${notch.lever}.${notch.by === 1 ? 'up' : 'down'}`);
  return say('measure.lever', { lever: say(`lever.${notch.lever}.name`), way });
};

/** One measure a winter beside the budget: a lever by one notch, or a study. */
export const Measure = ({ game, play }: { game: Game; play: Dispatch }) => {
  const { say } = usePanel();
  const chosen = useChosen(game);
  return (
    <More
      also="chosen-in measure-of-winter"
      summary={
        <>
          {say('measure.title')} {chosen && <span class="choice-now">{chosen}</span>}
        </>
      }
    >
      <p>{say('measure.lead')}</p>
      <StudyChoice game={game} play={play} />
      <Levers game={game} play={play} />
    </More>
  );
};
