import type { PillarId } from '../../data/pillars.ts';
import { emptySplit, type Split, TALLIES } from '../../game/rules/split.ts';
import type { Picture } from '../../store/picture.ts';
import { baked, bakedSheet } from '../bake.ts';
import { type Canal, canalWidth, clockwise, firstGates, GATE, gateAngle, sectors } from '../canals.ts';
import type { Desk } from '../desk.ts';
import type { Ctx } from '../draw/ink.ts';
import { badgeSpot, drawBadge, drawGate, drawRing, drawSluice, drawWell, WELLS } from '../draw/ring.ts';
import { drawSection, drawTrickle, sectionHeight } from '../draw/water.ts';
import type { Image, Scene } from '../scene.ts';
import { boxAround, type Ellipse, grown, pointAt } from '../shapes.ts';
import { centred, lit, still } from './still.ts';

/** The ring and the canals. A change of the split only shows other baked pictures: nothing is drawn again. */
export interface Waterways {
  divide(split: Split, lines: Readonly<Record<PillarId, Canal>>): void;
  muddy(brown: boolean): void; // the water of the canals
  carry(floats: Picture['floats']): void; // a canal with money under way is never quite dry
}

const COUNTS = Array.from({ length: TALLIES + 1 }, (_, count) => count);

/** The middle of a gate, and a frame around any of them. */
const gateSpot = (ring: Ellipse, id: PillarId, gate: number) =>
  pointAt(ring, gateAngle(id, gate) + GATE / 2, 0.705);
const gateFrame = ({ rx, ry }: Ellipse): { width: number; height: number } => ({
  width: rx * 0.62,
  height: ry * 0.66,
});

const addCanals = (scene: Scene, { valley, view: { ratio } }: Desk) => {
  const height = sectionHeight(canalWidth(valley, TALLIES), valley.unit);
  const sections = bakedSheet(
    scene,
    'canals',
    { width: 8, height },
    ratio,
    ([4, 0] as const).flatMap((clarity) => [
      ...COUNTS.map(
        (tallies) => (ctx: Ctx) =>
          drawSection(ctx, height, canalWidth(valley, tallies), valley.unit, clarity),
      ),
      (ctx: Ctx) => drawTrickle(ctx, height, valley.unit, clarity),
    ]),
  );
  const layer = scene.add.layer();
  const ropes = clockwise.map((id) => {
    const rope = scene.add.rope(0, 0, sections, 0, [
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ] as never);
    layer.add(rope.setScale(1 / ratio));
    return { id, rope };
  });
  let shown = emptySplit;
  let courses: Readonly<Record<PillarId, Canal>> | null = null;
  let brown = false;
  let laden: readonly PillarId[] = [];
  const lay = (split: Split, lines: Readonly<Record<PillarId, Canal>>): void => {
    shown = split;
    courses = lines;
    // Dry beds lie lowest: where one starts beside a full canal, the water covers it.
    for (const { id, rope } of [...ropes].sort((a, b) => split[a.id] - split[b.id])) {
      const look = split[id] === 0 && laden.includes(id) ? COUNTS.length : split[id];
      rope.setFrame(look + (brown ? COUNTS.length + 1 : 0));
      // Only new points make it show its new frame.
      rope.setPoints(lines[id].line.map(({ x, y }) => ({ x: x * ratio, y: y * ratio })) as never);
      layer.bringToTop(rope);
    }
  };
  return {
    lay,
    muddy: (next: boolean): void => {
      if (next === brown) return;
      brown = next;
      if (courses) lay(shown, courses);
    },
    carry: (floats: Picture['floats']): void => {
      const next = clockwise.filter((id) => floats[id].length > 0);
      if (next.join() === laden.join()) return;
      laden = next;
      if (courses) lay(shown, courses);
    },
  };
};

export const addWaterways = (scene: Scene, desk: Desk): Waterways => {
  const {
    valley,
    view: { ratio },
    font,
  } = desk;
  const { ring, depth, unit } = valley;
  const { lay, muddy, carry } = addCanals(scene, desk);

  const around = grown({ ...boxAround(ring), height: ring.ry * 2 + depth * 2.4 }, 8);
  lit(
    still(
      scene,
      baked(scene, 'ring', around, ratio, (ctx) => {
        ctx.translate(-around.x, -around.y);
        drawRing(ctx, ring, depth);
      }),
      around,
      ratio,
    ),
  );
  const frame = gateFrame(ring);
  for (const id of clockwise)
    bakedSheet(
      scene,
      `gates-${id}`,
      frame,
      ratio,
      Array.from({ length: TALLIES }, (_, gate) => (ctx) => {
        const spot = gateSpot(ring, id, gate);
        ctx.translate(frame.width / 2 - spot.x, frame.height / 2 - spot.y);
        drawGate(ctx, ring, id, gate, ratio);
      }),
    );
  const gates = Array.from({ length: TALLIES }, () =>
    lit(centred(scene, 'gates-use', ring, ratio).setVisible(false)),
  );

  const wells = bakedSheet(
    scene,
    'wells',
    around,
    ratio,
    Array.from({ length: WELLS }, (_, level) => (ctx: Ctx) => {
      ctx.translate(-around.x, -around.y);
      drawWell(ctx, ring, depth, level);
    }),
  );
  const well = still(scene, wells, around, ratio);

  const side = Math.max(17, 27 * unit);
  const badges = bakedSheet(
    scene,
    'badges',
    { width: side, height: side },
    ratio,
    COUNTS.map((count) => (ctx: Ctx) => drawBadge(ctx, side, count, font)),
  );
  const gap = Math.max(24, 44 * unit);
  const sluices = bakedSheet(
    scene,
    'sluices',
    { width: gap, height: gap },
    ratio,
    COUNTS.map((tallies) => (ctx: Ctx) => drawSluice(ctx, gap, canalWidth(valley, tallies))),
  );
  const heads = clockwise.map((id) => ({
    id,
    sluice: lit(centred(scene, sluices, ring, ratio)),
    badge: centred(scene, badges, ring, ratio),
  }));

  const open = (image: Image, id: PillarId, gate: number): void => {
    const { x, y } = gateSpot(ring, id, gate);
    image.setTexture(`gates-${id}`, gate).setPosition(x, y).setVisible(true);
  };

  return {
    divide: (split, lines) => {
      const first = firstGates(valley, split);
      const parts = sectors(valley, split);
      let used = 0;
      for (const id of clockwise)
        for (let gate = 0; gate < split[id]; gate++) open(gates[used++] as Image, id, first[id] + gate);
      for (const image of gates.slice(used)) image.setVisible(false);
      for (const { id, sluice: plank, badge: disc } of heads) {
        const [head] = lines[id].line;
        if (head) plank.setFrame(split[id]).setPosition(head.x, head.y);
        const spot = badgeSpot(ring, parts[id].centre);
        disc
          .setFrame(split[id])
          .setPosition(spot.x, spot.y)
          .setVisible(split[id] > 0);
      }
      const left = clockwise.reduce((rest, id) => rest - split[id], TALLIES);
      well.setFrame(Math.ceil((left / TALLIES) * (WELLS - 1)));
      lay(split, lines);
    },
    muddy,
    carry,
  };
};
