import type { IndicatorId } from '../../data/indicators.ts';
import { rank } from '../../model/figures.ts';
import { BIAS, CRIME, JOBS, MISINFORMATION, RIGHTS, TECHNICAL } from '../../model/slots.ts';
import type { State } from '../../model/state.ts';

const read: Readonly<Record<IndicatorId, (s: State) => number>> = {
  everUse: (s) => s.everUse,
  regularUse: (s) => s.regularUse,
  firmUse: (s) => s.firmUse,
  trust: (s) => s.trust,
  skills: (s) => s.skills,
  capability: (s) => s.capability,
  investment: (s) => s.investment,
  rank,
  bias: (s) => s.risk[BIAS],
  crime: (s) => s.risk[CRIME],
  rights: (s) => s.risk[RIGHTS],
  misinformation: (s) => s.risk[MISINFORMATION],
  jobs: (s) => s.risk[JOBS],
  technical: (s) => s.risk[TECHNICAL],
};

/** What reads an indicator from a quarter, in the unit that `data/indicators.ts` names. */
export const indicatorReader = (id: IndicatorId): ((state: State) => number) => read[id];

/** The value of an indicator in one quarter. */
export const indicatorAt = (state: State, id: IndicatorId): number => read[id](state);

/** An indicator over quarters. */
export const series = (quarters: readonly State[], id: IndicatorId): number[] =>
  quarters.map((state) => indicatorAt(state, id));
