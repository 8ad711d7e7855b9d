import { type Event, type EventId, events } from '../../data/events.ts';
import { chanceShown } from '../../game/readings/sky.ts';
import { type Game, waiting } from '../../game/rules/game.ts';
import type { Met } from '../../game/rules/year/meeting.ts';
import { SCRIPTED } from '../../game/rules/year/omens.ts';
import { CloudSign } from '../shared/CloudSign.tsx';
import { usePanel } from '../shared/context.ts';
import { isHurried } from '../shared/hurried.ts';
import { useFocusedHeading } from '../shared/useFocusedHeading.ts';
import { Description } from '../shared/valley/Description.tsx';
import { Answers } from './Answers.tsx';
import { Readiness } from './Readiness.tsx';
import './summer.css';

/** The event whose heading is left out: the line alone is fit for a class. */
const LINE_ONLY: EventId = 'E01';

/** The line of the document that an event grew from. */
const DocumentWords = ({ event }: { event: EventId }) => {
  const { say } = usePanel();
  const { line }: Event = events[event];
  return (
    <details class="more source">
      <summary>{say('summer.document')}</summary>
      <p>{say('source.document')}</p>
      {event !== LINE_ONLY && <p>{say('source.heading', { heading: line.heading })}</p>}
      <blockquote lang="ja">{line.line.replaceAll('*', '')}</blockquote>
    </details>
  );
};

/** An event: what happens, how ready the run was, and the three answers. */
const Happening = ({ game, met }: { game: Game; met: Met }) => {
  const { say, numbers } = usePanel();
  const { event, round } = met;
  const chance = chanceShown(game, event);
  const heading = useFocusedHeading(event);
  const { character }: Event = events[event];
  const hurried = isHurried(game);
  const second = game.unfolded.met.some((other) => other.round === round && other.answer !== null);
  return (
    <section aria-labelledby="summer-title">
      <div class={`happening ${character}`}>
        <CloudSign event={event} />
        <div>
          <p class="step">
            {second || !hurried ? `${say(second ? 'summer.second' : 'summer.step')} ` : null}
            <span>{say(`summer.${character}`)}</span>
            {event !== SCRIPTED && <span> {say(met.marks > 0 ? 'summer.flagged' : 'summer.unflagged')}</span>}
            {chance !== null && <span> {say('summer.chance', { percent: numbers.projected(chance) })}</span>}
          </p>
          <h2 id="summer-title" ref={heading} tabIndex={-1}>
            {say(`event.${event}.title`)}
          </h2>
        </div>
        <p>{say(`event.${event}.text`)}</p>
        {!hurried && <p class="voice">{say(`event.${event}.voice`)}</p>}
      </div>
      <Readiness game={game} met={met} />
      <Answers game={game} event={event} />
      <DocumentWords event={event} />
      <Description game={game} />
    </section>
  );
};

/** The summer: an event comes and waits for its answer; in stormy years a second one follows. */
export const SummerScreen = ({ game }: { game: Game }) => {
  const met = waiting(game);
  return met && <Happening key={met.event} game={game} met={met} />;
};
