import type { Place } from '../../game/rules/split.ts';
import { placeIcons } from '../../shapes/placeIcons.ts';

/** The shape alone, to be placed inside a drawing. */
export const PillarShape = ({ place }: { place: Place }) => (
  <path
    d={placeIcons[place]}
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linejoin="round"
    stroke-linecap="round"
  />
);

export const PillarIcon = ({ place }: { place: Place }) => (
  <svg class={`pillar-icon ${place}`} viewBox="0 0 24 24" aria-hidden="true">
    <PillarShape place={place} />
  </svg>
);
