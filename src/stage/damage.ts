import { riskIds } from '../data/risks.ts';
import type { Layout } from './layout.ts';
import type { Box } from './shapes.ts';

/** Parts of the levee: one a risk. */
export const RISKS = riskIds.length;

/** The frame of one part's damage, and how far down in it the crest is: flags stand above it, cracks run down. */
export const damageFrame = ({ levee }: Pick<Layout, 'levee'>, part: number): { box: Box; crest: number } => {
  const wide = levee.width / RISKS;
  const above = Math.max(15, levee.height * 0.34);
  const below = levee.height * 0.5;
  return {
    box: { x: levee.x + part * wide, y: levee.y - above, width: wide, height: above + below },
    crest: above,
  };
};
