import type { WishId } from '../data/promises.ts';

/** The sign of whoever wishes, as the path of a line on a grid of 24: what they work with, never a face. */
export const wishSigns: Readonly<Record<WishId, string>> = {
  industry: 'M3 20V10l5 3.500V10l5 3.500V4h6l2 16ZM7 17h2M12 17h2M16.500 4V2', // a workshop and its chimney
  safety:
    'M12 12C9.500 9.500 7 8 7 5.600a2.500 2.500 0 0 1 5-.6 2.500 2.500 0 0 1 5 .6C17 8 14.500 9.500 12 12ZM3 15h4l4 2h3.500a1.500 1.500 0 0 1 0 3H10M14.500 18.500l5-2.500a1.500 1.500 0 0 1 1.500 2.600L14 22H8l-5-1.500', // a heart above a hand
  people: 'M2 9l10-5 10 5-10 5ZM6 11.500V17c3 3 9 3 12 0v-5.500M22 9v7', // a graduate's cap
};
