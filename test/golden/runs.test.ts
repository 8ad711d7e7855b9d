import { expect, test } from 'vitest';
import { firstDifference, type Recorded, record } from './recorded.ts';
import runs from './runs.json' with { type: 'json' };

const recorded = runs as unknown as Recorded[];

test.each(recorded.map((run) => [`${run.seed} ${run.course}`, run] as const))(
  'the recorded run %s replays to the last bit',
  (_, run) => {
    expect(firstDifference(run, record(run.seed, run.course, run.log))).toBeNull();
  },
);

test('a difference in one figure is named with its quarter and field', () => {
  const [run] = recorded;
  if (!run) throw new Error('nothing is recorded');
  const quarters = run.quarters.map((quarter, at) =>
    at === 12 ? { hash: '00000000', figures: { ...quarter.figures, trust: 0.5 } } : quarter,
  );
  expect(firstDifference(run, { ...run, quarters })).toMatch(/^quarter 12: trust 0\.\d+ → 0\.5$/);
});
