import { type Event, type EventId, events } from '../../data/events.ts';
import { chanceShown } from '../../game/readings/sky.ts';
import { type Game, metIn, waiting } from '../../game/rules/game.ts';
import type { Met } from '../../game/rules/year/meeting.ts';
import { SCRIPTED } from '../../game/rules/year/omens.ts';
import { readinessStep } from '../../game/rules/year/readiness.ts';
import { CloudSign } from '../shared/CloudSign.tsx';
import { usePanel } from '../shared/context.ts';
import { type PerTelling, type Sections, tellingOf } from '../shared/telling.ts';
import { useFocusedHeading } from '../shared/useFocusedHeading.ts';
import { Description } from '../shared/valley/Description.tsx';
import { Answers } from './Answers.tsx';
import { Readiness } from './Readiness.tsx';
import './summer.css';

interface Props {
  readonly game: Game;
  readonly met: Met;
}

/** The event whose heading is left out: the line alone is fit for a class. */
const LINE_ONLY: EventId = 'E01';

/** The line of the document that an event grew from. */
const DocumentWords = ({ met: { event } }: Props) => {
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

/** The step of readiness from which an event finds people prepared, and is told as it went for them. */
const PREPARED = 2;

/** It in a few sentences. */
const WhatHappens = ({ met: { event, ready } }: Props) => {
  const { say } = usePanel();
  return <p>{say(`event.${event}.${readinessStep(ready) >= PREPARED ? 'textReady' : 'text'}`)}</p>;
};

/** What someone in the valley says to it. */
const Voice = ({ met: { event } }: Props) => {
  const { say } = usePanel();
  return <p class="voice">{say(`event.${event}.voice`)}</p>;
};

const accounts: Sections<Props> = {
  brief: [WhatHappens, Voice],
  lesson: [WhatHappens, Voice],
  workshop: [WhatHappens, Voice],
};

/** Whether it is told again how likely it was. */
const recallsChance: PerTelling<boolean> = { brief: false, lesson: true, workshop: true };

/** Whether it is said that an event has come; of a second one it always is. */
const namesFirst: PerTelling<boolean> = { brief: false, lesson: true, workshop: true };

/** An event: its sign and name, what is known of it, and what happens. */
const Happening = ({ game, met }: Props) => {
  const { say, numbers } = usePanel();
  const { event, round } = met;
  const heading = useFocusedHeading(event);
  const { character }: Event = events[event];
  const telling = tellingOf(game);
  const chance = recallsChance[telling] ? chanceShown(game, event) : null;
  const laid = met.tallies > 0 ? say('summer.laid', { count: met.tallies }) : say('summer.unlaid');
  const second = metIn(game, round).length > 0;
  return (
    <div class={`happening ${character}`}>
      <CloudSign event={event} />
      <div>
        <p class="step">
          {second || namesFirst[telling] ? `${say(second ? 'summer.second' : 'summer.step')} ` : null}
          <span>{say(`summer.${character}`)}</span>
          {event !== SCRIPTED && <span> {laid}</span>}
          {chance !== null && <span> {say('summer.chance', { percent: numbers.projected(chance) })}</span>}
        </p>
        <h2 id="summer-title" ref={heading} tabIndex={-1}>
          {say(`event.${event}.title`)}
        </h2>
      </div>
      {accounts[telling].map((Account, at) => (
        <Account key={at} game={game} met={met} />
      ))}
    </div>
  );
};

/** Every telling has the same sections; what each says less or more of is asked inside them. */
const whole = [Happening, Readiness, Answers, DocumentWords, Description] as const;

const sections: Sections<Props> = { brief: whole, lesson: whole, workshop: whole };

/** The summer: an event comes and waits for its answer; in stormy years a second one follows. */
export const SummerScreen = ({ game }: { game: Game }) => {
  const met = waiting(game);
  return (
    met && (
      <section key={met.event} aria-labelledby="summer-title">
        {sections[tellingOf(game)].map((Section, at) => (
          <Section key={at} game={game} met={met} />
        ))}
      </section>
    )
  );
};
