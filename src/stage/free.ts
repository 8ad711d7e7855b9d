import { pillarIds } from '../data/pillars.ts';
import type { Layout } from './layout.ts';
import { type Ellipse, grown, isInside, type Point } from './shapes.ts';

const inOval = ({ x, y, rx, ry }: Ellipse, point: Point, across: number, down: number): boolean =>
  ((point.x - x) / (rx + across)) ** 2 + ((point.y - y) / (ry + down)) ** 2 < 1;

/** Whether a thing of some reach may stand at a point: clear of the layout's own and of all that canals may sweep over. */
export const keepsFree = (valley: Layout, point: Point, across: number, down: number): boolean => {
  const {
    districts,
    around,
    pool,
    wheel,
    basin,
    boards,
    outflows,
    stream,
    inlet,
    bridge,
    levee,
    width,
    horizon,
  } = valley;
  if (point.y < horizon * 1.06 + down || point.y > levee.y - down * 0.5) return false;
  if (point.x < across * 0.5 || point.x > width - across * 0.5) return false;
  const rim = { ...around, ry: around.ry + valley.depth };
  if (
    [rim, pool, basin, { ...wheel, rx: wheel.radius, ry: wheel.radius }].some((oval) =>
      inOval(oval, point, across, down),
    )
  )
    return false;
  if (
    Math.abs(point.x - bridge.x) < bridge.half + across &&
    Math.abs(point.y - bridge.y) < bridge.half * 0.5 + down
  )
    return false;
  const plates = pillarIds.map((id) => districts[id]);
  if (plates.some(({ plate, skirt }) => inOval({ ...plate, ry: plate.ry + skirt }, point, across, down)))
    return false;
  if (Object.values(boards).some(({ whole }) => isInside(grown(whole, Math.min(across, down)), point)))
    return false;
  const lines = [...plates.map(({ approach }) => approach), outflows.use, outflows.create, stream, inlet];
  return !lines
    .flat()
    .some(
      ({ x, y }) =>
        Math.abs(x - point.x) < across + valley.canalWidth &&
        Math.abs(y - point.y) < down + valley.canalWidth,
    );
};
