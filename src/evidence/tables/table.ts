import { type Coefficients, coefficients } from '../../model/coefficients.ts';
import { asOurSurveys } from '../../model/draws.ts';
import { digitalDeficit, rank } from '../../model/figures.ts';
import type { Reader } from '../../model/futures.ts';
import { meanRisk } from '../../model/risk.ts';
import { type Authorities, simulate } from '../../model/simulate.ts';
import type { State } from '../../model/state.ts';
import { QUARTERS } from '../plans.ts';

/** A table: the first column names its rows, the others are figures. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A number with so many decimals, its minus sign as readers write it. */
export const written = (value: number, decimals = 1): string => {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? (0).toFixed(decimals) : text.replace('-', '−');
};

export const signed = (value: number, decimals = 1): string => {
  const text = written(value, decimals);
  return Number(value.toFixed(decimals)) > 0 ? `+${text}` : text;
};

/** A figure that tables show: how it is read, and how many decimals mean something. */
interface Shown {
  readonly read: Reader;
  readonly decimals: number;
}

/** The headline figures, by the symbols of the model's README. */
export const shown = {
  'R %': { read: (s) => 100 * s.regularUse, decimals: 1 },
  'F %': { read: (s) => 100 * s.firmUse, decimals: 1 },
  V: { read: (s) => s.investment, decimals: 1 },
  rank: { read: (s) => rank(s), decimals: 0 },
  K: { read: (s) => s.capability, decimals: 0 },
  'S %': { read: (s) => 100 * s.skills, decimals: 1 },
  'N %': { read: (s) => 100 * s.pupils, decimals: 1 },
  'T %': { read: (s) => 100 * s.trust, decimals: 1 },
  'mean risk': { read: (s) => meanRisk(s), decimals: 0 },
  'Π %': { read: (s) => s.productivity, decimals: 1 },
  'DD 兆円': { read: digitalDeficit, decimals: 2 },
} as const satisfies Record<string, Shown>;

export type ShownId = keyof typeof shown;

export const shownIds = Object.keys(shown) as ShownId[];

export const central = coefficients();

/** The end of fiscal 2034. */
export const end = (authorities: Authorities, c: Coefficients = central): State =>
  simulate(c, authorities, QUARTERS)[QUARTERS] as State;

export const figure = (id: ShownId, s: State, c: Coefficients = central): number =>
  (shown[id] as Shown).read(s, c, asOurSurveys);

export const least = (values: readonly number[]): number =>
  values.reduce((low, one) => (one < low ? one : low));

export const most = (values: readonly number[]): number =>
  values.reduce((high, one) => (one > high ? one : high));
