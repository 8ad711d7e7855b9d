import { describe, expect, test } from 'vitest';
import type { ChannelId } from '../../src/data/channels.ts';
import { type PlanId, plans, QUARTERS } from '../../src/evidence/plans.ts';
import { centralParameters, coefficients } from '../../src/model/coefficients.ts';
import { firmGap, socialProblems } from '../../src/model/figures.ts';
import { meanRisk } from '../../src/model/risk.ts';
import { atRest, CRIME, MISINFORMATION, type PerChannel, perChannel, RIGHTS } from '../../src/model/slots.ts';
import { type State, start } from '../../src/model/state.ts';
import { step } from '../../src/model/step.ts';
import { central, end, every, ten, times } from './plans.ts';

/** How the model has to behave under money, to the end of fiscal 2034. */

const ends = Object.fromEntries(Object.entries(plans).map(([id, plan]) => [id, end(plan)])) as Record<
  PlanId,
  State
>;

const alone = ['use', 'create', 'trust', 'collaborate'] as const;

describe('ten years of a plan', () => {
  test('end where a reader of the evidence expects, rounded to what anyone would quote', () => {
    // In whole points: a change of the model that moves these is one that a reader has to be told of.
    const rounded = (s: State): number[] =>
      [s.capability, 100 * s.trust, 100 * s.skills, 100 * s.regularUse, meanRisk(s)].map(Math.round);
    expect(rounded(ends.none)).toEqual([114, 29, 17, 57, 196]);
    expect(rounded(ends.continuation)).toEqual([178, 40, 18, 60, 167]);
    expect(rounded(ends.equal)).toEqual([142, 51, 25, 66, 144]);
  });

  test.each([
    ['use', 'productivity', (s: State) => s.productivity],
    ['create', 'capability', (s: State) => s.capability],
    ['create', 'investment', (s: State) => s.investment],
    ['trust', 'trust', (s: State) => s.trust],
    ['trust', 'safety', (s: State) => -meanRisk(s)],
    ['collaborate', 'skills', (s: State) => s.skills],
    ['collaborate', 'pupils', (s: State) => s.pupils],
  ] as const)('all money on %s makes most of %s', (pillar, _, figure) => {
    for (const other of alone)
      if (other !== pillar) expect(figure(ends[pillar]), other).toBeGreaterThan(figure(ends[other]));
    expect(figure(ends[pillar])).toBeGreaterThan(figure(ends.equal));
  });

  test('trust and creation pull in different directions', () => {
    const { none, trust, create } = ends;
    // Each does next to nothing for what the other is for.
    expect(create.trust - none.trust).toBeLessThan((trust.trust - none.trust) / 10);
    expect(trust.capability - none.capability).toBeLessThan((create.capability - none.capability) / 10);
    expect(meanRisk(trust)).toBeLessThan(meanRisk(create) - 40);
  });

  test('money for small firms closes the gap to large ones, and money for trust does not', () => {
    expect(firmGap(ends.use)).toBeLessThan(firmGap(ends.none));
    expect(firmGap(ends.trust)).toBeGreaterThan(firmGap(ends.use));
  });

  test('all money for use or for creation leaves risk about where doing nothing does', () => {
    // More use exposes more, and nothing in those pillars but a little police work guards against it.
    for (const id of ['use', 'create'] as const) {
      expect(Math.abs(meanRisk(ends[id]) / meanRisk(ends.none) - 1), id).toBeLessThan(0.02);
      expect(meanRisk(ends[id]), id).toBeGreaterThan(meanRisk(ends.equal) + 40);
    }
  });
});

test('300 億円 a year more in a channel improves what that channel is for, in all twelve', () => {
  const better: Record<ChannelId, (s: State) => number> = {
    LEAD: (s) => s.regularUse,
    SME: (s) => s.policySmall,
    SECT: (s) => socialProblems(s, central),
    COMP: (s) => s.capability,
    MODEL: (s) => s.capability,
    PHYS: (s) => s.capability,
    SCI: (s) => s.capability,
    EVAL: (s) => s.evaluators,
    INFO: (s) => -s.risk[CRIME] - s.risk[MISINFORMATION],
    INTL: (s) => s.trust - s.risk[RIGHTS] / 1000,
    SKILL: (s) => s.skills,
    YOUTH: (s) => s.pupils,
  };
  for (const [id, figure] of Object.entries(better) as [ChannelId, (s: State) => number][]) {
    const more = perChannel({ [id]: 300 }).map(
      (yen, slot) => yen + (central.channels.fy2025[slot as 0] ?? 0),
    );
    expect(figure(end(every(more as PerChannel))), id).toBeGreaterThan(figure(ends.continuation));
  }
});

describe('each further yen adds less', () => {
  test.each([
    ['capability', (s: State) => s.capability],
    ['trust', (s: State) => s.trust],
    ['safety', (s: State) => -meanRisk(s)],
    ['productivity', (s: State) => s.productivity],
  ])('to %s', (_, figure) => {
    const factors = [0, 1, 2, 4, 8, 16, 100];
    const values = factors.map((factor) => figure(end(times(factor))));
    const slopes = values
      .slice(1)
      .map(
        (value, at) =>
          (value - (values[at] as number)) / ((factors[at + 1] as number) - (factors[at] as number)),
      );
    slopes.forEach((slope, at) => {
      expect(slope).toBeGreaterThan(0);
      expect(slope).toBeLessThan(slopes[at - 1] ?? Number.POSITIVE_INFINITY);
    });
  });
});

test('money that stops after three years still works for a while, and then fades', () => {
  const [stopped, kept] = [ten(plans.continuation.slice(0, 3)), ten(plans.continuation)];
  const capability = (history: readonly State[], fiscalYear: number): number =>
    (history[4 * (fiscalYear - 2024)] as State).capability;
  // The third budget is being spent while the fourth would only begin.
  expect(capability(stopped, 2028)).toBeGreaterThan(0.99 * capability(kept, 2028));
  expect(capability(stopped, 2030)).toBeLessThan(0.97 * capability(kept, 2030));
  expect(capability(stopped, 2034)).toBeLessThan(0.85 * capability(kept, 2034));
  // It has stopped growing by then, while it would have gone on.
  expect(capability(stopped, 2034)).toBeLessThan(capability(stopped, 2033));
  expect(capability(kept, 2034)).toBeGreaterThan(capability(kept, 2033) + 5);
});

test('quarters are short enough: a step of a 48th of a year moves no share by 0.75 %, nothing by 2.6 %', () => {
  const stepsAYear = 48;
  const fine = coefficients(centralParameters, undefined, 1 / stepsAYear);
  const state = start(fine);
  for (let at = 0; at < (QUARTERS / 4) * stepsAYear; at++)
    step(state, fine, at % stepsAYear === 36 ? fine.channels.fy2025 : perChannel(), atRest());
  const apart = (figure: (s: State) => number): number =>
    Math.abs(figure(ends.continuation) / figure(state) - 1);
  for (const share of ['everUse', 'firmUse', 'policy', 'regularUse', 'trust', 'skills', 'pupils'] as const)
    expect(
      apart((s) => s[share]),
      share,
    ).toBeLessThan(0.0075);
  for (const figure of ['capability', 'investment', 'spent', 'evaluators', 'embedded', 'youth'] as const)
    expect(
      apart((s) => s[figure]),
      figure,
    ).toBeLessThan(0.026);
  expect(apart(meanRisk)).toBeLessThan(0.0075);
});
