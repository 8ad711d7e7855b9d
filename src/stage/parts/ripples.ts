import type { PillarId } from '../../data/pillars.ts';
import { baked } from '../bake.ts';
import { type Canal, clockwise } from '../canals.ts';
import type { Desk } from '../desk.ts';
import { drawRipple } from '../draw/drops.ts';
import type { Layout } from '../layout.ts';
import type { Image, Scene } from '../scene.ts';
import { type Point, spaced } from '../shapes.ts';
import { centred } from './still.ts';

/** Ripples that run along the water and show where it goes. */

const SAMPLES = 72;

interface Course {
  readonly path: ReturnType<typeof spaced>;
  readonly length: number;
  readonly width: number;
  readonly count: number;
}

interface Ripple {
  readonly image: Image;
  readonly course: Course;
  readonly start: number; // where it is at time 0, in shares of the course
}

const course = (line: readonly Point[], width: number, every: number, unit: number): Course => {
  const length = line.slice(1).reduce((sum, { x, y }, index) => {
    const before = line[index] as Point;
    return sum + Math.hypot(x - before.x, y - before.y);
  }, 0);
  const count = width === 0 ? 0 : Math.max(1, Math.round(length / (every * Math.max(0.6, unit))));
  return { path: spaced(line, SAMPLES), length, width, count };
};

type Lines = Readonly<Record<PillarId, Canal>>;

const courses = ({ unit, canalWidth, inlet, outflows, stream }: Layout, lines: Lines): Course[] => {
  return [
    course(inlet, canalWidth * 0.7, 16, unit),
    ...clockwise.map((id) => course(lines[id].line, lines[id].width, 22, unit)),
    course(outflows.use, canalWidth * 0.45, 22, unit),
    course(outflows.create, canalWidth * 0.45, 22, unit),
    course(stream, canalWidth, 18, unit),
  ];
};

const put = ({ image, course: { path } }: Ripple, part: number): void => {
  const place = part * (SAMPLES - 1);
  const index = Math.min(SAMPLES - 2, Math.floor(place));
  const from = path[index];
  const to = path[index + 1];
  if (!from || !to) return;
  const rest = place - index;
  image.setPosition(from.at.x + (to.at.x - from.at.x) * rest, from.at.y + (to.at.y - from.at.y) * rest);
  image.setRotation(from.direction);
  image.setAlpha(Math.min(1, 8 * part, 8 * (1 - part)));
};

export interface Ripples {
  share(lines: Lines): void; // lays them anew for a split
  thin(most: number): void; // shows at most so many of ten
  run(time: number): void; // moves them; time in milliseconds
}

export const addRipples = (scene: Scene, { valley, view: { ratio } }: Desk): Ripples => {
  const pace = 34 * Math.max(0.6, valley.unit); // CSS pixels a second: slow enough to look at for long
  const images: Image[] = [];
  const size = Math.max(5, 9 * valley.unit);
  const key = baked(scene, 'ripple', { width: size, height: size }, ratio, (ctx) => drawRipple(ctx, size));
  const layer = scene.add.layer();
  let most = Number.POSITIVE_INFINITY;
  let ripples: Ripple[] = [];
  const run = (time: number): void => {
    for (const ripple of ripples) {
      const { start, course } = ripple;
      put(ripple, (start + (time * pace) / 1000 / course.length) % 1);
    }
  };
  const show = (): void => {
    for (const [index, image] of images.entries())
      image.setVisible(index < ripples.length && (index * 7) % 10 < most);
  };
  return {
    share: (lines) => {
      ripples = courses(valley, lines)
        .flatMap((course) =>
          Array.from({ length: course.count }, (_, index) => ({
            course,
            start: (index + 0.5) / course.count,
          })),
        )
        .map(({ course, start }, index) => {
          const image = images[index] ?? centred(scene, key, { x: 0, y: 0 }, ratio);
          images[index] = image;
          layer.add(image);
          const wide = Math.min(1.15, Math.max(0.55, course.width / (valley.canalWidth * 0.62)));
          image.setScale(wide / ratio);
          return { image, course, start };
        });
      show();
      run(scene.time.now);
    },
    thin: (next) => {
      most = next;
      show();
    },
    run,
  };
};
