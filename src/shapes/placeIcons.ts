import type { PillarId } from '../data/pillars.ts';

/**
 * The sign of each place for tallies, as the path of a line on a grid of 24: one shape a place, on page and
 * picture alike, so that none is known by its colour alone.
 */
export const placeIcons: Readonly<Record<PillarId | 'reserve', string>> = {
  use: 'M8 13V5.5a1.5 1.5 0 0 1 3 0V11m0 0V9.5a1.5 1.5 0 0 1 3 0V11m0-.5a1.5 1.5 0 0 1 3 0v1m0 0a1.5 1.5 0 0 1 3 0V15c0 4-2.5 6.5-6 6.5-3 0-4.600-1-6.300-4L5 13.500c-.9-1.600 1-2.700 2-1.500l1 1.500',
  create:
    'M12 2.500 20.200 7.250v9.500L12 21.500l-8.200-4.750v-9.500ZM12 7.500l1.300 3.200 3.200 1.300-3.200 1.300L12 16.500l-1.300-3.200L7.500 12l3.200-1.300Z',
  trust: 'M12 2.500 20 5.500v6c0 5-3.400 8.400-8 10-4.600-1.600-8-5-8-10v-6ZM8.200 12l2.700 2.800 5-5.600',
  collaborate: 'M9 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM15 7a5 5 0 1 1 0 10 5 5 0 0 1 0-10Z',
  reserve: 'M12 3c3.500 4.500 6 7.500 6 11a6 6 0 0 1-12 0c0-3.500 2.500-6.500 6-11ZM9 14.500a3 3 0 0 0 3 3',
};
