import type { Scene } from 'phaser';
import { pillarIds } from '../data/pillars.ts';
import { type Place, places, TALLIES } from '../game/split.ts';
import { type Season, seasons } from '../store/session.ts';
import { bake } from './bake.ts';
import type { Desk } from './desk.ts';
import { countSpot, drawBoard } from './draw/board.ts';
import { sites, stageFrom } from './draw/buildings/sites.ts';
import { drawDistrict } from './draw/district.ts';
import { drawCount, drawFlake, drawRipple } from './draw/drops.ts';
import { drawLantern, drawRope, glows } from './draw/lantern.ts';
import { drawPondWater } from './draw/pond.ts';
import { drawTally } from './draw/tally.ts';
import { drawTerrain } from './draw/terrain.ts';
import { drawFarPost, drawNearPost, drawWheel, WHEEL_PICTURES } from './draw/wheel.ts';
import type { Layout } from './layout.ts';
import { seasonColours } from './palette.ts';
import { type Box, boxAround, grown } from './shapes.ts';

/** Every picture of the stage by its name, and how large it is, in CSS pixels. */

export const plotOf = ({ districts }: Layout, id: keyof Layout['districts']): number => {
  const { rx, ry } = districts[id].plate;
  return Math.min(rx * 0.62, ry * 1.42);
};

/** A building's picture in plots; its foot is at the middle of the width and this far down. */
export const buildingFrame = { width: 1.35, height: 1.25, foot: 1.12 };

export const tallySize = ({ boards }: Layout): { width: number; height: number } => {
  const { rack } = boards.trust;
  const height = rack.height * 0.46;
  return { width: Math.min((rack.width / 10) * 0.86, height * 0.66), height };
};

const countSize = (valley: Layout): number => countSpot(valley.boards.trust).radius * 2;
const rippleSize = ({ unit }: Layout): number => Math.max(5, 9 * unit);
const flakeSize = ({ unit }: Layout): number => Math.max(5, 8 * unit);
const wheelSize = ({ wheel }: Layout): number => wheel.radius * 2.3;
const lanternSize = ({ lantern }: Layout): number => lantern * 1.7;

export const boardFrame = (valley: Layout, at: Place | 'tray'): Box => grown(valley.boards[at].whole, 6);
export const districtFrame = ({ districts }: Layout, id: keyof Layout['districts']): Box => {
  const { plate, skirt } = districts[id];
  return grown(boxAround({ ...plate, ry: plate.ry + skirt * 2 }), 8);
};

const bakeSmall = (scene: Scene, { valley, view: { ratio }, font }: Desk): void => {
  const square = (key: string, side: number, draw: Parameters<typeof bake>[4]): void =>
    bake(scene, key, { width: side, height: side }, ratio, draw);
  square('ripple', rippleSize(valley), (ctx) => drawRipple(ctx, rippleSize(valley)));
  for (const glow of glows)
    square(`lantern-${glow}`, lanternSize(valley), (ctx) => drawLantern(ctx, lanternSize(valley), glow));
  for (let picture = 0; picture < WHEEL_PICTURES; picture++)
    square(`wheel-${picture}`, wheelSize(valley), (ctx) => drawWheel(ctx, wheelSize(valley), picture));
  square('post-far', wheelSize(valley), (ctx) => drawFarPost(ctx, wheelSize(valley)));
  square('post-near', wheelSize(valley), (ctx) => drawNearPost(ctx, wheelSize(valley)));
  for (const season of seasons)
    for (const [index, colour] of seasonColours[season].drift.entries())
      square(`flake-${season}-${index}`, flakeSize(valley), (ctx) =>
        drawFlake(ctx, flakeSize(valley), colour),
      );
  for (let count = 0; count <= TALLIES; count++)
    square(`count-${count}`, countSize(valley), (ctx) => drawCount(ctx, countSize(valley), count, font));
  const tally = tallySize(valley);
  for (const at of [...places, 'tray'] as const)
    bake(scene, `tally-${at}`, tally, ratio, (ctx) => drawTally(ctx, tally.width, tally.height, at));
};

const bakeDistricts = (scene: Scene, { valley, view: { ratio } }: Desk): void => {
  for (const id of pillarIds) {
    const frame = districtFrame(valley, id);
    bake(scene, `district-${id}`, frame, ratio, (ctx) => {
      ctx.translate(-frame.x, -frame.y);
      drawDistrict(ctx, id, valley.districts[id], ratio);
    });
    const { rx, ry } = valley.districts[id].pond;
    bake(scene, `pond-${id}`, { width: rx * 2, height: ry * 2 }, ratio, (ctx) => {
      ctx.translate(rx, ry);
      drawPondWater(ctx, { x: 0, y: 0, rx, ry });
    });
  }
  for (const { id, pillar, draw } of sites) {
    const plot = plotOf(valley, pillar);
    const { width, height, foot } = buildingFrame;
    for (const stage of stageFrom.keys())
      bake(scene, `${id}-${stage}`, { width: width * plot, height: height * plot }, ratio, (ctx) => {
        ctx.translate((width * plot) / 2, foot * plot);
        const grownTo = (0.096 - 0.005 * (stageFrom.length - 1 - stage)) * plot;
        ctx.scale(grownTo, grownTo);
        ctx.strokeStyle = '#1E2A38';
        draw(ctx, stage);
      });
  }
};

const bakeBoards = (scene: Scene, { valley, view: { ratio }, font, say }: Desk): void => {
  for (const at of [...places, 'tray'] as const) {
    const frame = boardFrame(valley, at);
    bake(scene, `board-${at}`, frame, ratio, (ctx) => {
      ctx.translate(-frame.x, -frame.y);
      drawBoard(ctx, valley.boards[at], at, say(at === 'tray' ? 'winter.tray' : `place.${at}`), font, ratio);
    });
  }
};

/** Bakes everything that does not depend on the game. */
export const bakeAll = (scene: Scene, desk: Desk): void => {
  const { valley, view } = desk;
  bakeSmall(scene, desk);
  bakeDistricts(scene, desk);
  bakeBoards(scene, desk);
  bake(scene, 'rope', { width: view.width, height: view.height * 0.32 }, view.ratio, (ctx) =>
    drawRope(ctx, valley.lanterns, valley.lantern, view.width),
  );
};

/** The land in a season, baked when it is first seen. Returns its name. */
export const terrainKey = (scene: Scene, { valley, view }: Desk, season: Season): string => {
  const key = `terrain-${season}`;
  if (!scene.textures.exists(key))
    bake(scene, key, view, view.ratio, (ctx) => drawTerrain(ctx, valley, season));
  return key;
};

/** Frees what was baked for another size or language. */
export const freeAll = (scene: Scene): void => {
  for (const key of scene.textures.getTextureKeys()) scene.textures.remove(key);
};
