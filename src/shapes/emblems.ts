import type { EndingId } from '../data/endings.ts';

/** The emblem of each ending as the path of a line on a grid of 24: what the country has come to, and never a rank. */
export const emblems: Readonly<Record<EndingId, string>> = {
  answeredByRule: 'M4 21V3M20 21V3M2 6h20M8 6v10h8V6M12 6v10M2 21h20', // a sluice gate, half let down
  moneyWaiting: 'M6 3h12M6 21h12M7 3c0 6 5 6 5 9s-5 3-5 9M17 3c0 6-5 6-5 9s5 3 5 9M10 19h4', // an hourglass
  comeback:
    'M2 18c4-8 16-8 20 0M2 21h20M7 13.500V18M12 12v6M17 13.500V18M12 3v5M9.500 5.500 12 3l2.500 2.500', // a bridge that stands again
  usedWithDoubt: 'M6 2h12v20H6ZM10 9a2 2 0 1 1 3 1.700c-1 .600-1 1.100-1 2.300M12 16v.500', // a screen with a question
  fromAbroad: 'M2 15h20l-3 5H6ZM6 15v-4h5v4M11 15V7h6v8M17 11h3v4', // a ship with its freight
  trustHub: 'M12 12C9 6 3 6 3 12s6 6 9 0 9-6 9 0-6 6-9 0Z', // a knot
  makers: 'M3 21h8M7 21v-7l7-6M14 8l4 3M18 11l3-1M18 11l1 3M14 8V5M5 14h4', // an arm that works
  talent:
    'M8 4a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5ZM16 4a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5ZM3 20c0-6 2-8 5-8s4 2 4 4c0-2 1-4 4-4s5 2 5 8Z', // people side by side
  productive:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 3v18M3 12h18M5.600 5.600l12.800 12.800M18.400 5.600 5.600 18.400', // a waterwheel
  invested: 'M3 21h18M5 21v-3h4v3M10 21V13h4v8M15 21V4h4v17', // stacks that are not alike
  balanced:
    'M12 2.500l8.200 4.750v9.500L12 21.500l-8.200-4.750v-9.500ZM12 7l4.300 2.500v5L12 17l-4.300-2.500v-5Z', // six sides, none short
  nextGeneration:
    'M3 20c3-2 6-2 9 0 3-2 6-2 9 0v-4c-3-2-6-2-9 0-3-2-6-2-9 0ZM12 16V7M12 9c0-4 2-6 6-6 0 4-2 6-6 6ZM12 12c0-3-2-4-5-4 0 3 2 4 5 4Z', // a book that sprouts
  underWay: 'M3 21c9-2-2-7 6-10s1-5 6-8M10 21c8-2-1-7 6-10s3-5 6-8', // a road that goes on
};
