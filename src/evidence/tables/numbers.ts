import { adoption } from '../../data/adoption.ts';
import { type Channel, channelIds, channels } from '../../data/channels.ts';
import { comparatorCeilings, comparatorIds, comparators, ladder2024 } from '../../data/comparators.ts';
import type { Figure, Kind } from '../../data/figure.ts';
import { type Parameter, parameterIds, parameters } from '../../data/parameters.ts';
import { pillarIds } from '../../data/pillars.ts';
import { surveyErrors } from '../../data/surveys.ts';
import { channelConstants } from '../../model/coefficients.ts';
import { fy2025Of, publishedMix } from '../../model/pillars.ts';
import { channelSlotOf } from '../../model/slots.ts';
import { type Table, written } from './table.ts';

/** Every number of the model with its unit, and how many are known. */

const kinds: readonly Kind[] = ['document', 'statistic', 'computed', 'literature', 'assumption'];

export const known = (): Table => {
  const all = Object.values(parameters);
  const row = (name: string, own: readonly Figure[]): string[] => [
    name,
    `${own.length}`,
    `${own.filter(({ low, high }) => low < high).length}`,
  ];
  return {
    head: ['kind', 'parameters', 'with a range'],
    rows: [
      ...kinds.map((kind) =>
        row(
          kind,
          all.filter((one) => one.kind === kind),
        ),
      ),
      row('all', all),
    ],
  };
};

/** A number as it stands in the table, so that nothing is rounded away. */
const exact = (value: number): string => `${value}`.replace('-', '−');

const limits = ({ low, high, range = 'limits' }: Parameter): string =>
  low === high ? '' : `${exact(low)} to ${exact(high)}${range === 'limits' ? '' : ` (${range})`}`;

/** The parameters, each with its symbol, value, range and unit. */
export const parameterTable = (): Table => ({
  head: ['symbol', 'name', 'value', 'range', 'unit', 'kind'],
  rows: parameterIds.map((id) => {
    const parameter: Parameter = parameters[id];
    const { symbol, value, unit, kind } = parameter;
    return [symbol, `\`${id}\``, exact(value), limits(parameter), unit, kind];
  }),
});

/** The channels, with what each pillar's FY2025 programmes give them. */
export const channelTable = (): Table => {
  const { fy2025 } = channelConstants;
  return {
    head: [
      'channel',
      'background, 億円 a year',
      'half effect, 億円 a year',
      'life, years',
      ...pillarIds.map((pillar) => `FY2025 from ${pillar}, 億円`),
      'FY2025 in all, 億円',
    ],
    rows: channelIds.map((id) => {
      const channel: Channel = channels[id];
      const slot = channelSlotOf[id];
      return [
        id,
        exact(channel.background.value),
        exact(channel.halfEffect.value),
        exact(channel.effectLife.value),
        ...pillarIds.map((pillar) => {
          const yen = fy2025Of(pillar) * publishedMix[pillar][slot];
          return yen === 0 ? '' : written(yen, 1);
        }),
        written(fy2025[slot], 1),
      ];
    }),
  };
};

export const ladder = (): Table => ({
  head: ['rung', 'US$ billion in 2024', 'kind'],
  rows: ladder2024.map(({ value, kind }, at) => [`${at + 1}`, exact(value), kind]),
});

export const others = (): Table => ({
  head: [
    '',
    'people, % in 2024',
    'ceiling',
    'log-odds a year',
    'firms, % in 2024',
    'ceiling',
    'log-odds a year and share of people',
  ],
  rows: comparatorIds.map((id) => [
    id,
    exact(adoption[id].people[2024].value),
    exact(comparatorCeilings.everUse.value),
    exact(comparators[id].everUseGrowth.value),
    exact(adoption[id].firms[2024].value),
    exact(comparatorCeilings.firmUse.value),
    exact(comparators[id].firmUseGrowth.value),
  ]),
});

export const surveys = (): Table => ({
  head: ['', '5th percentile', 'median', '95th percentile', 'unit', 'kind'],
  rows: Object.entries(surveyErrors).map(([id, { low, value, high, unit, kind }]) => [
    `\`${id}\``,
    exact(low),
    exact(value),
    exact(high),
    unit,
    kind,
  ]),
});
