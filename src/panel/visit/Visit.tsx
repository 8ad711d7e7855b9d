import { courses } from '../../data/courses.ts';
import { endingOf } from '../../game/readings/report/ending.ts';
import type { Game } from '../../game/rules/game.ts';
import { yearOf } from '../../game/rules/year/clock.ts';
import { lookAround, playBeside, takeOver } from '../../store/play.ts';
import { PromiseMarks } from '../shared/beside/PromiseMarks.tsx';
import { Splits } from '../shared/beside/Splits.tsx';
import { usePanel } from '../shared/context.ts';
import { Emblem } from '../shared/Emblem.tsx';
import { useFocusedHeading } from '../shared/useFocusedHeading.ts';
import { Description } from '../shared/valley/Description.tsx';

/** What a guest can do with a run that has come to its end. */
const AtItsEnd = () => {
  const { store, say } = usePanel();
  return (
    <>
      <button type="button" class="button" onClick={() => lookAround(store)}>
        {say('visit.look')}
      </button>
      <button type="button" class="button" onClick={() => takeOver(store)}>
        {say('visit.keep')}
      </button>
    </>
  );
};

/** The same with one that is still under way: most often one's own, from another device. */
const UnderWay = () => {
  const { store, say } = usePanel();
  return (
    <button type="button" class="button" onClick={() => takeOver(store)}>
      {say('visit.goOn')}
    </button>
  );
};

/** Someone else's valley, and the way to one's own under the same sky. */
export const VisitScreen = ({ game }: { game: Game }) => {
  const { store, say } = usePanel();
  const heading = useFocusedHeading('visit');
  const over = game.phase === 'report';
  const ending = over ? endingOf(game) : null;
  const years = yearOf(game.course, game.decisions.length);
  return (
    <section class="visit-page" aria-labelledby="visit-title">
      <h2 id="visit-title" ref={heading} tabIndex={-1}>
        {say('visit.title')}
      </h2>
      <p>{say(over ? 'visit.lead' : 'visit.leadOpen', { years })}</p>
      <PromiseMarks game={game} />
      <div class="visit-ways">
        <p>{say('visit.challenge')}</p>
        <button type="button" class="button strong" onClick={() => playBeside(store)}>
          {say('visit.play')}
        </button>
        <p class="small">{say('visit.same', { rounds: courses[game.course].rounds })}</p>
      </div>
      {ending && (
        <div class="ending">
          <p class="ending-name">
            <Emblem of={ending} />
            {say(`ending.${ending}.name`)}
          </p>
          <p>{say(`ending.${ending}.text`)}</p>
        </div>
      )}
      {game.decisions.length > 0 && (
        <section aria-labelledby="visit-splits-title">
          <h3 id="visit-splits-title">{say('visit.splits')}</h3>
          <Splits game={game} />
        </section>
      )}
      <div class="row">{over ? <AtItsEnd /> : <UnderWay />}</div>
      <p class="honest">{say('title.honest')}</p>
      <Description game={game} />
    </section>
  );
};
