import type { PillarId } from '../../data/pillars.ts';
import { PillarShape } from '../shared/PillarIcon.tsx';
import { landmarks, Pine, TitleHouse } from './buildings.tsx';
import { blobPath, districts, pondOf } from './ground.ts';

interface Props {
  readonly pillar: PillarId;
  readonly share: number;
  readonly count: number;
  readonly onTouch: () => void;
}

/** Terraces from the lowest up: offset away from the ring, half width, half height. */
const tiers = [
  { out: 0, up: 0, width: 172, height: 92 },
  { out: 24, up: 20, width: 122, height: 64 },
  { out: 34, up: 40, width: 84, height: 42 },
] as const;

/** Houses from the back to the front: across, down and size, from the middle of the top terrace. */
const houses = [
  [-46, -14, 0.78],
  [44, -18, 0.78],
  [-66, 10, 0.92],
  [62, 8, 0.92],
  [-30, 28, 1],
  [34, 30, 1],
  [-96, 46, 0.95],
  [4, 58, 0.95],
] as const;

const WALL = 15; // height of a terrace's side

const Terraces = ({ pillar }: { pillar: PillarId }) => {
  const { x, y, side } = districts[pillar];
  return tiers.map(({ out, up, width, height }, at) => {
    const centre = { x: x + side * out, y: y - up };
    const outline = blobPath(centre, width, height, at + side);
    return (
      <g key={width} class={`tier tier-${at}`}>
        <path class="bank" d={blobPath({ ...centre, y: centre.y + WALL }, width, height, at + side)} />
        <path class="field" d={outline} />
        {at === 0 && <path class="weave" d={outline} fill={`url(#wagara-${pillar})`} />}
        <path class="edge" d={outline} />
      </g>
    );
  });
};

/** Terraces, houses and their lights: everything of a district but its water. */
export const TitleDistrict = ({ pillar, count, onTouch }: Omit<Props, 'share'>) => {
  const { x, y, side } = districts[pillar];
  const Landmark = landmarks[pillar];
  const middle = { x: x + side * 34, y: y - 40 };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut; the drawing is hidden and the buttons beside it do the same
    <g class={`district ${pillar}`} onClick={onTouch}>
      <Terraces pillar={pillar} />
      <Pine x={middle.x + side * 92} y={middle.y + 52} size={1} />
      <Pine x={middle.x - side * 74} y={middle.y - 4} size={0.8} />
      {houses.slice(0, 2).map(([dx, dy, size], at) => (
        <TitleHouse key={dx} x={middle.x + side * dx} y={middle.y + dy} size={size} lit={count > at * 2} />
      ))}
      <g transform={`translate(${middle.x} ${middle.y + 8})`} class={count > 0 ? 'landmark lit' : 'landmark'}>
        <Landmark />
      </g>
      {houses.slice(2).map(([dx, dy, size], at) => (
        <TitleHouse
          key={dx}
          x={middle.x + side * dx}
          y={middle.y + dy}
          size={size}
          lit={count > 3 + at * 2}
        />
      ))}
      <g class="sign" transform={`translate(${x + side * 104} ${y + 62})`}>
        <circle r="24" />
        <g transform="translate(-15.600 -15.600) scale(1.300)">
          <PillarShape place={pillar} />
        </g>
      </g>
    </g>
  );
};

/** The stock that a canal fills; it grows with the area of its share. */
export const Pond = ({ pillar, share }: Pick<Props, 'pillar' | 'share'>) => {
  const { x, y } = pondOf(pillar);
  const width = 14 + 74 * Math.sqrt(share);
  return (
    <g class="pond">
      <ellipse class="pond-bank" cx={x} cy={y + 3} rx={width + 6} ry={(width + 6) * 0.46} />
      <ellipse class="pond-water" cx={x} cy={y} rx={width} ry={width * 0.44} />
      <path
        class="gleam-line"
        d={`M${x - width * 0.5} ${y - width * 0.1}h${width * 0.5}M${x - width * 0.1} ${y + width * 0.14}h${width * 0.6}`}
      />
    </g>
  );
};
