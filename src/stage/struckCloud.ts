import type { PillarId } from '../data/pillars.ts';
import type { Layout } from './layout.ts';
import type { Point } from './shapes.ts';

/** How much larger than an omen its cloud is when it has come. */
export const GROWN = 1.5;

/** How large the cloud of an event is that has come. */
export const struckSize = ({ clouds }: Pick<Layout, 'clouds'>): { width: number; height: number } => {
  const { rx, ry } = clouds[0] ?? { rx: 40, ry: 20 };
  return { width: rx * 2.5 * GROWN, height: ry * 3.6 * GROWN };
};

/** Where it stands over its district: in front of the roofs rather than behind the board of the district above. */
export const overDistrict = (valley: Layout, at: PillarId): Point => {
  const { plate } = valley.districts[at];
  const boards = Object.values(valley.boards).filter(
    ({ whole: { x, y, width } }) => y < plate.y - plate.ry && x < plate.x && plate.x < x + width,
  );
  const free = Math.max(0, ...boards.map(({ whole }) => whole.y + whole.height));
  return {
    x: plate.x,
    y: Math.max(valley.horizon * 0.55, plate.y - plate.ry * 1.85, free + struckSize(valley).height * 0.4),
  };
};
