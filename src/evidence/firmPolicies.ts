import type { Figure } from '../data/figure.ts';

/** Firms with a policy for using AI at the FY2023 survey; FY2024's share is the parameter `baselinePolicy`. */
export const firmPolicies2023: Figure = {
  value: 0.427,
  low: 0.427,
  high: 0.427,
  unit: 'share',
  kind: 'statistic',
  source: 'whitePaper2025',
  note: 'Firms that had decided to use generative AI, widely or in some areas; the question is that of FY2024.',
};
