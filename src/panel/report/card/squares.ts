import type { Decision } from '../../../game/rules/decision.ts';
import { TALLIES } from '../../../game/rules/split.ts';
import { countIn, homes } from '../../shared/SplitBar.tsx';

const SQUARES = 10; // a winter: two tallies each

const signs: Readonly<Record<(typeof homes)[number], string>> = {
  use: '🟦',
  create: '🟥',
  trust: '🟩',
  collaborate: '🟨',
  reserve: '⬜',
  earmark: '☁️',
};

/** A winter's tallies as a row of squares, two tallies each; who has the larger half left over gets the last ones. */
export const squaresOf = (decision: Decision): string => {
  const shares = homes.map((home) => ({ home, exact: (countIn(decision, home) * SQUARES) / TALLIES }));
  const whole = new Map(shares.map(({ home, exact }) => [home, Math.floor(exact)]));
  const missing = SQUARES - shares.reduce((sum, { home }) => sum + (whole.get(home) ?? 0), 0);
  const byRest = [...shares].sort((a, b) => (b.exact % 1) - (a.exact % 1));
  for (const { home } of byRest.slice(0, missing)) whole.set(home, (whole.get(home) ?? 0) + 1);
  return homes.map((home) => signs[home].repeat(whole.get(home) ?? 0)).join('');
};
