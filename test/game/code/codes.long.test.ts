import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseIds } from '../../../src/data/courses.ts';
import { hashGame } from '../../../src/game/code/hash.ts';
import { encodeRun } from '../../../src/game/code/runCode.ts';
import { anyStands } from './anyRun.ts';
import { decoded } from './decoded.ts';

/** Stands of a run that are looked at, of a thousand in each course. */
const MOMENTS = 8;

test.each(courseIds)(
  'game → code → game is the identity in the %s course, wherever a run stands',
  (course) => {
    fc.assert(
      fc.property(anyStands(course, MOMENTS), (stands) => {
        for (const game of stands) {
          const again = decoded(encodeRun(game));
          expect([again.log, again.phase, hashGame(again)]).toEqual([game.log, game.phase, hashGame(game)]);
        }
      }),
      { numRuns: 1000 / MOMENTS },
    );
  },
  30_000,
);
