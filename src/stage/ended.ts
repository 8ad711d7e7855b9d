import type { Layout } from './layout.ts';
import type { Box } from './shapes.ts';

/** Where the end of a run shows: for those who draw it and those who touch it. */

/** The place between the ring and the wheel where people meet. */
export const meetingBox = ({ ring, depth, wheel, width }: Layout): Box => {
  const [top, bottom] = [ring.y + ring.ry + depth, wheel.y - wheel.radius];
  const wide = Math.min(width * 0.21, (bottom - top) * 1.9);
  const high = wide * 0.56;
  return { x: ring.x - wide / 2, y: bottom - high * 0.96, width: wide, height: high };
};

/** A tenth of its width, in CSS pixels, and where their feet are. */
export const meetingAt = (
  valley: Layout,
): { readonly unit: number; readonly x: number; readonly y: number } => {
  const { x, y, width, height } = meetingBox(valley);
  return { unit: width / 12, x: x + width / 2, y: y + height * 0.72 };
};

/** The kite with the emblem of the ending, where the clouds of the coming summer stood. */
export const kiteBox = ({ horizon, width, abroad }: Layout): Box => {
  const size = Math.max(34, Math.min(horizon * 0.56, width * 0.13));
  const free = Math.min(...abroad.map(({ x }) => x)) - width * 0.04; // left of the banners
  return { x: free * 0.52 - size / 2, y: horizon * 0.05, width: size, height: size * 1.5 };
};
