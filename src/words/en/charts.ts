import type { Words } from '../dictionary.ts';
import type { charts as ja } from '../ja/charts.ts';

/** English: graphs, their bands and bars, and where their figures come from. */
export const charts: Words<typeof ja> = {
  'line.yours': 'Your split',
  'line.continuation': 'FY2025 split continued',
  'line.none': 'No supplementary budget',
  'line.note':
    '“FY2025 split continued” repeats the FY2025 amounts every year. “No supplementary budget” leaves out only the AI supplementary budgets from FY2025 on; ordinary budgets, and money decided by FY2024, go on. Neither is a plan of the government.',

  'end.yours': 'You',
  'end.continuation': 'FY25 split',
  'end.none': 'No budget',

  'bands.coming': 'Computing {count} possible futures',
  'bands.cancel': 'Stop computing',
  'bands.cancelled': 'Stopped. Only the lines are shown.',
  'bands.failed': 'This browser could not compute the range of futures. Only the lines are shown.',
  'bands.eighty': '8 times in 10 in here',
  'bands.fifty': '5 times in 10 in here',
  'bands.future': 'A few possible futures',
  'bands.note':
    'The model’s assumptions, the unpublished parts of the budget and the errors of surveys were varied {count} times. The bands show how much is not known.',

  'reach.title': 'Six ways to look at it',
  'reach.lead':
    'The left end of each bar is no supplementary budget; the right end is the highest of the 1,771 splits that could be repeated every year. Changing plans can pass it.',
  'reach.failed': 'This device could not compute what can be reached. Only the values are shown.',
  'reach.values': '2024 {start}; bar {low} to {high}; FY2025 split continued {continuation}',
  'reach.note':
    'The thick mark is you, the thin one the FY2025 split continued. Each is on a scale of 0 to 100; they are never added up. Which matters most is for people to decide. Their weights and scales are assumptions of this game.',

  'chart.table': 'Show as a table',
  'chart.source': 'Definition and source',
  'chart.year': 'When',
  'chart.survey':
    'Ticks mark the ends of fiscal years (a fiscal year runs from April to March); 2024 is the time of the FY2024 survey.',
  'chart.label':
    'Chart of {indicator}. {unit}. Your split goes from {start} in FY{from} to {end} in December {to}; the FY2025 split continued ends at {continuation}, no supplementary budget at {none}.',
  'chart.point2023': 'The points for 2023 are from the document.',
  'chart.usFar': 'The US with about {us} and China with about {cn} lie far outside this scale.',

  'source.what': 'What is counted',
  'source.kind': 'Kind of number',
  'source.from': 'Source of the starting value',
  'source.heading': 'Heading in the document: “{heading}”',
  'source.document': 'Cabinet Office, “AI政策の動向” (27 January 2026)',
  'source.publication': '{title} ({publisher}, {year})',
  'source.start100': 'Set to 100 in 2024.',
  'source.later': 'Every value after 2024 is computed by this model.',

  'kind.document': 'Document: stated in the document',
  'kind.statistic': 'Statistic: published elsewhere',
  'kind.computed': 'Computed from documents and statistics',
  'kind.literature': 'Literature: anchored in a study',
  'kind.assumption': 'Assumption: set by this game',
};
