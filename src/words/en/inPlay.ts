import { events } from './events.ts';
import { play } from './play.ts';
import { report } from './report.ts';
import { valley } from './valley.ts';
import { year } from './year.ts';

/** English: everything that is only said once play begins. */
export const inPlay = { ...play, ...year, ...events, ...report, ...valley } as const;
