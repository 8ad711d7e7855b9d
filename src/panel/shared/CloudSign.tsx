import { type Event, type EventId, events } from '../../data/events.ts';
import { eventSigns } from '../../shapes/signs.ts';

const weather: Readonly<Record<Event['character'], string>> = {
  harmful: 'M14 36l-2 6M23 36l-2 6M32 36l-2 6',
  good: 'M34 2v4M43 6l-3 3M46 15h-4M28 6a8 8 0 0 1 13 11',
  both: 'M14 36l-2 6M23 36l-2 6M32 36l-2 6M34 2v4M43 6l-3 3M46 15h-4M28 6a8 8 0 0 1 13 11',
};

const OUTLINE =
  'M10 34A9 9 0 0 1 8 17 8 8 0 0 1 14 9 12 10 0 0 1 34 9 8 8 0 0 1 40 16 9.500 9.500 0 0 1 38 34Z';

/** A cloud without an event: where tallies lie that are on one, whichever. */
export const CloudIcon = () => (
  <svg class="pillar-icon earmark" viewBox="0 0 48 44" aria-hidden="true">
    <path d={OUTLINE} fill="none" stroke="currentColor" stroke-width="4" stroke-linejoin="round" />
  </svg>
);

interface Props {
  readonly event: EventId;
  readonly near?: boolean; // as dark or as pale as on the picture
}

/** The cloud of an event: its own sign, as on the picture, with rain below it, the sun behind it, or both. */
export const CloudSign = ({ event, near = true }: Props) => {
  const { character }: Event = events[event];
  return (
    <svg class={`cloud-sign ${character} ${near ? 'near' : 'far'}`} viewBox="0 0 48 44" aria-hidden="true">
      <path class="behind" d={weather[character]} />
      <path class="front" d={OUTLINE} />
      <path class="sign" d={eventSigns[event]} transform="translate(12.600 8.500) scale(0.95)" />
    </svg>
  );
};
