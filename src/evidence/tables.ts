import { coverageOfBands, hindcast, misses, slopes } from './tables/calibration.ts';
import { cuts, principles, structures } from './tables/causes.ts';
import { bands, flips, leaders, splits } from './tables/doubt.ts';
import { channelTable, known, ladder, others, parameterTable, surveys } from './tables/numbers.ts';
import { carriers, contrasts, moreMoney, strategies, strategyDimensions } from './tables/plans.ts';
import type { Table } from './tables/table.ts';

/**
 * The tables of README.md here and of the model's, worked out from the model, so that no figure there can differ
 * from what it gives; by the name that stands before each.
 */
export const tables = {
  slopes,
  misses,
  hindcast,
  coverageOfBands,
  strategies,
  strategyDimensions,
  moreMoney,
  carriers,
  leaders,
  contrasts,
  bands,
  splits,
  cuts,
  structures,
  principles,
  flips,
  known,
  surveys,
  parameters: parameterTable,
  channels: channelTable,
  ladder,
  others,
} as const satisfies Record<string, () => Table>;

export type TableId = keyof typeof tables;
