import { FLAT, polar, ring, sectorPath } from './ground.ts';
import type { TitleSector } from './sectors.ts';

const { x, y, radius, well, wall } = ring;
const top = y - wall;

/** The stone of the divider: everything that does not move. */
const Basin = () => (
  <g class="stone">
    <ellipse class="shade" cx={x} cy={y + 14} rx={radius + 34} ry={(radius + 30) * FLAT} />
    <path
      d={`M${x - radius - 12} ${top}V${y}A${radius + 12} ${(radius + 12) * FLAT} 0 0 0 ${x + radius + 12} ${y}V${top}Z`}
      class="stone-side"
    />
    <ellipse cx={x} cy={top} rx={radius + 12} ry={(radius + 12) * FLAT} class="stone-top" />
  </g>
);

/** Where each sector's water leaves: a fall down the wall, hidden behind the ring at the back. */
const Falls = ({ sectors }: { sectors: readonly TitleSector[] }) =>
  sectors
    .filter(({ share, centre }) => share > 0.004 && Math.cos(2 * Math.PI * centre) < 0.25)
    .map(({ pillar, centre, width }) => {
      const [from, to] = [polar(centre, radius + 4, wall), polar(centre, radius + 13)];
      return (
        <path
          key={pillar}
          class="fall"
          stroke-width={width}
          d={`M${from.x} ${from.y}Q${to.x} ${from.y + 6} ${to.x} ${to.y + 4}`}
        />
      );
    });

const Well = () => (
  <g>
    <ellipse cx={x} cy={top} rx={well + 10} ry={(well + 10) * FLAT} class="stone-top" />
    <ellipse cx={x} cy={top - 4} rx={well} ry={well * FLAT} class="well" />
    {[0, 1, 2].map((at) => (
      <ellipse
        key={at}
        class={`ripple ripple-${at}`}
        cx={x}
        cy={top - 4}
        rx={well - 8}
        ry={(well - 8) * FLAT}
      />
    ))}
    <ellipse cx={x - 12} cy={top - 16} rx={20} ry={7} class="gleam" />
  </g>
);

/** The ring divider: four sectors of water, each as wide as its share. */
export const Divider = ({ sectors }: { sectors: readonly TitleSector[] }) => (
  <g>
    <Basin />
    {sectors.map(({ pillar, from, to, share }) => (
      <g key={pillar} class={`sector ${pillar}`} opacity={share > 0.001 ? 1 : 0}>
        <path d={sectorPath(from, to, wall)} class="dye" />
        <path d={sectorPath(from, to, wall)} fill={`url(#wagara-${pillar})`} class="weave" />
        <path d={sectorPath(from, to, wall)} class="edge" />
      </g>
    ))}
    <Falls sectors={sectors} />
    <Well />
    {sectors.map(({ pillar, centre, share, count }) => {
      const at = polar(centre, (radius + well) / 2 + 6, wall);
      return (
        share > 0.03 && (
          <g key={pillar} class="badge" transform={`translate(${at.x} ${at.y})`}>
            <circle r="19" />
            <text y="7">{count}</text>
          </g>
        )
      );
    })}
  </g>
);
