import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { TALLIES } from '../../game/rules/split.ts';
import type { Tried } from '../../store/session.ts';

/** The split of the title's toy: always all twenty tallies, on pillars only. It is no part of any run. */
export type Toy = Tried;

export const even: Toy = { use: 5, create: 5, trust: 5, collaborate: 5 };

const others = (pillar: PillarId): PillarId[] => pillarIds.filter((id) => id !== pillar);

const pick = (from: readonly PillarId[], better: (a: PillarId, b: PillarId) => boolean): PillarId =>
  from.reduce((best, id) => (better(id, best) ? id : best));

/** One tally more for a pillar, taken from the fullest other one. */
export const more = (toy: Toy, pillar: PillarId): Toy => {
  if (toy[pillar] === TALLIES) return toy;
  const giver = pick(others(pillar), (a, b) => toy[a] > toy[b]);
  return { ...toy, [pillar]: toy[pillar] + 1, [giver]: toy[giver] - 1 };
};

/** One tally less for a pillar, given to the emptiest other one. */
export const less = (toy: Toy, pillar: PillarId): Toy => {
  if (toy[pillar] === 0) return toy;
  const taker = pick(others(pillar), (a, b) => toy[a] < toy[b]);
  return { ...toy, [pillar]: toy[pillar] - 1, [taker]: toy[taker] + 1 };
};
