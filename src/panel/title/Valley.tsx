import { useEffect, useRef, useState } from 'preact/hooks';
import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { Patterns } from '../shared/Patterns.tsx';
import { Pond, TitleDistrict } from './District.tsx';
import { Divider } from './Divider.tsx';
import { HEIGHT, WIDTH } from './ground.ts';
import { Scenery } from './Scenery.tsx';
import { sectorsOf } from './sectors.ts';
import type { Toy } from './toy.ts';

const DURATION = 260; // milliseconds

const between = (from: Toy, to: Toy, way: number): Toy =>
  Object.fromEntries(pillarIds.map((id: PillarId) => [id, from[id] + (to[id] - from[id]) * way])) as Toy;

/** Counts on their way to `target`: they set off in the very next frame and slow down as they arrive. */
const useTween = (target: Toy, moving: boolean): Toy => {
  const [shown, setShown] = useState(target);
  const latest = useRef(target);
  useEffect(() => {
    const from = latest.current;
    const start = performance.now();
    let frame = 0;
    const draw = (now: number) => {
      const way = moving ? Math.min(1, (now - start + 16) / DURATION) : 1;
      latest.current = between(from, target, 1 - (1 - way) ** 3);
      setShown(latest.current);
      if (way < 1) frame = requestAnimationFrame(draw);
    };
    draw(start);
    return () => cancelAnimationFrame(frame);
  }, [target, moving]);
  return shown;
};

/** What was last given more water, and how many times anything was: so each drop is a new one. */
export interface Drop {
  readonly pillar: PillarId;
  readonly turn: number;
}

interface Props {
  readonly toy: Toy;
  readonly drop: Drop | null;
  readonly moving: boolean;
  readonly onTouch: (pillar: PillarId) => void;
}

/** The title's valley: a picture of the toy's split that can be touched. */
export const Valley = ({ toy, drop, moving, onTouch }: Props) => {
  const sectors = sectorsOf(useTween(toy, moving), toy);
  const falling = sectors.find(({ pillar }) => pillar === drop?.pillar);
  return (
    <svg class="valley" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <Patterns />
      <Scenery />
      {sectors.map(({ pillar }) => (
        <TitleDistrict key={pillar} pillar={pillar} count={toy[pillar]} onTouch={() => onTouch(pillar)} />
      ))}
      {sectors.map(
        ({ pillar, width, canal }) =>
          width > 0 && (
            <g key={pillar}>
              <path class="canal-bank" stroke-width={width + 7} d={canal} />
              <path class="canal-water" stroke-width={width} d={canal} />
              <path class="canal-flow" stroke-width={Math.max(2, width / 5)} d={canal} />
            </g>
          ),
      )}
      {sectors.map(({ pillar, share }) => (
        <Pond key={pillar} pillar={pillar} share={share} />
      ))}
      <Divider sectors={sectors} />
      {moving && drop && falling && (
        <circle key={drop.turn} class="drop" r="8" style={{ offsetPath: `path("${falling.canal}")` }} />
      )}
    </svg>
  );
};
