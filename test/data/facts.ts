import { adoption } from '../../src/data/adoption.ts';
import * as budget from '../../src/data/budget.ts';
import * as guideline from '../../src/data/guideline.ts';
import { investment } from '../../src/data/investment.ts';
import * as aisi from '../../src/evidence/aisi.ts';
import type { FactTableId } from '../../src/evidence/coverage.ts';
import * as law from '../../src/evidence/law.ts';
import * as plan from '../../src/evidence/plan.ts';
import * as studies from '../../src/evidence/studies.ts';

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
