import type { Coefficients } from './coefficients.ts';
import { clampShare } from './math.ts';
import { BURDEN, type Forces, INTL } from './slots.ts';
import type { State } from './state.ts';

/** How far rules made here count abroad, and the other way round: cooperation makes models and rules fit together, 0 to 1. */
export const interoperability = (s: State, { p }: Coefficients): number =>
  clampShare(p.interoperability * s.effect[INTL]);

/**
 * What following the rules takes from the pace of firms: more the more is evaluated and the stricter the guideline,
 * less the further rules fit together across borders (README.md 4, burden).
 */
export const burdenOf = (s: State, c: Coefficients, forces: Forces): number =>
  c.p.complianceBurden * forces[BURDEN] * clampShare(s.evaluatorEffect) * (1 - interoperability(s, c));
