import { type DimensionId, dimensionIds } from '../data/dimensions.ts';
import type { Kind } from '../data/figure.ts';
import { type LoopId, loops } from '../data/loops.ts';
import { parameters } from '../data/parameters.ts';
import { pillarIds } from '../data/pillars.ts';
import { type Alternatives, centralParameters, coefficients, noAlternatives } from '../model/coefficients.ts';
import { dimensions } from '../model/dimensions.ts';
import { asOurSurveys } from '../model/draws.ts';
import { digitalDeficit, rank } from '../model/figures.ts';
import { prepareFutures, type Reader, simulateFutures } from '../model/futures.ts';
import { percentilesOf } from '../model/percentiles.ts';
import { meanRisk } from '../model/risk.ts';
import { type Authorities, simulate } from '../model/simulate.ts';
import type { State } from '../model/state.ts';
import { backtest, pooledSlope, slope, surveyed, type Users } from './calibration.ts';
import { loopCuts } from './loopCuts.ts';
import { elementaryEffects } from './morris.ts';
import { continuationAnd, planIds, plans, QUARTERS } from './plans.ts';
import { rankings } from './ranking.ts';

/** The tables of README.md, worked out from the model, so that no figure there can differ from what it gives. */

/** A table: the first column names its rows, the others are figures. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A number with so many decimals, its minus sign as readers write it. */
const written = (value: number, decimals = 1): string => {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? (0).toFixed(decimals) : text.replace('-', '−');
};

const signed = (value: number, decimals = 1): string => {
  const text = written(value, decimals);
  return Number(value.toFixed(decimals)) > 0 ? `+${text}` : text;
};

/** A figure that tables show: how it is read, and how many decimals mean something. */
interface Shown {
  readonly read: Reader;
  readonly decimals: number;
}

/** The headline figures, by the symbols of the model's README. */
const shown = {
  'R %': { read: (s) => 100 * s.regularUse, decimals: 1 },
  'F %': { read: (s) => 100 * s.firmUse, decimals: 1 },
  V: { read: (s) => s.investment, decimals: 1 },
  rank: { read: (s) => rank(s), decimals: 0 },
  K: { read: (s) => s.capability, decimals: 0 },
  'S %': { read: (s) => 100 * s.skills, decimals: 1 },
  'T %': { read: (s) => 100 * s.trust, decimals: 1 },
  'mean risk': { read: (s) => meanRisk(s), decimals: 0 },
  'Π %': { read: (s) => s.productivity, decimals: 1 },
  'DD 兆円': { read: digitalDeficit, decimals: 2 },
} as const satisfies Record<string, Shown>;

type ShownId = keyof typeof shown;

const shownIds = Object.keys(shown) as ShownId[];

const central = coefficients();

const end = (authorities: Authorities, c = central): State =>
  simulate(c, authorities, QUARTERS)[QUARTERS] as State;

const figure = (id: ShownId, s: State, c = central): number => (shown[id] as Shown).read(s, c, asOurSurveys);

const slopes = (): Table => {
  const row = (users: Users): string[] => {
    const { mean, deviation, low, high } = pooledSlope(users);
    return [
      `slope, ${users}`,
      ...surveyed.map((country) => written(slope(country, users), 3)),
      written(mean, 3),
      written(deviation, 3),
      `${written(low, 2)} to ${written(high, 2)}`,
    ];
  };
  return { head: ['', ...surveyed, 'mean', 's', '90 % prediction'], rows: [row('people'), row('firms')] };
};

const misses = (): Table => {
  const row = (users: Users): string[] => {
    const { logOdds, rootMeanSquare } = backtest(users);
    return [
      `error, ${users}`,
      ...surveyed.map((country) => signed(logOdds[country])),
      written(rootMeanSquare.logOdds),
      written(rootMeanSquare.persistence),
      written(rootMeanSquare.meanRise),
    ];
  };
  return {
    head: ['', ...surveyed, 'root mean square', 'of no change', 'of a mean rise in points'],
    rows: [row('people'), row('firms')],
  };
};

const strategies = (): Table => ({
  head: ['every year', ...shownIds],
  rows: planIds.map((plan) => {
    const last = end(plans[plan]);
    return [plan, ...shownIds.map((id) => written(figure(id, last), shown[id].decimals))];
  }),
});

const strategyDimensions = (): Table => ({
  head: ['every year', ...dimensionIds],
  rows: planIds.map((plan) => {
    const values = dimensions(end(plans[plan]), central);
    return [plan, ...dimensionIds.map((id) => written(values[id]))];
  }),
});

const MORE = 1000; // 億円 a year

