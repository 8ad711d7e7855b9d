import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { FLOATS, type Picture } from '../../store/picture.ts';
import { baked } from '../bake.ts';
import type { Canal } from '../canals.ts';
import { caskSize, roomOn, SPOTS } from '../casks.ts';
import type { Desk } from '../desk.ts';
import { drawFloat, drawSpill } from '../draw/life.ts';
import type { Layout } from '../layout.ts';
import type { Scene } from '../scene.ts';
import type { Point } from '../shapes.ts';
import { centred } from './still.ts';

/** Casks on the canals, each with the year in which its money arrives, and the water over the lips of the districts. */
export interface Floats {
  load(floats: Picture['floats'], lasts?: number): void; // within so many milliseconds
  lay(lines: Readonly<Record<PillarId, Canal>>): void;
  spill(levels: Readonly<Record<PillarId, number>>): void;
  bob(time: number): void; // time in milliseconds
}

const START = 0.12; // where a new one comes from

/** How large the water over a lip may be: it ends above the board, or the levee, that is below it. */
const spillSize = ({ districts, boards, levee, unit }: Layout, id: PillarId): number => {
  const { lip } = districts[id];
  const { whole } = boards[id];
  const below = lip.y < whole.y && Math.abs(lip.x - whole.x - whole.width / 2) < whole.width / 2 + 20 * unit;
  return Math.max(16, Math.min(44 * unit, ((below ? whole.y : levee.y) - lip.y) / 0.9));
};

export const addFloats = (scene: Scene, { valley, view: { ratio }, font }: Desk): Floats => {
  const { high, wide } = caskSize(valley);
  const keyOf = (year: number): string =>
    baked(scene, `float-${year}`, { width: wide, height: high }, ratio, (ctx) =>
      drawFloat(ctx, wide, high, year, font),
    );
  const casks = pillarIds.flatMap((id) =>
    Array.from({ length: FLOATS }, (_, place) => ({
      id,
      place,
      line: [] as readonly Point[],
      from: 0, // share of its canal from which it came
      since: 0, // milliseconds
      lasts: 0,
      year: undefined as number | undefined,
      wobble: pillarIds.indexOf(id) * 1.7,
      fits: true, // there is room for it on its canal
      image: centred(scene, keyOf(2026), { x: 0, y: 0 }, ratio).setVisible(false),
    })),
  );
  const lips = pillarIds.map((id) => {
    const { lip } = valley.districts[id];
    const size = spillSize(valley, id);
    const keyOf = (level: number): string =>
      baked(scene, `spill-${id}-${level}`, { width: size, height: size }, ratio, (ctx) =>
        drawSpill(ctx, size, level),
      );
    const at = { x: lip.x, y: lip.y + size * 0.4 };
    return { id, keyOf, image: centred(scene, keyOf(1), at, ratio).setVisible(false) };
  });
  const put = (cask: (typeof casks)[number], sink: number, time: number): void => {
    const { line, place, from, since, lasts, image } = cask;
    const goal = SPOTS[place] ?? START;
    const left = lasts === 0 ? 0 : Math.max(0, 1 - (time - since) / lasts);
    const along = (goal + (from - goal) * left ** 3) * (line.length - 1);
    const at = line[Math.floor(along)];
    const next = line[Math.ceil(along)] ?? at;
    if (!at || !next) return;
    const rest = along % 1;
    image.setPosition(at.x + (next.x - at.x) * rest, at.y + (next.y - at.y) * rest - high * 0.3 + sink);
  };
  return {
    load: (floats, lasts = 0) => {
      const before = new Map(casks.map(({ id, place, year }) => [`${id}${year}`, place]));
      for (const cask of casks) {
        const { id, place, image } = cask;
        const year = floats[id][place];
        if (lasts > 0 && year === cask.year) continue;
        cask.from = SPOTS[before.get(`${id}${year}`) ?? -1] ?? START;
        cask.since = scene.time.now;
        cask.lasts = lasts;
        cask.year = year;
        image.setVisible(year !== undefined && cask.fits);
        if (year !== undefined) image.setTexture(keyOf(year));
        put(cask, 0, scene.time.now);
      }
    },
    lay: (lines) => {
      for (const cask of casks) {
        const { line } = lines[cask.id];
        cask.line = line;
        cask.lasts = 0;
        put(cask, 0, 0);
        cask.fits = cask.place < roomOn(line, wide);
        cask.image.setVisible(cask.fits && cask.year !== undefined);
      }
    },
    spill: (levels) => {
      for (const { id, keyOf, image } of lips) {
        image.setVisible(levels[id] > 0);
        if (levels[id] > 0) image.setTexture(keyOf(levels[id]));
      }
    },
    bob: (time) => {
      for (const cask of casks)
        if (cask.image.visible)
          put(cask, Math.sin(time / 600 + cask.place * 2 + cask.wobble) * high * 0.06, time);
    },
  };
};
