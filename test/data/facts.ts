import { adoption } from '../../src/data/adoption.ts';
import * as aisi from '../../src/data/aisi.ts';
import * as budget from '../../src/data/budget.ts';
import type { FactTableId } from '../../src/data/coverage.ts';
import * as guideline from '../../src/data/guideline.ts';
import { investment } from '../../src/data/investment.ts';
import * as law from '../../src/data/law.ts';
import * as plan from '../../src/data/plan.ts';
import * as studies from '../../src/data/studies.ts';

/** Every table of facts by the name that `coverage` calls it. */
export const factTables: Readonly<Record<FactTableId, unknown>> = {
  adoption,
  investment,
  ...aisi,
  ...budget,
  ...guideline,
  ...law,
  ...plan,
  ...studies,
};
