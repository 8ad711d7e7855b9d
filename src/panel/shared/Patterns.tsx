import type { PillarId } from '../../data/pillars.ts';

/**
 * 和柄, one per pillar, whose meanings fit: 矢絣 arrows that do not turn back, 麻の葉 that grows fast,
 * 籠目 that keeps watch, 七宝 circles that hold each other. Mist for what lies on a cloud.
 */
const SIDE = 24;
const ROW = 20.785; // height of a triangle with that side

const lines: Readonly<Record<PillarId | 'earmark', { readonly height: number; readonly d: string }>> = {
  use: {
    height: SIDE,
    d: 'M6 0V24M18 0V24M0 2l6 6 6-6M0 14l6 6 6-6M12 8l6-6 6 6M12 20l6-6 6 6M12 0V24M0 0V24',
  },
  create: {
    height: 2 * ROW,
    d: [
      `M0 0H${SIDE}M0 ${ROW}H${SIDE}M0 0 12 ${ROW} ${SIDE} 0M0 ${2 * ROW} 12 ${ROW} ${SIDE} ${2 * ROW}`,
      `M0 0 12 ${ROW / 3} ${SIDE} 0M12 ${ROW / 3}V${ROW}M0 ${2 * ROW} 12 ${(5 * ROW) / 3} ${SIDE} ${2 * ROW}M12 ${(5 * ROW) / 3}V${ROW}`,
      `M0 0V${(4 * ROW) / 3}M0 ${(2 * ROW) / 3} 12 ${ROW} 0 ${(4 * ROW) / 3}V${2 * ROW}`,
      `M${SIDE} 0V${2 * ROW}M${SIDE} ${(2 * ROW) / 3} 12 ${ROW} ${SIDE} ${(4 * ROW) / 3}`,
    ].join(''),
  },
  trust: {
    height: 2 * ROW,
    d: `M0 ${ROW / 2}H${SIDE}M0 ${(3 * ROW) / 2}H${SIDE}M12 0 ${SIDE} ${ROW} 12 ${2 * ROW} 0 ${ROW}Z`,
  },
  collaborate: {
    height: SIDE,
    d: 'M0 12A12 12 0 0 0 12 0M12 24A12 12 0 0 0 0 12M24 12A12 12 0 0 0 12 24M12 0A12 12 0 0 0 24 12M0 12A12 12 0 0 1 12 0 12 12 0 0 1 24 12 12 12 0 0 1 12 24 12 12 0 0 1 0 12M0 0A12 12 0 0 1 12 12 12 12 0 0 1 24 0M0 24A12 12 0 0 1 12 12 12 12 0 0 1 24 24',
  },
  earmark: { height: 12, d: 'M0 3q6-6 12 0t12 0M0 9h9M15 9h9' },
};

const ids = Object.keys(lines) as (keyof typeof lines)[];

/** Definitions for `fill="url(#wagara-use)"`; transparent but for the lines, which take the class's colour. */
export const Patterns = () => (
  <defs>
    {ids.map((id) => (
      <pattern
        key={id}
        id={`wagara-${id}`}
        width={SIDE}
        height={lines[id].height}
        patternUnits="userSpaceOnUse"
      >
        <path class="wagara" d={lines[id].d} />
      </pattern>
    ))}
  </defs>
);
