import { type Crowd, crowd } from '../../../data/crowd.ts';
import { dimensionIds } from '../../../data/dimensions.ts';
import type { ReadingId } from '../../../data/readings.ts';
import { dimensions } from '../../../model/dimensions.ts';
import { digitalDeficit, firmGap, inclusion, rank, socialProblems } from '../../../model/figures.ts';
import { clampShare } from '../../../model/math.ts';
import { meanRisk } from '../../../model/risk.ts';
import { INTL, JOBS, LEAD, MISINFORMATION, SECT, TECHNICAL } from '../../../model/slots.ts';
import type { State } from '../../../model/state.ts';
import { central } from '../../rules/central.ts';
import { type Game, now } from '../../rules/game.ts';
import { valueIn } from '../crowd.ts';
import { spilt as spiltIn } from '../forecast.ts';

/** What is read: a run as far as it has been played, from the screen or by code. */
export type Played = Pick<Game, 'course' | 'quarters' | 'unfolded'>;

/** Trust of every quarter. */
const trustsOf = ({ quarters }: Played): number[] => quarters.map(({ trust }) => trust);

/** 億円 of the last year that wait because their channels could not absorb them; a reserve never does. */
const spilt = (played: Played): number =>
  Array.from(spiltIn(played).values()).reduce((sum, yen) => sum + yen, 0);

/** How many events were answered by rule. */
const rules = ({ unfolded }: Played): number => unfolded.met.filter(({ answer }) => answer === 'rule').length;

/** Trust that fell and came back: the smaller of the fall to its lowest and the rise since. */
const comeback = (trusts: readonly number[]): number => {
  let [peak, lowest, fall] = [trusts[0] ?? 0, trusts[0] ?? 0, 0];
  for (const trust of trusts) {
    if (trust > peak) peak = trust;
    if (peak - trust > fall) [fall, lowest] = [peak - trust, trust];
  }
  const rise = (trusts[trusts.length - 1] ?? 0) - lowest;
  return fall === 0 ? 0 : fall < rise ? fall : rise;
};

/** Where random runs stand after each round. */
export type Judged = Crowd['judged'];

/** The lowest of the six dimensions, each placed between the crowd's 5th and 95th percentile. */
const weakest = (s: State, { unfolded }: Played, judged: Judged): number => {
  const values = dimensions(s, central);
  let least = 1;
  for (const id of dimensionIds) {
    const row = judged[unfolded.accounts.length - 1]?.[id] ?? [];
    const low = valueIn(row, 5);
    const place = clampShare((values[id] - low) / (valueIn(row, 95) - low));
    if (place < least) least = place;
  }
  return least;
};

const read: Readonly<Record<ReadingId, (s: State, played: Played, judged: Judged) => number>> = {
  investment: (s) => s.investment,
  productivity: (s) => s.productivity,
  rank,
  firmUse: (s) => s.firmUse,
  jobs: (s) => s.risk[JOBS],
  skills: (s) => s.skills,
  gap: firmGap,
  inclusion: (s) => inclusion(s, central),
  risk: meanRisk,
  evaluators: (s) => s.evaluators,
  trust: (s) => s.trust,
  technical: (s) => s.risk[TECHNICAL],
  socialProblems: (s) => socialProblems(s, central),
  publicUse: (s) => s.effect[LEAD],
  sectors: (s) => s.effect[SECT],
  pupils: (s) => s.pupils,
  misinformation: (s) => s.risk[MISINFORMATION],
  working: (s) => s.youth,
  capability: (s) => s.capability,
  standing: (s) => s.investment / s.ladder,
  regularUse: (s) => s.regularUse,
  deficit: (s) => digitalDeficit(s, central),
  international: (s) => s.effect[INTL],
  spilt: (_, played) => spilt(played),
  rules: (_, played) => rules(played),
  comeback: (_, played) => comeback(trustsOf(played)),
  weakest,
};

/** A reading of a run's last quarter, beside the crowd on record or another, while that is being made. */
export const readingOf = (
  id: ReadingId,
  played: Played,
  judged: Judged = crowd[played.course].judged,
): number => read[id](now(played), played, judged);
