import type { Words } from '../dictionary.ts';
import type { inPlay as ja } from '../ja/inPlay.ts';
import { briefing } from './briefing.ts';
import { charts } from './charts.ts';
import { events } from './events.ts';
import { levers } from './levers.ts';
import { programmes } from './programmes.ts';
import { promises } from './promises.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { roles } from './roles.ts';
import { run } from './run.ts';
import { runs } from './runs.ts';
import { sound } from './sound.ts';
import { summer } from './summer.ts';
import { terms } from './terms.ts';
import { things } from './things.ts';
import { valley } from './valley.ts';
import { visit } from './visit.ts';
import { voices } from './voices.ts';
import { winter } from './winter.ts';

/** やさしい日本語: everything that is only said once play begins. */
export const inPlay: Words<typeof ja> = {
  ...terms,
  ...programmes,
  ...levers,
  ...roles,
  ...charts,
  ...briefing,
  ...promises,
  ...winter,
  ...run,
  ...summer,
  ...events,
  ...review,
  ...report,
  ...voices,
  ...visit,
  ...runs,
  ...valley,
  ...things,
  ...sound,
};
