/**
 * Exact Shapley shares: how much each player adds to a value, averaged over every order in which the
 * players could have come.
 */

/** A value per set of players, for several figures at once; bit `n` of the set is player `n`. */
export type Value = (players: number) => readonly number[];

/** Shares per player and figure, and what there is without any player and with all. */
export interface Shares {
  readonly none: readonly number[]; // per figure
  readonly all: readonly number[]; // per figure, with every player
  readonly shares: readonly (readonly number[])[]; // per player, per figure
}

/** Weight of each size of coalition that a player can join: (size)! (players − size − 1)! ÷ players!. */
const weights = (players: number): number[] => {
  const list = [1 / players];
  for (let size = 1; size < players; size++)
    list.push(((list[size - 1] as number) * size) / (players - size));
  return list;
};

const sizeOf = (set: number): number => {
  let size = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) size++;
  return size;
};

/** The Shapley shares of up to a dozen players; `value` is asked once for each of their sets. */
export const shapley = (players: number, value: Value): Shares => {
  const sets = 1 << players;
  const values = Array.from({ length: sets }, (_, set) => value(set));
  const none = values[0] as readonly number[];
  const weight = weights(players);
  const shares = Array.from({ length: players }, (_, player) => {
    const bit = 1 << player;
    const share = none.map(() => 0);
    for (let set = 0; set < sets; set++) {
      if (set & bit) continue;
      const without = values[set] as readonly number[];
      const joined = values[set | bit] as readonly number[];
      const w = weight[sizeOf(set)] as number;
      for (let at = 0; at < share.length; at++)
        share[at] = (share[at] as number) + w * ((joined[at] as number) - (without[at] as number));
    }
    return share;
  });
  return { none, all: values[sets - 1] as readonly number[], shares };
};
