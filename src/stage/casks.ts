import type { PillarId } from '../data/pillars.ts';
import type { Picture } from '../store/picture.ts';
import type { Canal } from './canals.ts';
import type { Layout } from './layout.ts';
import type { Box, Point } from './shapes.ts';

/** Where casks lie on the canals: for those who draw them and those who touch them. */

/** Where on its canal each cask is, in shares of it: the one that arrives first is furthest along. */
export const SPOTS = [0.86, 0.66, 0.46] as const;

export const caskSize = ({
  unit,
}: Pick<Layout, 'unit'>): { readonly wide: number; readonly high: number } => {
  const high = Math.max(17, 24 * unit);
  return { wide: high * 1.42, high };
};

/** How many casks fit on a canal without one covering the tag of another. */
export const roomOn = (line: readonly Point[], wide: number): number => {
  const [from, to] = [line[0], line.at(-1)];
  return from && to ? Math.floor((Math.hypot(to.x - from.x, to.y - from.y) * 0.45) / wide) : 0;
};

/** The casks that lie on a pillar's canal, each with its year and its box. */
export const casksOn = (
  valley: Pick<Layout, 'unit'>,
  { line }: Canal,
  years: Picture['floats'][PillarId],
): readonly { readonly year: number; readonly box: Box }[] => {
  const { wide, high } = caskSize(valley);
  return years.slice(0, roomOn(line, wide)).flatMap((year, place) => {
    const at = line[Math.round((SPOTS[place] ?? 0) * (line.length - 1))];
    return at ? [{ year, box: { x: at.x - wide / 2, y: at.y - high * 0.8, width: wide, height: high } }] : [];
  });
};
