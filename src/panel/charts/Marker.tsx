import type { LineId } from './runs.ts';

/** One outline per line, so that none is known by its colour alone. */
const outlines: Readonly<Record<LineId, string>> = {
  yours: 'M-5 0A5 5 0 1 0 5 0 5 5 0 1 0-5 0Z',
  continuation: 'M-4-4 4 4M4-4-4 4',
  none: 'M-4 0H4',
  US: 'M-4-4H4V4H-4Z',
  CN: 'M0-5 5 4H-5Z',
  DE: 'M0-6 5 0 0 6-5 0Z',
};

export const Marker = ({ id, x, y }: { id: LineId; x: number; y: number }) => (
  <path class="marker" d={outlines[id]} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`} />
);
