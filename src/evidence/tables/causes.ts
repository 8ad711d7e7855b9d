import { type DimensionId, dimensionIds } from '../../data/dimensions.ts';
import { levers } from '../../data/levers.ts';
import { type LoopId, loops } from '../../data/loops.ts';
import { type ParameterId, parameters } from '../../data/parameters.ts';
import {
  type Alternatives,
  type Coefficients,
  centralParameters,
  coefficients,
  noAlternatives,
} from '../../model/coefficients.ts';
import { type Dimensions, dimensions } from '../../model/dimensions.ts';
import { type Shock, timelineOf } from '../../model/shocks.ts';
import { type Authorities, simulate } from '../../model/simulate.ts';
import { EVAL, INTL, type PerChannel } from '../../model/slots.ts';
import type { State } from '../../model/state.ts';
import { loopCuts } from '../loopCuts.ts';
import { plans, QUARTERS } from '../plans.ts';
import { central, end, figure, shown, shownIds, signed, type Table, written } from './table.ts';

/** Of sections 5 and 8: what loops, structures and principles move. */

/** Loops show on a plan in which all four pillars have money. */
export const cuts = (): Table => {
  const found = loopCuts(plans.equal, QUARTERS);
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

export const structures = (): Table => {
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

/** The last decision's review in a course of six years. */
const SIX_YEARS = 27;

const after = (
  authorities: Authorities,
  c: Coefficients = central,
  shocks: readonly Shock[] = [],
): Dimensions => {
  const history = simulate(c, authorities, SIX_YEARS, timelineOf(shocks, SIX_YEARS));
  return dimensions(history[SIX_YEARS] as State, c);
};

/** The guideline one notch stricter from a quarter on. */
const stricter = (quarter: number): Shock => ({
  quarter,
  effects: levers.guideline.up.map(({ to, by }) => ({ do: 'multiply', to, by: 1 + by, quarters: SIX_YEARS })),
});

/** Equal quarters in which the money for evaluation comes three years late, and then twice as much, so that none is lost. */
const lateEvaluation: Authorities = plans.equal.map(
  (yen, year) =>
    yen.map((amount, slot) => (slot === EVAL ? (year < 3 ? 0 : 2 * amount) : amount)) as PerChannel,
);

/** What each of the document's three principles moves here, after six years of equal quarters. */
export const principles = (): Table => {
  const row = (principle: string, what: string, one: Dimensions, other: Dimensions): string[] => [
    principle,
    what,
    ...dimensionIds.map((id) => signed(one[id] - other[id])),
  ];
  const set = (id: ParameterId, end: 'low' | 'high'): Coefficients =>
    coefficients({ ...centralParameters, [id]: parameters[id][end] });
  const over = (id: ParameterId): [Dimensions, Dimensions] => [
    after(plans.equal, set(id, 'high')),
    after(plans.equal, set(id, 'low')),
  ];
  const homeOnly = plans.equal.map(
    (yen) => yen.map((amount, slot) => (slot === INTL ? 0 : amount)) as PerChannel,
  );
  const equal = after(plans.equal);
  return {
    head: ['principle', 'what is changed', ...dimensionIds],
    rows: [
      row(
        'innovation and risk',
        '`complianceBurden` from its lowest to its highest',
        ...over('complianceBurden'),
      ),
      row(
        'innovation and risk',
        'the guideline one notch stricter from the start',
        after(plans.equal, central, [stricter(3)]),
        equal,
      ),
      row(
        'agility',
        'money for evaluation at once, not three years late and then twice as much',
        equal,
        after(lateEvaluation),
      ),
      row(
        'agility',
        '`evaluatorHiringTime` from its highest to its lowest',
        ...(over('evaluatorHiringTime').reverse() as [Dimensions, Dimensions]),
      ),
      row('at home and abroad', 'with money for cooperation, against none', equal, after(homeOnly)),
      row(
        'at home and abroad',
        '`interoperability` from its lowest to its highest',
        ...over('interoperability'),
      ),
    ],
  };
};
