import type { EventId } from '../data/events.ts';
import type { RiskId } from '../data/risks.ts';

/** Signs as the path of a line on a grid of 24, as `placeIcons.ts`: the same on page and picture, so that they can be matched. */

/** The sign on an event's cloud: what it is about, not how it will end. */
export const eventSigns: Readonly<Record<EventId, string>> = {
  E01: 'M4 5h16v14H4ZM12 8a2.200 2.200 0 1 0 0 4.400A2.200 2.200 0 0 0 12 8ZM8 19c0-3 2-4 4-4s4 1 4 4', // a picture of someone
  E02: 'M12 4v16M5 8l14-3M5 8l-3 7h6ZM19 5l-3 6h6Z', // scales out of balance
  E03: 'M6 11h12v9H6ZM8.500 11V8a3.500 3.500 0 0 1 7 0', // a lock
  E04: 'M4 5h16v11h-8l-4 4v-4H4ZM9 8l6 5M15 8l-6 5', // a message crossed out
  E05: 'M9 7a5 5 0 1 0 0 10A5 5 0 0 0 9 7ZM15 7a5 5 0 1 1 0 10 5 5 0 0 1 0-10Z', // rings that interlink
  E06: 'M6 21V4h13l-3 4 3 4H6', // a pennant
  E07: 'M3 9l9-5 9 5ZM6 10v8M12 10v8M18 10v8M4 20h16', // a ministry
  E08: 'M6 8h12v11H6ZM12 8V4M9.500 12v1M14.500 12v1M9 16h6', // a robot
  E09: 'M7 7h10v10H7ZM10 3v4M14 3v4M10 17v4M14 17v4M3 10h4M3 14h4M17 10h4M17 14h4', // a chip
  E10: 'M13 3 6 13h5l-1 8 8-11h-6Z', // electric power
  E11: 'M4 4v16M8 12h12M15 7l5 5-5 5', // out of the door
  E12: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 7l4 5 4-5M12 12v6M8.500 14.500h7', // a coin
  E13: 'M4 20l2-6L17 3l4 4L10 18ZM14 6l4 4', // a pen
  E14: 'M8 9a4 4 0 1 1 6 3.500c-2 1-2 2-2 3.500M12 20v.5', // a question
  E15: 'M6 3h12v18H6ZM9 8h6M9 12h6M9 16h4', // a page of rules
  E16: 'M4 9h16v10H4ZM9 9V6h6v3M4 14h16', // a briefcase
  E17: 'M19 12a7 7 0 1 1-2-5M19 3v5h-5', // something that goes by itself
  E18: 'M12 2.500 20 5.500v6c0 5-3.400 8.400-8 10-4.600-1.600-8-5-8-10v-6Z', // a shield
  E19: 'M4 4h16v16H4ZM8 8l8 8M16 8l-8 8', // a wrong answer
  E20: 'M4 11v2M8 8v8M12 4v16M16 8v8M20 11v2', // a voice
};

/** The sign of each risk, on a stone of its part of the levee. */
export const riskSigns: Readonly<Record<RiskId, string>> = {
  bias: 'M12 4v16M5 8l14-3M5 8l-3 7h6ZM19 5l-3 6h6Z',
  crime: 'M6 11h12v9H6ZM8.500 11V8a3.500 3.500 0 0 1 7 0',
  rights: 'M12 4a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7ZM5 20c0-5 3-7 7-7s7 2 7 7',
  misinformation: 'M4 5h16v11h-8l-4 4v-4H4ZM9 8l6 5M15 8l-6 5',
  jobs: 'M4 9h16v10H4ZM9 9V6h6v3M4 14h16',
  technical: 'M13 3 6 13h5l-1 8 8-11h-6Z',
};
