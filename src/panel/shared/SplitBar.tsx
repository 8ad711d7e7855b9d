import type { Decision } from '../../game/rules/decision.ts';
import { places, TALLIES } from '../../game/rules/split.ts';

const LENGTH = 200;

/** Where tallies can have been in a winter. */
export const homes = [...places, 'earmark'] as const;

/** How many tallies a decision left there. */
export const countIn = ({ split, earmark }: Decision, home: (typeof homes)[number]): number =>
  home === 'earmark' ? (earmark?.tallies ?? 0) : split[home];

/** A winter's tallies as one bar of patterns. */
export const SplitBar = ({ decision }: { decision: Decision }) => {
  let from = 0;
  return (
    <svg class="split-bar" viewBox={`0 0 ${LENGTH} 24`} aria-hidden="true">
      {homes.map((place) => {
        const count = countIn(decision, place);
        const x = (from / TALLIES) * LENGTH;
        from += count;
        const box = { x, y: 1, width: (count / TALLIES) * LENGTH, height: 22 };
        return (
          count > 0 && (
            <g key={place} class={place}>
              <rect {...box} class="dye" />
              {place !== 'reserve' && <rect {...box} fill={`url(#wagara-${place})`} class="weave" />}
            </g>
          )
        );
      })}
    </svg>
  );
};
