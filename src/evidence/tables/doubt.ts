import { type DimensionId, dimensionIds } from '../../data/dimensions.ts';
import { pillarIds } from '../../data/pillars.ts';
import { coefficients } from '../../model/coefficients.ts';
import { type Dimensions, dimensions } from '../../model/dimensions.ts';
import { drawInto, drawTarget, latinHypercube } from '../../model/draws.ts';
import { prepareFutures, type Reader, simulateFutures } from '../../model/futures.ts';
import { otherMixes } from '../../model/otherSplits.ts';
import { percentilesOf } from '../../model/percentiles.ts';
import { elementaryEffects } from '../morris.ts';
import { continuationAnd, type PlanId, plans, plansUnder, QUARTERS } from '../plans.ts';
import { rankings } from '../ranking.ts';
import {
  central,
  end,
  least,
  most,
  type ShownId,
  shown,
  shownIds,
  signed,
  type Table,
  written,
} from './table.ts';

/** Of section 8: how far the figures can be trusted. */

const FUTURES = 2000;

const unders = otherMixes.map(plansUnder);

/** What a plan's futures come to at the end of fiscal 2034. */
const lastValues = (plan: PlanId, readers: readonly Reader[]): readonly Float64Array[] => {
  const f = prepareFutures({
    seed: 'fan',
    futures: FUTURES,
    authorities: plans[plan],
    otherSplits: unders.map((under) => under[plan]),
    quarters: QUARTERS,
    readers,
  });
  simulateFutures(f, 0, FUTURES);
  return f.values.map((all) => all.slice(QUARTERS * FUTURES));
};

const TRAJECTORIES = 40;

const strongest = (id: ShownId): string =>
  elementaryEffects('morris', TRAJECTORIES, plans.continuation, QUARTERS, shown[id].read)
    .slice(0, 2)
    .map((effect) => `\`${effect.id}\``)
    .join(', ');

export const bands = (): Table => {
  const readers = shownIds.map((id) => shown[id].read);
  const repeated = lastValues('continuation', readers);
  const none = lastValues('none', readers);
  return {
    head: ['', 'FY2025 budget repeated', 'its effect against no budget', 'moved most by (Morris)'],
    rows: shownIds.map((id, at) => {
      const [own, other] = [repeated[at] as Float64Array, none[at] as Float64Array];
      const { decimals } = shown[id];
      const effect = own.map((value, future) => value - (other[future] as number));
      const three = (values: Float64Array, as: (value: number, decimals: number) => string): string =>
        percentilesOf(Float64Array.from(values), [5, 50, 95])
          .map((value) => as(value, decimals))
          .join(' / ');
      return [id, three(own, written), three(effect, signed), strongest(id)];
    }),
  };
};

/** The continuation's dimensions under splits of the programmes that fit, beside the band of all that is not known. */
export const splits = (): Table => {
  const readers = dimensionIds.map(
    (id): Reader =>
      (state, c) =>
        dimensions(state, c)[id],
  );
  const drawn = lastValues('continuation', readers);
  const middle = dimensions(end(plans.continuation), central);
  const ends = unders.map(({ continuation }) => dimensions(end(continuation), central));
  const row = (id: DimensionId, at: number): string[] => {
    const values = ends.map((values) => values[id]);
    const [low, high] = percentilesOf(Float64Array.from(drawn[at] as Float64Array), [10, 90]) as [
      number,
      number,
    ];
    return [
      id,
      written(middle[id]),
      `${written(least(values))} to ${written(most(values))}`,
      written(most(values) - least(values)),
      `${written(low)} to ${written(high)}`,
      written(high - low),
    ];
  };
  return {
    head: ['', 'as the game plays', 'other splits that fit', 'apart', '80 % of futures', 'apart'],
    rows: dimensionIds.map(row),
  };
};

const RANKED = 200; // draws

const percent = (share: number): string => written(100 * share, 0);

/** Which plan is ahead where, over draws and structures: the least favourable structure beside the plain one. */
export const flips = (): Table => ({
  head: ['ahead of the continuation, % of draws (least favourable structure)', ...dimensionIds],
  rows: pillarIds.map((pillar) => {
    const found = rankings('flip', RANKED, plans[pillar], plans.continuation, QUARTERS);
    return [
      `all on ${pillar}`,
      ...dimensionIds.map((id) => {
        const ahead = found.map(({ leads }) => leads[id].first);
        return `${percent(ahead[0] as number)} (${percent(least(ahead))})`;
      }),
    ];
  }),
});

const LED = 300; // draws

/** On which pillar more money moves a dimension most, over draws of the parameters: the share of draws, percent. */
export const leaders = (): Table => {
  const draws = latinHypercube('leaders', LED);
  const drawn = drawTarget();
  const counts = dimensionIds.map(() => pillarIds.map(() => 0));
  for (let future = 0; future < LED; future++) {
    drawInto(drawn, draws, future);
    const c = coefficients(drawn);
    const found = pillarIds.map((pillar) => dimensions(end(continuationAnd(pillar, 1000), c), c));
    for (const [at, id] of dimensionIds.entries()) {
      const best = found.reduce(
        (top, values, pillar) => (values[id] > (found[top] as Dimensions)[id] ? pillar : top),
        0,
      );
      const row = counts[at] as number[];
      row[best] = (row[best] as number) + 1;
    }
  }
  return {
    head: ['+1000 億円 a year moves it most on, % of draws', ...dimensionIds],
    rows: pillarIds.map((pillar, at) => [
      pillar,
      ...counts.map((row) => written((100 * (row[at] as number)) / LED, 0)),
    ]),
  };
};
