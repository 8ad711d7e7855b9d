import type { EndingId } from '../../data/endings.ts';
import { emblems } from '../../shapes/emblems.ts';

/** The emblem of an ending. */
export const Emblem = ({ of }: { of: EndingId }) => (
  <svg class="emblem" viewBox="0 0 24 24" aria-hidden="true">
    <path d={emblems[of]} />
  </svg>
);
