import { useEffect, useRef, useState } from 'preact/hooks';
import { type PillarId, pillarIds } from '../../data/pillars.ts';
import type { Toy } from './toy.ts';

const DURATION = 260; // milliseconds

const between = (from: Toy, to: Toy, way: number): Toy =>
  Object.fromEntries(pillarIds.map((id: PillarId) => [id, from[id] + (to[id] - from[id]) * way])) as Toy;

/** Counts on their way to `target`: they set off in the very next frame and slow down as they arrive. */
export const useTween = (target: Toy, moving: boolean): Toy => {
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
