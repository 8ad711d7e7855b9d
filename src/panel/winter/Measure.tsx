import { useState } from 'preact/hooks';
import { courses } from '../../data/courses.ts';
import type { EventId } from '../../data/events.ts';
import { known } from '../../game/readings/sky.ts';
import { type Pair, pairs } from '../../game/rules/decision.ts';
import { type Game, skyOf } from '../../game/rules/game.ts';
import { summerOf } from '../../store/clouds.ts';
import { usePanel } from '../shared/context.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { More } from '../shared/More.tsx';
import { useList } from '../shared/Sentences.tsx';
import { Levers } from './Levers.tsx';
import type { Dispatch } from './useDispatch.ts';

interface Props {
  readonly game: Game;
  readonly play: Dispatch;
}

/** Tells which clouds of a pair are real. */
const useFinding = (): ((game: Game, pair: Pair, comes: readonly EventId[]) => string) => {
  const { say } = usePanel();
  const list = useList();
  return (game, pair, comes) =>
    say('study.found', {
      year: summerOf(game, pair),
      events: list.format(comes.map((event) => say('quoted', { what: say(`event.${event}.title`) }))),
    });
};

/** A study is final, so it is asked for twice. */
const Ask = ({ game, play, pair, onClose }: Props & { pair: Pair; onClose: () => void }) => {
  const { say } = usePanel();
  const finding = useFinding();
  const look = () => {
    play({ do: 'study', pair }, (next) => finding(next, pair, known(next, pair) ?? []));
    onClose();
  };
  return (
    <Dialog title={say('study.title')} onClose={onClose}>
      <p>{say('study.sure', { year: summerOf(game, pair) })}</p>
      <div class="row">
        <button type="button" class="button strong" onClick={look}>
          {say('study.yes')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {say('study.no')}
        </button>
      </div>
    </Dialog>
  );
};

/** Looking into a pair of clouds: it tells at once, and cannot be taken back. */
const StudyChoice = ({ game, play }: Props) => {
  const { say } = usePanel();
  const finding = useFinding();
  const [asked, setAsked] = useState<Pair | null>(null);
  const open = pairs.filter((pair) => skyOf(game)[pair]);
  const free = game.study === null && game.notch === null;
  return (
    <section class="measure-section">
      <h4>{say('study.title')}</h4>
      <p>{say('study.text')}</p>
      {game.notch && <p class="small">{say('study.notNow')}</p>}
      <div class="row">
        {open.map((pair) => {
          const comes = known(game, pair);
          if (comes) return <p key={pair}>{finding(game, pair, comes)}</p>;
          return (
            <button
              key={pair}
              type="button"
              class="button"
              aria-haspopup="dialog"
              aria-disabled={!free}
              onClick={() => free && setAsked(pair)}
            >
              {say('study.look', { year: summerOf(game, pair) })}
            </button>
          );
        })}
      </div>
      {asked && free && <Ask game={game} play={play} pair={asked} onClose={() => setAsked(null)} />}
    </section>
  );
};

/** What was chosen as this winter's one measure, in a line. */
const useChosen = (game: Game): string | null => {
  const { say } = usePanel();
  const { study, notch } = game;
  if (study) return say('measure.study', { year: summerOf(game, study) });
  if (!notch) return null;
  const way = say(`lever.${notch.lever}.${notch.by === 1 ? 'up' : 'down'}`);
  return say('measure.lever', { lever: say(`lever.${notch.lever}.name`), way });
};

/** One measure a winter beside the budget, where the course has them: a lever by one notch, or a study. */
export const Measure = ({ game, play }: Props) => {
  const { say } = usePanel();
  const chosen = useChosen(game);
  if (!courses[game.course].measures) return null;
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
