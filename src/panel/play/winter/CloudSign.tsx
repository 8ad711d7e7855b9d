import type { Event } from '../../../data/events.ts';

const signs: Readonly<Record<Event['character'], string>> = {
  harmful: 'M11 24l-2 5M17 24l-2 5M23 24l-2 5',
  good: 'M21 3v3M28.5 5.5l-2 2M31 13h-2.5M17 8a5 5 0 0 1 9 5',
  both: 'M11 24l-2 5M17 24l-2 5M28.5 5.5l-2 2M31 13h-2.5M21 3v3M17 8a5 5 0 0 1 9 5',
};

/** A cloud: with rain below it, the sun behind it, or both. */
export const CloudSign = ({ character }: Pick<Event, 'character'>) => (
  <svg class="cloud-sign" viewBox="0 0 32 32" aria-hidden="true">
    <path class="behind" d={signs[character]} />
    <path class="front" d="M8 22a5 5 0 0 1 .5-10 7 7 0 0 1 13-1.5A6 6 0 0 1 23 22Z" />
  </svg>
);
