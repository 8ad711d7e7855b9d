import { type Event, type EventId, events } from '../../data/events.ts';
import { usePanel } from '../shared/context.ts';

/** The event whose heading is left out: the line alone is fit for a class. */
const LINE_ONLY: EventId = 'E01';

/** The line of the document that an event grew from. */
export const DocumentWords = ({ event }: { event: EventId }) => {
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
