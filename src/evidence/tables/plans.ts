import { channelIds } from '../../data/channels.ts';
import { type DimensionId, dimensionIds } from '../../data/dimensions.ts';
import { parameters } from '../../data/parameters.ts';
import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { type DimensionScale, dimensionParts, dimensionScale } from '../../data/structure.ts';
import { type Coefficients, centralParameters, coefficients } from '../../model/coefficients.ts';
import { type Dimensions, dimensions } from '../../model/dimensions.ts';
import { otherMixes } from '../../model/otherSplits.ts';
import { type PillarMix, publishedMix } from '../../model/pillars.ts';
import type { Authorities } from '../../model/simulate.ts';
import { channelSlotOf, type PerChannel } from '../../model/slots.ts';
import { continuationAnd, type PlanId, planIds, plans, plansUnder } from '../plans.ts';
import { central, end, figure, least, most, shown, shownIds, signed, type Table, written } from './table.ts';

/** Of sections 7 and 8: what plans come to, how they differ, and what that hangs on. */

export const strategies = (): Table => ({
  head: ['every year', ...shownIds],
  rows: planIds.map((plan) => {
    const last = end(plans[plan]);
    return [plan, ...shownIds.map((id) => written(figure(id, last), shown[id].decimals))];
  }),
});

/** The six dimensions at the end of fiscal 2034. */
export const at = (authorities: Authorities, c: Coefficients = central, scale?: DimensionScale): Dimensions =>
  dimensions(end(authorities, c), c, scale);

export const strategyDimensions = (): Table => ({
  head: ['every year', ...dimensionIds],
  rows: planIds.map((plan) => {
    const values = at(plans[plan]);
    return [plan, ...dimensionIds.map((id) => written(values[id]))];
  }),
});

const MORE = 1000; // 億円 a year

export const moreMoney = (): Table => {
  const before = end(plans.continuation);
  const values = dimensions(before, central);
  return {
    head: [`+${MORE} 億円 a year on`, ...dimensionIds, ...shownIds],
    rows: pillarIds.map((pillar) => {
      const after = end(continuationAnd(pillar, MORE));
      const moved = dimensions(after, central);
      return [
        pillar,
        ...dimensionIds.map((id) => signed(moved[id] - values[id])),
        ...shownIds.map((id) => signed(figure(id, after) - figure(id, before), shown[id].decimals)),
      ];
    }),
  };
};

/** The dimension whose subject a pillar is; benefit and autonomy are the subject of none. */
export const subjects: Readonly<Record<PillarId, DimensionId>> = {
  use: 'use',
  create: 'create',
  trust: 'trust',
  collaborate: 'people',
};

const without = (authorities: Authorities, slot: number): Authorities =>
  authorities.map((yen) => yen.map((amount, at) => (at === slot ? 0 : amount)) as PerChannel);

/** Of what a dimension gains from no budget to the best of the plans, the most that one channel carries. */
export const carriers = (): Table => ({
  head: ['', 'no budget', 'best plan', 'gain', 'the channel that carries most', 'its share'],
  rows: dimensionIds.map((id) => {
    const best = planIds.reduce((top, plan) => (at(plans[plan])[id] > at(plans[top])[id] ? plan : top));
    const [low, high] = [at(plans.none)[id], at(plans[best])[id]];
    const carried = channelIds.map((channel) => ({
      channel,
      share: (high - at(without(plans[best], channelSlotOf[channel]))[id]) / (high - low),
    }));
    const first = carried.reduce((top, one) => (one.share > top.share ? one : top));
    return [
      id,
      written(low),
      `${written(high)} (${best})`,
      signed(high - low),
      first.channel,
      `${written(100 * first.share, 0)} %`,
    ];
  }),
});

/** A dimension's weights with one part's halved or doubled and the others made to add up to 100 with it. */
export const reweighted = (id: DimensionId, part: string, times: number): DimensionScale => {
  const scale: Readonly<Record<string, number>> = dimensionScale[id];
  const parts: readonly string[] = dimensionParts[id];
  const changed = { ...scale, [part]: (scale[part] as number) * times };
  const total = parts.reduce((sum, one) => sum + (changed[one] as number), 0);
  const full = Object.fromEntries(
    Object.entries(changed).map(([key, value]) => [key, parts.includes(key) ? (100 * value) / total : value]),
  );
  return { ...dimensionScale, [id]: full } as DimensionScale;
};

const contrasted: readonly (readonly [PlanId, PlanId])[] = [
  ['continuation', 'none'],
  ['create', 'use'],
  ['trust', 'create'],
  ['collaborate', 'trust'],
  ['use', 'collaborate'],
  ['equal', 'continuation'],
];

const range = (values: readonly number[]): string => `${signed(least(values))} to ${signed(most(values))}`;

/** How two plans differ, and how far the difference hangs on weights, absorption and the split of the programmes. */
export const contrasts = (): Table => {
  const slow = coefficients({ ...centralParameters, absorptionGrowth: parameters.absorptionGrowth.low });
  const quick = coefficients({ ...centralParameters, absorptionGrowth: parameters.absorptionGrowth.high });
  return {
    head: ['', 'of', ...dimensionIds],
    rows: contrasted.flatMap(([first, second]) => {
      const difference = (
        mix: PillarMix,
        c: Coefficients,
        id: DimensionId,
        scale?: DimensionScale,
      ): number => {
        const [one, other] = [plansUnder(mix)[first], plansUnder(mix)[second]];
        return at(one, c, scale)[id] - at(other, c, scale)[id];
      };
      const plain = (id: DimensionId): number => difference(publishedMix, central, id);
      const name = `${first} − ${second}`;
      return [
        [name, 'as the game plays', ...dimensionIds.map((id) => signed(plain(id)))],
        [
          name,
          'a weight halved or doubled',
          ...dimensionIds.map((id) =>
            range(
              dimensionParts[id].flatMap((part) =>
                [0.5, 2].map((times) => difference(publishedMix, central, id, reweighted(id, part, times))),
              ),
            ),
          ),
        ],
        [
          name,
          'slow or quick absorption',
          ...dimensionIds.map((id) => range([slow, quick].map((c) => difference(publishedMix, c, id)))),
        ],
        [
          name,
          'other splits that fit',
          ...dimensionIds.map((id) => range(otherMixes.map((mix) => difference(mix, central, id)))),
        ],
      ];
    }),
  };
};