const moreMoney = (): Table => {
  const before = end(plans.continuation);
  const values = dimensions(before, central);
  return {
    head: [`+${MORE} 億円 a year on`, ...dimensionIds, ...shownIds],
    rows: pillarIds.map((pillar) => {
      const after = end(continuationAnd(pillar, MORE));
      const moved = dimensions(after, central);
      return [
        pillar,
        ...dimensionIds.map((id) => signed(moved[id] - values[id])),
        ...shownIds.map((id) => signed(figure(id, after) - figure(id, before), shown[id].decimals)),
      ];
    }),
  };
};

const FUTURES = 2000;
const PERCENTS = [5, 50, 95] as const;

const lastValues = (authorities: Authorities): readonly Float64Array[] => {
  const f = prepareFutures({
    seed: 'fan',
    futures: FUTURES,
    authorities,
    quarters: QUARTERS,
    readers: shownIds.map((id) => shown[id].read),
  });
  simulateFutures(f, 0, FUTURES);
  return f.values.map((all) => all.slice(QUARTERS * FUTURES));
};

const TRAJECTORIES = 40;

const strongest = (id: ShownId): string =>
  elementaryEffects('morris', TRAJECTORIES, plans.continuation, QUARTERS, shown[id].read)
    .slice(0, 2)
    .map((effect) => `\`${effect.id}\``)
    .join(', ');

const bands = (): Table => {
  const repeated = lastValues(plans.continuation);
  const without = lastValues(plans.none);
  return {
    head: ['', 'FY2025 budget repeated', 'its effect against no budget', 'moved most by (Morris)'],
    rows: shownIds.map((id, at) => {
      const [with_, none] = [repeated[at] as Float64Array, without[at] as Float64Array];
      const { decimals } = shown[id];
      const effect = with_.map((value, future) => value - (none[future] as number));
      const three = (values: Float64Array, as: (value: number, decimals: number) => string): string =>
        percentilesOf(Float64Array.from(values), PERCENTS)
          .map((value) => as(value, decimals))
          .join(' / ');
      return [id, three(with_, written), three(effect, signed), strongest(id)];
    }),
  };
};

const cuts = (): Table => {
  const found = loopCuts(plans.continuation, QUARTERS);
  return {
    head: ['loop', 'sign', 'cut by', ...dimensionIds],
    rows: (Object.keys(loops) as LoopId[]).map((id) => [
      id,
      loops[id].sign,
      loops[id].cut.map((cut) => `\`${cut}\``).join(', '),
      ...dimensionIds.map((dimension: DimensionId) => signed(found[id][dimension])),
    ]),
  };
};

const structuresTable = (): Table => {
  const named: Readonly<Record<string, Partial<Alternatives>>> = {
    'as the game plays': {},
    threshold: { threshold: true },
    winnerTakesMore: { winnerTakesMore: true },
    fragileTrust: { fragileTrust: true },
  };
  return {
    head: ['structure', ...shownIds],
    rows: Object.entries(named).map(([name, on]) => {
      const c = coefficients(centralParameters, { ...noAlternatives, ...on });
      const last = end(plans.continuation, c);
      return [name, ...shownIds.map((id) => written(figure(id, last, c), shown[id].decimals))];
    }),
  };
};

const RANKED = 200; // draws

const percent = (share: number): string => written(100 * share, 0);

/** Which plan is ahead where, over draws and structures: the least favourable structure beside the plain one. */
const flips = (): Table => ({
  head: ['ahead of the continuation, % of draws (least favourable structure)', ...dimensionIds],
  rows: pillarIds.map((pillar) => {
    const found = rankings('flip', RANKED, plans[pillar], plans.continuation, QUARTERS);
    return [
      `all on ${pillar}`,
      ...dimensionIds.map((id) => {
        const ahead = found.map(({ leads }) => leads[id].first);
        return `${percent(ahead[0] as number)} (${percent(ahead.reduce((least, one) => (one < least ? one : least)))})`;
      }),
    ];
  }),
});

const kinds: readonly Kind[] = ['document', 'statistic', 'computed', 'literature', 'assumption'];

const known = (): Table => {
  const all = Object.values(parameters);
  return {
    head: ['kind', 'parameters', 'with a range'],
    rows: [
      ...kinds.map((kind) => {
        const own = all.filter((one) => one.kind === kind);
        return [kind, `${own.length}`, `${own.filter(({ low, high }) => low < high).length}`];
      }),
      ['all', `${all.length}`, `${all.filter(({ low, high }) => low < high).length}`],
    ],
  };
};

/** Every table of README.md, by the name that stands before it there. */
export const tables = {
  slopes,
  misses,
  strategies,
  strategyDimensions,
  moreMoney,
  bands,
  cuts,
  structures: structuresTable,
  flips,
  known,
} as const satisfies Record<string, () => Table>;

export type TableId = keyof typeof tables;
