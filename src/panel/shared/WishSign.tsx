import type { WishId } from '../../data/promises.ts';
import { wishSigns } from '../../shapes/wishes.ts';

/** The sign of whoever wishes. */
export const WishSign = ({ wish }: { wish: WishId }) => (
  <svg class="wish-sign" viewBox="0 0 24 24" aria-hidden="true">
    <path d={wishSigns[wish]} />
  </svg>
);
