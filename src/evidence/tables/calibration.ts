import {
  backtest,
  type Misses,
  plainBacktests,
  pooledSlope,
  slope,
  surveyed,
  type Users,
} from '../calibration.ts';
import { bandIds, covered, hindcasts } from '../hindcast.ts';
import { signed, type Table, written } from './table.ts';

/** Of section 7: what two surveys say, and how well they would have been foreseen. */

export const slopes = (): Table => {
  const row = (users: Users, per: string): string[] => {
    const { mean, deviation, low, high } = pooledSlope(users);
    return [
      `${users}, log-odds ${per}`,
      ...surveyed.map((country) => written(slope(country, users), 3)),
      written(mean, 3),
      written(deviation, 3),
      `${written(low, 2)} to ${written(high, 2)}`,
    ];
  };
  return {
    head: ['', ...surveyed, 'mean', 's', '90 % prediction'],
    rows: [row('people', 'a year'), row('firms', 'a year and share of people')],
  };
};

export const misses = (): Table => {
  const row = (name: string, { errors, rootMeanSquare }: Misses): string[] => [
    name,
    ...surveyed.map((country) => signed(errors[country])),
    written(rootMeanSquare),
  ];
  const [people, firms] = [plainBacktests('people'), plainBacktests('firms')];
  return {
    head: ['', ...surveyed, 'root mean square'],
    rows: [
      row('people: the mean slope of the others', backtest('people', 'peopleAlone')),
      row('people: no change', people.noChange),
      row('people: the mean rise in points', people.meanRise),
      row('firms, as edition 2 had it: the mean slope of the others', backtest('firms', 'alone')),
      row('firms: a line through slope and use by people', backtest('firms', 'withIntercept')),
      row('firms, now: the mean slope per share of people', backtest('firms', 'following')),
      row('firms: no change', firms.noChange),
      row('firms: the mean rise in points', firms.meanRise),
    ],
  };
};

export const hindcast = (): Table => {
  const names = { I: 'I %', F: 'F %', O: 'O %', V: 'V, US$ bn' } as const;
  return {
    head: [
      '',
      '2023',
      '2024 foreseen',
      '80 % band',
      '80 % of the model’s draws',
      '2024 published',
      'missed by',
    ],
    rows: (['I', 'F', 'O', 'V'] as const).map((id) => {
      const { before, middle, low, high, drawnLow, drawnHigh, seen } = hindcasts[id];
      const decimals = id === 'V' ? 2 : 1;
      const range = (from: number, to: number): string =>
        `${written(from, decimals)} to ${written(to, decimals)}`;
      return [
        names[id],
        written(before, decimals),
        written(middle, decimals),
        range(low, high),
        range(drawnLow, drawnHigh),
        written(seen, decimals),
        signed(middle - seen, decimals),
      ];
    }),
  };
};

export const coverageOfBands = (): Table => ({
  head: ['a band of', 'people', 'firms', 'investment'],
  rows: bandIds.map((band) => {
    const { people, firms, investment } = covered(band);
    return [`${band} %`, people, firms, investment];
  }),
});
