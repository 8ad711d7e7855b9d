import { hashQuarters } from '../../src/game/code/hash.ts';
import type { Action } from '../../src/game/rules/actions.ts';
import { type Game, newGame } from '../../src/game/rules/game.ts';
import { replay } from '../../src/game/rules/reduce.ts';
import type { State } from '../../src/model/state.ts';

/** A run as it was recorded: what was decided, and every figure of every quarter that followed. */
export interface Recorded {
  readonly edition: number;
  readonly seed: string;
  readonly course: Game['course'];
  readonly log: readonly Action[];
  readonly quarters: readonly {
    readonly hash: string;
    readonly figures: Readonly<Record<string, unknown>>;
  }[];
}

const plain = (state: State): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(state).map(([field, value]) => [
      field,
      typeof value === 'number' ? value : Array.from(value),
    ]),
  );

/** Plays a log and records what followed. */
export const record = (seed: string, course: Game['course'], log: readonly Action[]): Recorded => {
  const { game, refused } = replay(seed, course, log);
  if (refused) throw new Error(`action ${refused.at} was refused: ${refused.reason}`);
  return {
    edition: newGame(seed, course).edition,
    seed,
    course,
    log,
    quarters: game.quarters.map((state) => ({ hash: hashQuarters([state]), figures: plain(state) })),
  };
};

/** The first quarter and field in which two recordings differ, in words; null when they agree. */
export const firstDifference = (before: Recorded, after: Recorded): string | null => {
  for (const [quarter, { hash, figures }] of before.quarters.entries()) {
    const now = after.quarters[quarter];
    if (now?.hash === hash) continue;
    const field = Object.keys(figures).find(
      (name) => JSON.stringify(figures[name]) !== JSON.stringify(now?.figures[name]),
    );
    const [from, to] = [figures, now?.figures].map((all) => JSON.stringify(field && all?.[field]));
    return `quarter ${quarter}: ${field ?? 'hash'} ${from} → ${to}`;
  }
  return before.quarters.length === after.quarters.length ? null : 'the runs have different lengths';
};
