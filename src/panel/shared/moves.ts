import type { Effect } from '../../data/effects.ts';

/** What an answer does to one thing: which way, whether at once, and for how long. */
export interface Move {
  readonly to: Effect['to'];
  readonly pace: boolean; // it is the pace that moves, not the thing itself
  readonly up: boolean;
  readonly atOnce: boolean;
  readonly quarters: number; // 0: once only
}

/** Forces that scale how fast something grows; the others set the level that something moves to. */
const paces: readonly Effect['to'][] = ['everUse', 'regularUse', 'firmUse', 'policy', 'skills', 'capability'];

const moveOf = (effect: Effect): Move =>
  effect.do === 'add'
    ? { to: effect.to, pace: false, up: effect.by > 0, atOnce: true, quarters: 0 }
    : {
        to: effect.to,
        pace: paces.includes(effect.to),
        up: effect.by > 1,
        atOnce: false,
        quarters: effect.quarters,
      };

/** Effects as moves; what moves at once and goes on the same way is told once. */
export const movesOf = (effects: readonly Effect[]): Move[] => {
  const moves = new Map<string, Move>();
  for (const move of effects.map(moveOf)) {
    const name = `${move.to} ${move.pace} ${move.up}`;
    const before = moves.get(name);
    moves.set(name, {
      ...move,
      atOnce: move.atOnce || (before?.atOnce ?? false),
      quarters: Math.max(move.quarters, before?.quarters ?? 0),
    });
  }
  return [...moves.values()];
};
