import { courses } from '../../data/courses.ts';
import type { Game } from '../../game/rules/game.ts';
import { dispatch } from '../../store/play.ts';
import { inLastRound } from '../../store/session.ts';
import { usePanel } from '../shared/context.ts';
import { More } from '../shared/More.tsx';
import { Sentences } from '../shared/Sentences.tsx';

/** The way out before the last year: what it means stands behind a press, since it is final. */
export const Finish = ({ game }: { game: Game }) => {
  const { store, say } = usePanel();
  if (!courses[game.course].finishes || inLastRound(game)) return null;
  return (
    <More summary={say('finish.open')}>
      <p>
        <Sentences of={[say('finish.text'), game.promises && say('finish.promises')]} />
      </p>
      <div class="row">
        <button type="button" class="button" onClick={() => dispatch(store, { do: 'finish' })}>
          {say('finish.do')}
        </button>
      </div>
    </More>
  );
};
