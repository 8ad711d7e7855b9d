import { expect, test } from 'vitest';
import { courseIds, courses } from '../../../src/data/courses.ts';
import { endingIds } from '../../../src/data/endings.ts';
import { placeOf } from '../../../src/game/readings/crowd.ts';
import { endingFor } from '../../../src/game/readings/report/ending.ts';
import { readingOf } from '../../../src/game/readings/report/readings.ts';
import type { State } from '../../../src/model/state.ts';
import { randomRun } from '../../edition/randomRuns.ts';

test.each(courseIds)('an ending of the %s course takes 3 to 20 %% of random runs, each', (course) => {
  const RUNS = 1500;
  const taken = new Map<string, number>();
  for (let at = 0; at < RUNS; at++) {
    const quarters = randomRun(course, 70_000 + at);
    const path = { course, rounds: courses[course].rounds, trusts: quarters.map(({ trust }) => trust) };
    const last = quarters.at(-1) as State;
    const ending = endingFor((id) => placeOf(course, path.rounds, id, readingOf(id, last, path)));
    taken.set(ending, (taken.get(ending) ?? 0) + 1);
  }
  for (const id of endingIds) {
    const share = (100 * (taken.get(id) ?? 0)) / RUNS;
    expect(share, id).toBeGreaterThan(2); // half a per cent is the spread of 1,500 runs
    expect(share, id).toBeLessThan(21);
  }
});
