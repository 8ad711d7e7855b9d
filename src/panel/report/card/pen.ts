import type { EndingId } from '../../../data/endings.ts';
import { emblems } from '../../../shapes/emblems.ts';
import { linesOf } from './lines.ts';

/** What a card says, in the language on screen. */
export interface Said {
  readonly title: string;
  readonly years: string;
  readonly ending: EndingId;
  readonly name: string; // of the ending
  readonly promises: readonly { readonly name: string; readonly kept: boolean }[];
  readonly voice: { readonly who: string; readonly line: string };
  readonly splits: readonly (readonly { readonly tone: string; readonly share: number }[])[]; // a winter each, the shares sum to 1
  readonly keys: readonly { readonly tone: string; readonly name: string }[];
  readonly honest: string;
  readonly link: string;
}

/** What a card is drawn with. */
export interface Inks {
  readonly ink: string;
  readonly quiet: string;
  readonly paper: string;
  readonly card: string;
  readonly lamp: string;
  readonly font: string;
}

export type Ctx = CanvasRenderingContext2D;

/** Where something is drawn: its left and top corner, and how wide it may be. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** How a text looks: thick, in a quieter ink, on at most so many lines, at the right end of its place. */
interface Look {
  readonly bold?: boolean;
  readonly pale?: boolean;
  readonly most?: number;
  readonly atEnd?: boolean;
}

/** A pen for one card; every function returns where the next thing may begin. */
export const penOf = (ctx: Ctx, { ink, quiet, card, lamp, font }: Inks) => {
  const measure = (text: string): number => ctx.measureText(text).width;

  const text = (
    { x, y, width }: Place,
    said: string,
    size: number,
    { bold = false, pale = false, most = 9, atEnd = false }: Look = {},
  ): number => {
    ctx.font = `${bold ? 700 : 400} ${size}px ${font}`;
    ctx.fillStyle = pale ? quiet : ink;
    ctx.textBaseline = 'top';
    const lines = linesOf(said, width, measure, most);
    ctx.textAlign = atEnd ? 'right' : 'left';
    const side = atEnd ? x + width : x;
    for (const [at, line] of lines.entries()) ctx.fillText(line, side, y + at * size * 1.4 + size * 0.2);
    ctx.textAlign = 'left';
    return y + lines.length * size * 1.4;
  };

  const path = (d: string, x: number, y: number, side: number, fill: string | null, thick: number): void => {
    ctx.save();
    ctx.translate(x, y);
    ctx.scale(side / 24, side / 24);
    const shape = new Path2D(d);
    if (fill) {
      ctx.fillStyle = fill;
      ctx.fill(shape);
    }
    ctx.strokeStyle = ink;
    ctx.lineWidth = thick;
    ctx.lineCap = 'round';
    ctx.lineJoin = 'round';
    ctx.stroke(shape);
    ctx.restore();
  };

  const ending = ({ x, y, width }: Place, said: Said, size: number): number => {
    const side = size * 1.7;
    path(emblems[said.ending], x, y, side, lamp, 1.6);
    const left = { x: x + side + size * 0.5, y: y + size * 0.15, width: width - side - size * 0.5 };
    return Math.max(y + side, text(left, said.name, size, { bold: true, most: 2 })) + size * 0.3;
  };

  const promises = ({ x, y, width }: Place, said: Said, size: number): number => {
    let [left, top] = [x, y];
    ctx.font = `400 ${size}px ${font}`;
    for (const { name, kept } of said.promises) {
      const long = measure(name) + size * 1.3;
      if (left > x && left + long > x + width) {
        left = x;
        top += size * 1.5;
      }
      path(kept ? 'M3 13 9.500 19.500 21 5' : 'M4 12H20', left, top + size * 0.2, size, null, 3.4);
      ctx.font = `400 ${size}px ${font}`;
      ctx.fillStyle = ink;
      ctx.textBaseline = 'top';
      ctx.fillText(name, left + size * 1.25, top + size * 0.2);
      left += long + size;
    }
    return said.promises.length > 0 ? top + size * 1.7 : top;
  };

  const voice = ({ x, y, width }: Place, { voice }: Said, size: number, most: number): number => {
    const inner = { x: x + size * 0.9, width: width - size * 0.9 };
    const after = text({ ...inner, y }, voice.line, size, { bold: true, most });
    const end = text({ ...inner, y: after }, voice.who, size * 0.8, { pale: true, most: 1 });
    ctx.fillStyle = quiet;
    ctx.fillRect(x, y + size * 0.2, size * 0.2, end - y - size * 0.2);
    return end + size * 0.5;
  };

  const splits = ({ x, y, width }: Place, said: Said, size: number): number => {
    let top = y;
    for (const split of said.splits) {
      let left = x;
      ctx.fillStyle = card;
      ctx.fillRect(x, top, width, size);
      for (const { tone, share } of split) {
        ctx.fillStyle = tone;
        ctx.fillRect(left, top, share * width, size);
        left += share * width;
      }
      ctx.strokeStyle = ink;
      ctx.lineWidth = 2.5;
      ctx.strokeRect(x, top, width, size);
      top += size * 1.3;
    }
    let left = x;
    ctx.font = `400 ${size * 0.85}px ${font}`;
    ctx.textBaseline = 'top';
    for (const { tone, name } of said.keys) {
      const long = measure(name) + size * 1.9;
      if (left > x && left + long - size * 0.6 > x + width) {
        left = x;
        top += size * 1.25;
      }
      ctx.fillStyle = tone;
      ctx.fillRect(left, top + size * 0.2, size * 0.75, size * 0.75);
      ctx.strokeRect(left, top + size * 0.2, size * 0.75, size * 0.75);
      ctx.fillStyle = ink;
      ctx.fillText(name, left + size, top + size * 0.15);
      left += long;
    }
    return top + size * 1.5;
  };

  return { text, ending, promises, voice, splits };
};
