import type { Board } from '../notice.ts';
import { darkWood, ink, midWater, outline, paper, pillarColours, wood } from '../palette.ts';
import type { Box } from '../shapes.ts';
import { drawIcon, type IconId } from './icons.ts';
import { type Ctx, inked, roundedRect } from './ink.ts';
import { drawTiledRoof } from './roof.ts';

/** A notice board under a small roof: the sign and name of a place, and a rail for its tallies where there is room. */

const fitted = (ctx: Ctx, text: string, font: string, largest: number, room: number): number => {
  ctx.font = `700 ${largest}px ${font}`;
  const wide = ctx.measureText(text).width;
  return wide <= room ? largest : (largest * room) / wide;
};

const LEGIBLE = 7.5; // CSS pixels; where a name would be smaller, the sign stands for it

/** Where the count stands on a label, so that the scene can lay a numeral there. */
export const countSpot = ({ label }: Board): { x: number; y: number; radius: number } => {
  const radius = label.height * 0.44;
  return {
    x: label.x + label.width - radius - label.height * 0.1 - 1,
    y: label.y + label.height / 2 + 1,
    radius,
  };
};

/** The posts, and between them the rail on which tallies hang. */
const drawRail = (ctx: Ctx, { whole, label }: Board, rack: Box): void => {
  const post = Math.max(3, whole.width * 0.022);
  for (const x of [rack.x - post * 0.4, rack.x + rack.width - post * 0.6]) {
    ctx.beginPath();
    ctx.rect(x, label.y + 4, post, whole.y + whole.height - label.y - 5);
    inked(ctx, darkWood, 1.2);
  }
  ctx.beginPath();
  roundedRect(ctx, rack.x + post * 0.6, rack.y, rack.width - post * 1.2, rack.height - 2, 2);
  inked(ctx, '#E9D7B3', 1.4);
  ctx.fillStyle = darkWood;
  ctx.fillRect(
    rack.x + post * 0.6,
    rack.y + rack.height * 0.1,
    rack.width - post * 1.2,
    Math.max(1.5, rack.height * 0.07),
  );
};

export const drawBoard = (ctx: Ctx, board: Board, id: IconId, name: string, font: string): void => {
  const { whole, label, rack } = board;
  const colours = id === 'tray' || id === 'reserve' ? null : pillarColours[id];
  const fill = colours?.fill ?? (id === 'reserve' ? midWater : wood);
  const onFill = colours?.onFill ?? ink;
  if (rack) drawRail(ctx, board, rack);

  const inset = 2;
  const sign = label.height * (rack ? 1.15 : 0.95); // width of the strip with the sign of the place
  ctx.beginPath();
  roundedRect(ctx, label.x + inset, label.y, label.width - 2 * inset, label.height, 4);
  inked(ctx, paper, outline);
  ctx.save();
  ctx.clip();
  ctx.fillStyle = fill;
  ctx.fillRect(label.x, label.y, sign, label.height);
  ctx.restore();
  ctx.beginPath();
  roundedRect(ctx, label.x + inset, label.y, label.width - 2 * inset, label.height, 4);
  ctx.strokeStyle = ink;
  ctx.lineWidth = outline;
  ctx.stroke();
  const middle = label.y + label.height / 2;
  drawIcon(ctx, id, label.x + (sign + inset) / 2, middle + 0.5, label.height * 0.34, onFill);

  const from = label.x + sign + (rack ? 4 : 3);
  const count = countSpot(board);
  const room = count.x - count.radius * (rack ? 1 : 0.75) - (rack ? 4 : 0) - from;
  const size = fitted(ctx, name, font, label.height * 0.66, room);
  if (size >= LEGIBLE) {
    ctx.font = `700 ${size}px ${font}`;
    ctx.fillStyle = ink;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    ctx.fillText(name, from, middle + 1);
  }
  drawTiledRoof(ctx, {
    x: whole.x + whole.width / 2,
    eaves: label.y + 2,
    width: whole.width * 0.97,
    ridge: whole.width * 0.9,
    height: label.y - whole.y + 1,
    colour: '#5B6875',
    tiles: 0,
  });
};
