import { adoption } from '../data/adoption.ts';
import { DT } from '../data/calendar.ts';
import { type ComparatorId, comparatorCeilings, comparators } from '../data/comparators.ts';
import { exponential } from './math.ts';

/** Use in another country, quarter by quarter from t = 0, in shares. */
export interface ComparatorUse {
  readonly everUse: readonly number[];
  readonly firmUse: readonly number[];
}

/** Odds below a ceiling that grow by a pace of log-odds a year, which may differ from quarter to quarter. */
const spread = (
  percent: number,
  ceiling: number,
  quarters: number,
  pace: (quarter: number) => number,
): number[] => {
  const start = percent / 100;
  let odds = start / (ceiling - start);
  const shares = [start];
  for (let quarter = 0; quarter < quarters; quarter++) {
    odds *= exponential(pace(quarter) * DT);
    shares.push((ceiling * odds) / (1 + odds));
  }
  return shares;
};

/** How use spreads in another country; the same in every simulation (README.md section 3). */
export const comparatorUse = (country: ComparatorId, quarters: number): ComparatorUse => {
  const { people, firms } = adoption[country];
  const { everUseGrowth, firmUseGrowth } = comparators[country];
  const everUse = spread(
    people[2024].value,
    comparatorCeilings.everUse.value,
    quarters,
    () => everUseGrowth.value,
  );
  const following = (quarter: number): number => firmUseGrowth.value * (everUse[quarter + 1] as number);
  return {
    everUse,
    firmUse: spread(firms[2024].value, comparatorCeilings.firmUse.value, quarters, following),
  };
};
