import { adoption } from '../data/adoption.ts';
import { DT } from '../data/calendar.ts';
import { type ComparatorId, comparatorCeilings, comparators } from '../data/comparators.ts';
import { exponential } from './math.ts';

/** Use in another country, quarter by quarter from t = 0, in shares. */
export interface ComparatorUse {
  readonly everUse: readonly number[];
  readonly firmUse: readonly number[];
}

const spread = (percent: number, slope: number, ceiling: number, quarters: number): number[] => {
  const growth = exponential(slope * DT);
  const start = percent / 100;
  let odds = start / (ceiling - start);
  const shares = [start];
  for (let quarter = 0; quarter < quarters; quarter++) {
    odds *= growth;
    shares.push((ceiling * odds) / (1 + odds));
  }
  return shares;
};

/** How use spreads in another country; the same in every simulation (README.md section 3). */
export const comparatorUse = (country: ComparatorId, quarters: number): ComparatorUse => {
  const { people, firms } = adoption[country];
  const { everUseGrowth, firmUseGrowth } = comparators[country];
  return {
    everUse: spread(people[2024].value, everUseGrowth.value, comparatorCeilings.everUse.value, quarters),
    firmUse: spread(firms[2024].value, firmUseGrowth.value, comparatorCeilings.firmUse.value, quarters),
  };
};
