import { adoption } from '../../data/adoption.ts';
import { comparatorIds } from '../../data/comparators.ts';
import type { IndicatorId } from '../../data/indicators.ts';
import { series } from '../../game/readings/indicators.ts';
import { abroad, continuation, noBudget } from '../../game/readings/otherRuns.ts';
import type { Game } from '../../game/rules/game.ts';

/** Whose line it is. */
export type LineId = 'yours' | 'continuation' | 'none' | (typeof comparatorIds)[number];

/** A value at `t`, in years since the FY2024 survey. */
export interface ChartPoint {
  readonly t: number;
  readonly value: number;
}

export interface Line {
  readonly id: LineId;
  readonly spots: readonly ChartPoint[];
  readonly before?: number; // the 2023 value, where the document gives one
}

/** A run and the runs that are laid beside it. */
export interface Compared {
  readonly yours: Game['quarters'];
  readonly continuation: Game['quarters'];
  readonly none: Game['quarters'];
  readonly game: Game;
}

export const comparedOf = (game: Game): Compared => ({
  yours: game.quarters,
  continuation: continuation(game),
  none: noBudget(game),
  game,
});

const spots = (times: Game['quarters'], values: readonly number[]): ChartPoint[] =>
  times.map(({ t }, at) => ({ t, value: values[at] ?? Number.NaN }));

/** The surveys of the document behind an indicator that other countries share. */
const surveys: Partial<Record<IndicatorId, 'people' | 'firms'>> = { everUse: 'people', firmUse: 'firms' };

const ofCountries = ({ game, yours }: Compared, id: 'everUse' | 'firmUse'): Line[] =>
  comparatorIds.map((country) => ({
    id: country,
    spots: spots(yours, abroad(game, country)[id]),
    before: adoption[country][id === 'everUse' ? 'people' : 'firms'][2023].value / 100,
  }));

/** Every line of an indicator's chart, the player's own first. */
export const linesOf = (runs: Compared, id: IndicatorId): Line[] => {
  const survey = surveys[id];
  const own: Line[] = (['yours', 'continuation', 'none'] as const).map((run) => ({
    id: run,
    spots: spots(runs[run], series(runs[run], id)),
    ...(survey && run === 'yours' && { before: adoption.JP[survey][2023].value / 100 }),
  }));
  return id === 'everUse' || id === 'firmUse' ? [...own, ...ofCountries(runs, id)] : own;
};
